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

/** What an offer of a fix of many bears until it is chosen. */
export interface FixAllData {
  readonly uri: string;
  readonly version: number;
  /** As in `FixAllScope`. */
  readonly code?: ProblemCode;
  /** Whether a message is to say what was done. */
  readonly tells: boolean;
}

/** A fix of many that may be offered: of all problems of a kind, as a quick fix, or of all that is certain. */
export interface FixAllScope {
  readonly kind: CodeActionKind;
  /** The kind of problem; absent for all of them. */
  readonly code?: ProblemCode;
}

/**
 * The fixes of many to be offered at `range`: of each kind of problem that stands there and can be fixed at two places, and
 * of everything, wherever the cursor is, if `only` asks for that: what that comes to must not be found at each move of the cursor.
 * `fixInRounds` finds it, which analyses again, and so only for an offer that is chosen.
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

/** Whether there are so many problems to be fixed, and not more than can be at once. */
function canFix({ problems }: Dump, options: FixAllOptions, least: number): boolean {
  let [all, fixable] = [0, 0];
  for (const problem of problems) {
    if (options.code !== undefined && problem.code !== options.code) continue;
    if (++all > MOST_AT_ONCE) return false;
    if (fixable < least && chosenFix(problem, options) !== undefined) fixable++;
  }
  return fixable >= least;
}

/** What a fix of many does: its edits of the text, the problems that they solve, and whether it leaves nothing that it would fix. */
export interface FixOfMany {
  readonly edits: readonly TextEdit[];
  readonly made: readonly Pick<MadeFix, 'code'>[];
  readonly isSettled: boolean;
}

/** One round of the scope's fixes, for which nothing is analysed; in slices. Problems that only they reveal are left. */
export function* firstRound(dump: Dump, scope: FixAllScope): Generator<void, FixOfMany, void> {
  const { solved, edits } = yield* combineFixes(dump.problems, optionsOf(scope), new Slices());
  return { edits, made: solved.map(({ problem }) => problem), isSettled: true };
}

/**
 * The offer of a fix of many, without what it does: that is only to be found once it is chosen.
 * @param count how many problems it fixes at least
 * @param data by which the server will know it again
 */
export function fixAllOffer({ kind, code }: FixAllScope, count: number, data: FixAllData): CodeAction {
  return { title: titleOf(code, count), kind, data };
}

/**
 * The action that brings the whole text to what `fixed` found, in one edit and so one step to undo; none where that is the text.
 * @param tells whether a message is to say what was done: not where nobody has asked for it, as on save
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

/** What there is to add to an action that was offered without it. `telling` is the title of the message's command, if one is to come. */
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
