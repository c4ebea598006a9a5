import { Connection, ErrorCodes, Range, ResponseError } from 'vscode-languageserver';
import { isCorrection } from '../analysis/decisions/line-corrections';
import { CorrectionsFile, exportCorrections } from '../exports/corrections';
import { ANNOTATE_COMMAND } from '../language-features/annotate-action';
import { CORRECT_COMMAND } from '../language-features/correction-actions';
import { TELL_FIXED_COMMAND } from '../language-features/fix-all-actions';
import { ADD_WORD_COMMAND, IGNORE_COMMAND } from '../language-features/vocabulary-actions';
import { annotate, AnnotationContext, correct, list, turn } from './annotation-commands';
import { runSafe } from './run-safe';
import { tellFixed } from './tell-fixed';
import { nameIn } from './uri-name';
import { addWord, ignore } from './vocabulary-commands';
import { VocabularyStore } from './vocabulary-store';

/** Gives the `Corrections` of the document whose URI is its argument; null for one that is not open. */
export const CORRECTIONS_COMMAND = 'dateline.corrections';

/** Undoes and redoes the latest action on the annotations of the document that its argument names; answers a `TurnAnswer`. */
const UNDO_COMMAND = 'dateline.undoAnnotation';
const REDO_COMMAND = 'dateline.redoAnnotation';

/** Gives the `AnnotationList` of the document that its argument names; null for one that is not open. */
const ANNOTATIONS_COMMAND = 'dateline.annotations';

/** What was corrected in an open document. */
export interface Corrections {
  /** What `NAME.corrections.json` is to hold. */
  readonly file: CorrectionsFile;
  /** Where each correction of the file stands in the client's text. */
  readonly ranges: readonly Range[];
}

/** The commands a client may send, for the server's capabilities. */
export const SERVER_COMMANDS: readonly string[] = [
  CORRECT_COMMAND,
  CORRECTIONS_COMMAND,
  ADD_WORD_COMMAND,
  IGNORE_COMMAND,
  ANNOTATE_COMMAND,
  UNDO_COMMAND,
  REDO_COMMAND,
  ANNOTATIONS_COMMAND,
  TELL_FIXED_COMMAND,
];

/** What the commands act upon. */
export interface CommandContext extends AnnotationContext {
  readonly vocabulary: VocabularyStore;
  /** Called when a word was declared right, or a problem is to be left alone. */
  vocabularyChanged(): void;
}

/** Carries out `workspace/executeCommand`. */
export function answerCommands(connection: Connection, context: CommandContext): void {
  connection.onExecuteCommand(({ command, arguments: given }) =>
    runSafe<unknown>(context.log, `The command ${command}`, null, async () => {
      const argument: unknown = given?.[0];
      switch (command) {
        case CORRECT_COMMAND:
          return correct(connection, context, argument);
        case ANNOTATE_COMMAND:
          return annotate(connection, context, argument);
        case UNDO_COMMAND:
          return turn(context, argument, 'undo');
        case REDO_COMMAND:
          return turn(context, argument, 'redo');
        case ANNOTATIONS_COMMAND:
          return list(context, argument);
        case CORRECTIONS_COMMAND:
          return corrections(context, argument);
        case ADD_WORD_COMMAND:
          await addWord(context.vocabulary, argument);
          return context.vocabularyChanged();
        case IGNORE_COMMAND:
          await ignore(context.vocabulary, argument);
          return context.vocabularyChanged();
        case TELL_FIXED_COMMAND:
          return tellFixed(connection, argument);
        default:
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
      }
    }),
  );
}

function corrections({ documents, annotations }: CommandContext, uri: unknown): Corrections | null {
  const document = typeof uri === 'string' ? documents.get(uri) : undefined;
  if (document === undefined) return null;
  const sorted = [...annotations.of(document.uri)].filter(isCorrection).sort((a, b) => a.start - b.start);
  return {
    file: exportCorrections(document.getText(), nameIn(document.uri), sorted),
    ranges: sorted.map(({ start, end }) => ({
      start: document.positionAt(start),
      end: document.positionAt(end),
    })),
  };
}
