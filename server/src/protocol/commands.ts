import {
  Connection,
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  Range,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isCorrection } from '../analysis/corrections';
import { CorrectionsFile, exportCorrections } from '../exports/corrections';
import { CORRECT_COMMAND } from '../language-features/correction-actions';
import { ADD_WORD_COMMAND, IGNORE_COMMAND } from '../language-features/vocabulary-actions';
import { AnnotationStore } from './annotation-store';
import { corrected, readCorrectArguments } from './correct-command';
import { Log } from './log';
import { runSafe } from './run-safe';
import { addWord, ignore } from './vocabulary-commands';
import { VocabularyStore } from './vocabulary-store';

/** Gives the `Corrections` of the document whose URI is its argument; null for one that is not open. */
export const CORRECTIONS_COMMAND = 'dateline.corrections';

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
];

/** What the commands act upon. */
export interface CommandContext {
  readonly documents: TextDocuments<TextDocument>;
  readonly annotations: AnnotationStore;
  readonly vocabulary: VocabularyStore;
  readonly log: Log;
  /** Called when what was decided about a document has changed. */
  changed(uri: string): void;
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
        case CORRECTIONS_COMMAND:
          return corrections(context, argument);
        case ADD_WORD_COMMAND:
          await addWord(context.vocabulary, argument);
          return context.vocabularyChanged();
        case IGNORE_COMMAND:
          await ignore(context.vocabulary, argument);
          return context.vocabularyChanged();
        default:
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
      }
    }),
  );
}

function correct(connection: Connection, context: CommandContext, argument: unknown): null {
  const { documents, annotations } = context;
  const correction = readCorrectArguments(argument);
  const document = correction === undefined ? undefined : documents.get(correction.uri);
  if (correction === undefined || document === undefined) {
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      'The correction names no open document, line and role.',
    );
  }
  if (document.version !== correction.version) {
    const message = 'The text has changed since: please choose the correction again.';
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch((error: unknown) => context.log.warn(String(error)));
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since the offer.');
  }
  const { uri } = correction;
  annotations.set(uri, corrected(annotations.of(uri), document.getText(), correction));
  context.changed(uri);
  return null;
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

/** The last part of a URI's path: the file's name, or what an untitled document is called. */
function nameIn(uri: string): string {
  const part = uri.replace(/[?#].*$/s, '').replace(/^.*[/:]/s, '');
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
