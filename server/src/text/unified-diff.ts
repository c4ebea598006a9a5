import { byPlace } from './span';
import { applyEdits, type TextEdit } from './edits';

/** Lines of context around a change, as in `diff -u`. */
const CONTEXT = 3;

/** A text as lines that keep their endings; there is no empty line after the last line ending. */
interface Lines {
  readonly all: readonly string[];
  readonly starts: readonly number[];
  readonly end: '\n' | '\r';
}

/** The old lines from `first` to `last` (exclusive) are replaced by `added`. */
interface Change {
  readonly first: number;
  last: number;
  readonly added: string[];
}

/**
 * What `edits` do to `text`, in the unified format that `patch` reads; empty if they do nothing. The edits
 * are known, so nothing is compared, and the cost is linear. Lines are those of `patch`: they end with LF,
 * and a CR before it is part of the line. A text whose line endings are all bare CR is shown line by line
 * too, although no tool could apply that. `name` is written as given. Of overlapping edits the later is
 * dropped, as in `applyEdits`.
 */
export function unifiedDiff(name: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text, text.includes('\r') && !text.includes('\n') ? '\r' : '\n');
  const hunks = hunksOf(changesOf(text, lines, edits));
  if (hunks.length === 0) return '';
  // After a tab `diff` writes a time; without a tab, `patch` ends a name at its first space.
  const file = name.includes(' ') ? `${name}\t` : name;
  const printed = [`--- ${file}\n+++ ${file}\n`];
  let growth = 0;
  for (const hunk of hunks) {
    printed.push(printHunk(lines, hunk, growth));
    for (const change of hunk) growth += change.added.length - (change.last - change.first);
  }
  return printed.join('');
}

function linesOf(text: string, end: '\n' | '\r'): Lines {
  const all: string[] = [];
  const starts: number[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf(end, start);
    const next = found < 0 ? text.length : found + 1;
    starts.push(start);
    all.push(text.slice(start, next));
    start = next;
  }
  return { all, starts, end };
}

function changesOf(text: string, lines: Lines, edits: readonly TextEdit[]): readonly Change[] {
  const changes: Change[] = [];
  for (const group of groupByLine(lines, edits)) {
    const from = lines.starts[group.first] ?? text.length;
    const old = text.slice(from, lines.starts[group.last] ?? text.length);
    const moved = group.edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    const added = linesOf(applyEdits(old, moved), lines.end).all;
    const change = trimmed({ first: group.first, last: group.last, added }, lines.all);
    if (change.last === change.first && change.added.length === 0) continue;
    const before = changes.at(-1);
    if (before?.last === change.first) {
      // Adjacent lines are one change: all deletions are written before all insertions.
      before.last = change.last;
      before.added.push(...change.added);
    } else {
      changes.push(change);
    }
  }
  return changes;
}

interface EditGroup {
  readonly first: number;
  last: number;
  readonly edits: TextEdit[];
}

/**
 * Edits that share a line, with the lines they touch. The line right after an edit counts as touched, since
 * the edit may have deleted the line ending before it.
 */
function groupByLine(lines: Lines, edits: readonly TextEdit[]): readonly EditGroup[] {
  const groups: EditGroup[] = [];
  for (const edit of [...edits].sort(byPlace)) {
    const first = lineAt(lines.starts, edit.start);
    const last = Math.min(lineAt(lines.starts, edit.end) + 1, lines.all.length);
    const current = groups.at(-1);
    if (current && (first < current.last || first === current.first)) {
      current.last = Math.max(current.last, last);
      current.edits.push(edit);
    } else {
      groups.push({ first, last, edits: [edit] });
    }
  }
  return groups;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The change without unchanged lines at its start and end. */
function trimmed(
  change: { first: number; last: number; added: readonly string[] },
  old: readonly string[],
): Change {
  let { first, last } = change;
  let from = 0;
  let to = change.added.length;
  while (first < last && from < to && old[first] === change.added[from]) {
    first++;
    from++;
  }
  while (first < last && from < to && old[last - 1] === change.added[to - 1]) {
    last--;
    to--;
  }
  return { first, last, added: change.added.slice(from, to) };
}

/** Changes whose contexts touch are written as one hunk. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  let lastLine = -Infinity;
  for (const change of changes) {
    if (change.first - lastLine <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
    lastLine = change.last;
  }
  return hunks;
}

function printHunk(lines: Lines, hunk: readonly Change[], growth: number): string {
  const from = Math.max(0, (hunk[0]?.first ?? 0) - CONTEXT);
  const to = Math.min(lines.all.length, (hunk.at(-1)?.last ?? 0) + CONTEXT);
  const printed: string[] = [];
  let position = from;
  let grown = 0;
  for (const change of hunk) {
    printed.push(...printLines(' ', lines.all.slice(position, change.first), lines.end));
    printed.push(...printLines('-', lines.all.slice(change.first, change.last), lines.end));
    printed.push(...printLines('+', change.added, lines.end));
    grown += change.added.length - (change.last - change.first);
    position = change.last;
  }
  printed.push(...printLines(' ', lines.all.slice(position, to), lines.end));
  const count = to - from;
  return `@@ -${range(from, count)} +${range(from + growth, count + grown)} @@\n${printed.join('')}`;
}

/** An empty range is named by the line before it, as the format requires. */
function range(first: number, count: number): string {
  return `${count === 0 ? first : first + 1},${count}`;
}

function printLines(sign: ' ' | '-' | '+', lines: readonly string[], end: '\n' | '\r'): readonly string[] {
  return lines.map((line) => {
    if (!line.endsWith(end)) return `${sign}${line}\n\\ No newline at end of file\n`;
    return `${sign}${line.slice(0, -1)}\n`;
  });
}
