import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Dump, Problem } from '../analysis/model/dump';
import { classOf } from '../analysis/model/fix-class';
import { removalOfLines } from '../analysis/problems/removal';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import { fixTitle } from '../wording/fix-title';
import { annotateAction } from './annotate-action';
import { toDiagnostic } from './diagnostics';
import { counted, label } from './plain-text';
import { rangeOf, spanOf } from './positions';
import { problemNames } from './problem-words';

/** The kind that editors request to fix everything, for example on save. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.dateline`;

/** All kinds of code actions this server returns, for its capabilities. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL_KIND];

/**
 * A bulk edit of more problems than this is not offered in an editor, since it would be computed and sent
 * whenever the cursor moves. `dateline fix` makes it.
 */
export const MOST_AT_ONCE = 20_000;

/** The document an edit is for. */
export interface EditTarget {
  readonly uri: string;
  readonly version: number;
  /** Whether the client supports `documentChanges`; if so, the edit applies only to this version. */
  readonly versionedEdits: boolean;
}

/**
 * The code actions for `range`, derived from the dump itself and never from diagnostics that the client sends
 * back, which may be stale. `only` is the request's filter. Bulk fixes are in `fix-all-actions.ts`.
 */
export function codeActions(
  dump: Dump,
  target: EditTarget,
  range: Range,
  only?: readonly string[],
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (only === undefined || asksFor(only, CodeActionKind.QuickFix)) {
    const problems = problemsAt(dump, spanOf(dump, range));
    actions.push(...problems.flatMap((problem) => quickFixes(dump, target, problem)));
    if (problems.some(isBoilerplate)) actions.push(...removeAllBoilerplate(dump, target));
  }
  return actions;
}

/**
 * Kinds are dot-separated paths, and a requested kind includes all kinds below it; the empty kind includes
 * all.
 */
export function asksFor(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** The problems that `span` touches; a cursor at either end of a problem counts. */
export function problemsAt(dump: Dump, span: Span): readonly Problem[] {
  return dump.problems.filter((problem) => problem.start <= span.end && span.start <= problem.end);
}

function quickFixes(dump: Dump, target: EditTarget, problem: Problem): CodeAction[] {
  const [first, ...others] = problem.fixes.map((fix) => ({
    title: label(fixTitle(fix.description)),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(dump, problem)],
    // An editor applies a preferred fix at one keystroke, without review.
    isPreferred: classOf(problem, fix) === 'certain',
    edit: workspaceEdit(dump, target, fix.edits),
  }));
  return first === undefined ? [] : [first, ...keepingAsPrinted(dump, target, problem), ...others];
}

/**
 * The alternative to fixing a misprint: the text keeps what was printed, and the correct form is recorded
 * beside it.
 */
function keepingAsPrinted(dump: Dump, { uri, version }: EditTarget, problem: Problem): CodeAction[] {
  const [edit, ...others] = problem.code.startsWith('typo.') ? (problem.fixes[0]?.edits ?? []) : [];
  if (edit === undefined || others.length > 0) return [];
  const { text } = dump;
  // The record covers the text that the problem marks, and a fix may change less or more than that.
  const { start, end } = { start: Math.min(problem.start, edit.start), end: Math.max(problem.end, edit.end) };
  const corrected = text.slice(start, edit.start) + edit.newText + text.slice(edit.end, end);
  const range = rangeOf(dump, { start, end });
  const keep = { action: 'keep-as-printed', code: problem.code, corrected } as const;
  return [
    {
      ...annotateAction(
        'Keep as printed, record the correction',
        { uri, version, range, do: keep },
        CodeActionKind.QuickFix,
      ),
      diagnostics: [toDiagnostic(dump, problem)],
    },
  ];
}

function isBoilerplate(problem: Problem): boolean {
  return problem.code === 'structure.boilerplate';
}

/**
 * Deletes every line of furniture and every link to another story. It is a quick fix to be chosen, never part
 * of a bulk fix: a deleted line can no longer be checked against the original.
 */
function removeAllBoilerplate(dump: Dump, target: EditTarget): CodeAction[] {
  const problems = dump.problems.filter(isBoilerplate);
  if (problems.length < 2 || problems.length > MOST_AT_ONCE) return [];
  const lines = [...new Set(problems.map(({ start }) => dump.lines.lineAt(start)))];
  const edits = removalOfLines(dump.lines, lines, (line) => dump.roles[line] === 'blank');
  const names = problemNames('structure.boilerplate');
  return [
    {
      title: `Remove all ${counted(lines.length, names, names)} in the dump`,
      kind: CodeActionKind.QuickFix,
      edit: workspaceEdit(dump, target, edits),
    },
  ];
}

/** The edits in the form the client supports: bound to this version of the document if possible. */
export function workspaceEdit(dump: Dump, target: EditTarget, edits: readonly TextEdit[]): WorkspaceEdit {
  const lspEdits = edits.map((edit) => ({ range: rangeOf(dump, edit), newText: edit.newText }));
  if (!target.versionedEdits) return { changes: { [target.uri]: lspEdits } };
  return {
    documentChanges: [{ textDocument: { uri: target.uri, version: target.version }, edits: lspEdits }],
  };
}
