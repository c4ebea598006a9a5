import { CodeAction, CodeActionKind, Command, Range } from 'vscode-languageserver-types';
import { Dump, ProblemCode } from '../analysis/dump';
import { asksFor, EditTarget, FIX_ALL_KIND, MOST_AT_ONCE, problemsAt, workspaceEdit } from './code-actions';
import { FixedText } from './fix-rounds';
import { fixedCounts } from './fixed-words';
import { chosenFix, FixAllOptions, UNSEEN } from './fixes';
import { counted } from './plain-text';
import { spanOf } from './positions';
import { problemNames } from './problem-words';

/** The server's command that tells the user what a fix of many did; it changes nothing. Its argument is a `FixedCounts`. */
export const TELL_FIXED_COMMAND = 'dateline.tellFixed';

/** A fix of many that may be offered: of all problems of a kind, as a quick fix, or of all that is certain. */
export interface FixAllScope {
  readonly kind: CodeActionKind;
  /** The kind of problem; absent for all of them. */
  readonly code?: ProblemCode;
}

/**
 * The fixes of many to be offered at `range`: of each kind of problem that stands there and can be fixed at two places, and
 * of everything, wherever the cursor is, if `only` asks for that: what that comes to must not be found at each move of the cursor.
 * `fixInRounds` finds it.
 */
export function fixAllScopes(dump: Dump, range: Range, only?: readonly string[]): readonly FixAllScope[] {
  const scopes: FixAllScope[] = [];
  const offer = (kind: FixAllScope['kind'], least: number, code?: ProblemCode): void => {
    const ofKind = code === undefined ? {} : { code };
    if (canFix(dump, { ...UNSEEN, ...ofKind }, least)) scopes.push({ kind, ...ofKind });
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

/**
 * The action that brings the whole text to what `fixed` found, in one edit and so one step to undo; none where that is the text.
 * @param tells whether a message is to say what was done: not where nobody has asked for it, as on save
 */
export function fixAllAction(
  dump: Dump,
  target: EditTarget,
  { kind, code }: FixAllScope,
  fixed: FixedText,
  tells: boolean,
): readonly CodeAction[] {
  if (fixed.edits.length === 0) return [];
  const count = fixed.made.length;
  const title =
    code === undefined
      ? `Fix ${counted(count, 'problem')} in the dump`
      : `Fix all ${counted(count, problemNames(code), problemNames(code))} in the dump`;
  const edit = workspaceEdit(dump, target, fixed.edits);
  return [{ title, kind, edit, ...(tells && { command: tellingOf(title, fixed) }) }];
}

function tellingOf(title: string, fixed: FixedText): Command {
  return { title, command: TELL_FIXED_COMMAND, arguments: [fixedCounts(fixed)] };
}
