import type { Position, Range } from 'vscode-languageserver-types';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { positionAt } from '../../../server/src/language-features/positions';
import type { BuiltDump } from './dump-builder';

/** The position of the one cursor. */
export function cursorOf({ dump, cursors }: BuiltDump): Position {
  const [cursor] = cursors;
  if (cursor === undefined || cursors.length !== 1) throw new Error('exactly one ¦ wanted');
  return positionAt(dump, cursor);
}

/** What a range covers, with its line from one: `3: Quill`. */
export function shown(dump: Dump, { start, end }: Range): string {
  return `${start.line + 1}: ${dump.text.slice(dump.lines.offsetAt(start), dump.lines.offsetAt(end))}`;
}
