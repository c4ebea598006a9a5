import type { Position, Range } from 'vscode-languageserver-types';
import type { Dump } from '../analysis/model/dump';
import type { Span } from '../text/span';

/**
 * Converts between offsets (inside) and the protocol's lines and columns, both in UTF-16 code units. Offsets
 * and positions outside the text are clamped.
 */

/** The position of `offset`. An offset between CR and LF counts as the end of the line. */
export function positionAt(dump: Dump, offset: number): Position {
  const { line, character } = dump.lines.positionAt(offset);
  return { line, character: Math.min(character, dump.lines.end(line) - dump.lines.start(line)) };
}

/** The range that `span` covers. */
export function rangeOf(dump: Dump, span: Span): Range {
  return { start: positionAt(dump, span.start), end: positionAt(dump, Math.max(span.start, span.end)) };
}

/** The offset of a position. */
export function offsetAt(dump: Dump, position: Position): number {
  return dump.lines.offsetAt(position);
}

/** The span that `range` covers; empty if its end is before its start. */
export function spanOf(dump: Dump, range: Range): Span {
  const start = offsetAt(dump, range.start);
  return { start, end: Math.max(start, offsetAt(dump, range.end)) };
}
