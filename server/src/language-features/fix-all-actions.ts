import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { SERVER_COMMANDS } from '../../../shared/messages';
import type { Dump, ProblemCode } from '../analysis/model/dump';
import { Slices } from '../analysis/incremental/slices';
import type { TextEdit } from '../text/edits';
import {
  asksFor,
  type EditTarget,
  FIX_ALL_KIND,
  MOST_AT_ONCE,
  problemsAt,
  workspaceEdit,
} from './code-actions';
import type { MadeFix } from './fix-rounds';
import { fixedCounts } from './fixed-words';
import { chosenFix, combineFixes, type FixAllOptions, UNSEEN } from './fixes';
import { counted } from './plain-text';
import { spanOf } from './positions';
import { problemNames } from './problem-words';

/** The data that a bulk-fix action carries until it is chosen. */
export interface FixAllData {
  readonly uri: string;
  readonly version: number;
  /** As in `FixAllScope`. */
  readonly code?: ProblemCode;
  /** Whether to show a message about what was done. */
  readonly tells: boolean;
}

/** A bulk fix that may be offered: of all problems of one kind, as a quick fix, or of everything certain. */
export interface FixAllScope {
  readonly kind: CodeActionKind;
  /** The kind of problem; absent for all kinds. */
  readonly code?: ProblemCode;
}

/**
 * The bulk fixes to offer at `range`: one for each kind of problem that occurs there and can be fixed in at
 * least two places, and, if `only` requests it, one of everything, wherever the cursor is. Their result is
 * not computed here, since editors ask whenever the cursor moves: `fixInRounds` does that, with further
 * analyses, once a fix is chosen.
 */
export function fixAllScopes(dump: Dump, range: Range, only?: readonly string[]): readonly FixAllScope[] {
  const scopes: FixAllScope[] = [];
  const offer = (kind: FixAllScope['kind'], least: number, code?: ProblemCode): void => {
    const scope = code === undefined ? { kind } : { kind, code };
    if (canFix(dump, optionsOf(scope), least)) scopes.push(scope);
  };
  if (only === undefined || asksFor(only, CodeActionKind.QuickFix)) {
    const codes = problemsAt(dump, spanOf(dump, range)).map((problem) => problem.code);
    for (const code of new Set(codes)) offer(CodeActionKind.QuickFix, 2, code);
  }
  if (only !== undefined && asksFor(only, FIX_ALL_KIND)) offer(FIX_ALL_KIND, 1);
  return scopes;
}

/** Whether at least `least` problems can be fixed, but no more than can be fixed at once. */
function canFix({ problems }: Dump, options: FixAllOptions, least: number): boolean {
  let [all, fixable] = [0, 0];
  for (const problem of problems) {
    if (options.code !== undefined && problem.code !== options.code) continue;
    if (++all > MOST_AT_ONCE) return false;
    if (fixable < least && chosenFix(problem, options) !== undefined) fixable++;
  }
  return fixable >= least;
}

/**
 * The result of a bulk fix: its text edits, the problems they solve, and whether there is nothing left that
 * it would fix.
 */
export interface FixOfMany {
  readonly edits: readonly TextEdit[];
  readonly made: readonly Pick<MadeFix, 'code'>[];
  readonly isSettled: boolean;
}

/**
 * One round of fixes in this scope, without another analysis; time-sliced. Problems that only these fixes
 * reveal are left.
 */
export function* firstRound(dump: Dump, scope: FixAllScope): Generator<void, FixOfMany, void> {
  const { solved, edits } = yield* combineFixes(dump.problems, optionsOf(scope), new Slices());
  return { edits, made: solved.map(({ problem }) => problem), isSettled: true };
}

/**
 * The code action for a bulk fix, without its edit, which is computed once it is chosen.
 * @param count the least number of problems it fixes
 * @param data by which the server will recognise it
 */
export function fixAllOffer({ kind, code }: FixAllScope, count: number, data: FixAllData): CodeAction {
  return { title: titleOf(code, count), kind, data };
}

/**
 * The code action that turns the whole text into the result `fixed`, in one edit and so one undo step; empty
 * if that is the current text.
 * @param tells whether to show a message about what was done: not if nobody asked for the fix, as on save
 */
export function fixAllAction(
  dump: Dump,
  target: EditTarget,
  { kind, code }: FixAllScope,
  fixed: FixOfMany,
  tells: boolean,
): readonly CodeAction[] {
  if (fixed.edits.length === 0) return [];
  const title = titleOf(code, fixed.made.length);
  return [{ title, kind, ...whatItDoes(dump, target, fixed, tells && title) }];
}

/**
 * What to add to an action that was offered without its edit. `telling` is the title of the command that
 * shows a message, if there is to be one.
 */
export function whatItDoes(
  dump: Dump,
  target: EditTarget,
  fixed: FixOfMany,
  telling: string | false,
): Pick<CodeAction, 'edit' | 'command'> {
  const edit = workspaceEdit(dump, target, fixed.edits);
  if (telling === false) return { edit };
  return {
    edit,
    command: { title: telling, command: SERVER_COMMANDS.tellFixed, arguments: [fixedCounts(fixed)] },
  };
}

function titleOf(code: ProblemCode | undefined, count: number): string {
  return code === undefined
    ? `Fix ${counted(count, 'problem')} in the dump`
    : `Fix all ${counted(count, problemNames(code), problemNames(code))} in the dump`;
}

function optionsOf({ code }: FixAllScope): FixAllOptions {
  return code === undefined ? UNSEEN : { ...UNSEEN, code };
}
