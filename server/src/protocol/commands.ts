import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Corrections } from '../../../shared/corrections';
import { SERVER_COMMANDS, type ServerCommand, type ServerCommands } from '../../../shared/messages';
import { isCorrection } from '../analysis/decisions/line-corrections';
import { exportCorrections } from '../exports/corrections';
import { annotate, type AnnotationContext, correct, list, turn } from './annotation-commands';
import { uriNamedBy } from './named-document';
import { runSafe } from './run-safe';
import { tellFixed } from './tell-fixed';
import { nameIn } from './uri-name';
import { addWord, ignore } from './vocabulary-commands';
import type { VocabularyStore } from './vocabulary-store';

/** What the commands act on. */
export interface CommandContext extends AnnotationContext {
  readonly vocabulary: VocabularyStore;
  /** Called when a word was added to a dictionary, or a problem ignored. */
  vocabularyChanged(): void;
}

/** Executes one command; it receives the first argument as the client sent it. */
type Handler<C extends ServerCommand> = (
  argument: unknown,
) => ServerCommands[C]['answer'] | Promise<ServerCommands[C]['answer']>;

/** Handles `workspace/executeCommand`; the compiler requires an entry here for every new command. */
export function answerCommands(connection: Connection, context: CommandContext): void {
  const { vocabulary } = context;
  const changed = (): null => {
    context.vocabularyChanged();
    return null;
  };
  const handlers: { readonly [C in ServerCommand]: Handler<C> } = {
    [SERVER_COMMANDS.correct]: (argument) => correct(connection, context, argument),
    [SERVER_COMMANDS.corrections]: (argument) => corrections(context, argument),
    [SERVER_COMMANDS.addWord]: (argument) => addWord(vocabulary, argument).then(changed),
    [SERVER_COMMANDS.ignore]: (argument) => ignore(vocabulary, argument).then(changed),
    [SERVER_COMMANDS.annotate]: (argument) => annotate(connection, context, argument),
    [SERVER_COMMANDS.undo]: (argument) => turn(context, argument, 'undo'),
    [SERVER_COMMANDS.redo]: (argument) => turn(context, argument, 'redo'),
    [SERVER_COMMANDS.annotations]: (argument) => list(context, argument),
    [SERVER_COMMANDS.tellFixed]: (argument) => tellFixed(connection, argument),
  };
  const byName = new Map<string, (argument: unknown) => unknown>(Object.entries(handlers));
  connection.onExecuteCommand(({ command, arguments: given }) =>
    runSafe<unknown>(context.log, `The command ${command}`, null, async () => {
      const handler = byName.get(command);
      if (handler === undefined)
        throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
      return handler(given?.[0]);
    }),
  );
}

function corrections({ documents, annotations }: CommandContext, argument: unknown): Corrections | null {
  const uri = uriNamedBy(argument);
  const document = uri === undefined ? undefined : documents.get(uri);
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
