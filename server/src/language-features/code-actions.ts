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

/** The kind that editors ask for to fix everything, on save for one. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.dateline`;

/** All kinds this server answers with, for its capabilities. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL_KIND];

/** An edit of more problems than this is not offered in an editor: it would be made, and sent, at each move of the cursor. `dateline fix` makes it. */
export const MOST_AT_ONCE = 20_000;

/** The document an edit is for. */
export interface EditTarget {
  readonly uri: string;
  readonly version: number;
  /** Whether the client takes `documentChanges`; the edit then only applies to this version. */
  readonly versionedEdits: boolean;
}

/**
 * What can be done at `range`, found from the dump itself and never from diagnostics the client sends back, which may
 * be stale. `only` is the request's filter. The fixes of many are in `fix-all-actions.ts`.
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

/** Kinds form a tree by dots, and asking for one asks for all below it; the empty kind asks for all. */
export function asksFor(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** The problems that `span` touches; a cursor at either end of a problem is on it. */
export function problemsAt(dump: Dump, span: Span): readonly Problem[] {
  return dump.problems.filter((problem) => problem.start <= span.end && span.start <= problem.end);
}

function quickFixes(dump: Dump, target: EditTarget, problem: Problem): CodeAction[] {
  const [first, ...others] = problem.fixes.map((fix) => ({
    title: label(fixTitle(fix.description)),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(dump, problem)],
    // An editor applies a preferred fix on one key, and nobody looks.
    isPreferred: classOf(problem, fix) === 'certain',
    edit: workspaceEdit(dump, target, fix.edits),
  }));
  return first === undefined ? [] : [first, ...keepingAsPrinted(dump, target, problem), ...others];
}

/** The other choice with a misprint: the text stays evidence of its print, and what is right is recorded beside it. */
function keepingAsPrinted(dump: Dump, { uri, version }: EditTarget, problem: Problem): CodeAction[] {
  const [edit, ...others] = problem.code.startsWith('typo.') ? (problem.fixes[0]?.edits ?? []) : [];
  if (edit === undefined || others.length > 0) return [];
  const { text } = dump;
  // The record stands on what the problem marks, and a fix may change less or more of the text than that.
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
 * Takes out every line of furniture and every link to another story. It is a quick fix that has to be chosen, never part
 * of a fix of everything: a removed line cannot be checked against the original any more.
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

/** The edits as the client takes them: for this version of the document alone, where it can tell. */
export function workspaceEdit(dump: Dump, target: EditTarget, edits: readonly TextEdit[]): WorkspaceEdit {
  const lspEdits = edits.map((edit) => ({ range: rangeOf(dump, edit), newText: edit.newText }));
  if (!target.versionedEdits) return { changes: { [target.uri]: lspEdits } };
  return {
    documentChanges: [{ textDocument: { uri: target.uri, version: target.version }, edits: lspEdits }],
  };
}
