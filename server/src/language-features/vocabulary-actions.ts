import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { SERVER_COMMANDS } from '../../../shared/messages';
import type { AddWordArguments, IgnoreArguments } from '../../../shared/vocabulary';
import type { Dump, Problem, ProblemCode } from '../analysis/model/dump';
import { placeKey, wordOf } from '../analysis/problems/ignored';
import { asksFor, problemsAt } from './code-actions';
import { toDiagnostic } from './diagnostics';
import { label, quoted } from './plain-text';
import { spanOf } from './positions';

/** Where and how the actions were requested. */
export interface VocabularyRequest {
  readonly uri: string;
  readonly range: Range;
  /** The request's filter on kinds. */
  readonly only: readonly string[] | undefined;
  /** Whether the document is in a workspace that can have a dictionary. */
  readonly hasWorkspace: boolean;
}

/**
 * The alternatives to fixing a misprint: to add the word to a dictionary, or to ignore the place; and to
 * ignore inconsistent annotations. Each is a command to the server, which stores the decision, so that it
 * applies in every editor.
 */
export function vocabularyActions(dump: Dump, request: VocabularyRequest): CodeAction[] {
  if (request.only !== undefined && !asksFor(request.only, CodeActionKind.QuickFix)) return [];
  return problemsAt(dump, spanOf(dump, request.range))
    .filter(({ code }) => code.startsWith('typo.') || OF_ANNOTATIONS.has(code))
    .flatMap((problem) => actionsOn(dump, problem, request));
}

/** An annotation without a place is resolved by discarding it. */
const OF_ANNOTATIONS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'annotation.conflict',
  'annotation.overlap',
  'annotation.unlabelled',
]);

function actionsOn(dump: Dump, problem: Problem, { uri, hasWorkspace }: VocabularyRequest): CodeAction[] {
  const action = (
    title: string,
    command: string,
    argument: AddWordArguments | IgnoreArguments,
  ): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(dump, problem)],
    command: { title, command, arguments: [argument] },
  });
  const word = wordOf(dump.text, problem);
  const words = label(dump.text.slice(problem.start, problem.end));
  const here: IgnoreArguments = { uri, where: 'here', key: placeKey(dump.text, problem), words };
  const ignoreHere = action('Ignore here', SERVER_COMMANDS.ignore, here);
  if (word === undefined) return [ignoreHere];
  const add = (title: string, to: 'user' | 'workspace'): CodeAction =>
    action(title, SERVER_COMMANDS.addWord, { uri, word, to });
  return [
    add(`Add ${quoted(word)} to your dictionary`, 'user'),
    ...(hasWorkspace ? [add(`Add ${quoted(word)} to the workspace’s dictionary`, 'workspace')] : []),
    ignoreHere,
    action('Ignore in this dump', SERVER_COMMANDS.ignore, { uri, where: 'dump', word }),
  ];
}
