import { TextEdit } from '../../text/edits';
import { LineTable } from '../../text/lines';

/** The edit that takes a line out with one of its line ends, so that no empty line is left. */
export function removalOfLine(table: LineTable, line: number): TextEdit {
  if (line + 1 < table.count) return { start: table.start(line), end: table.start(line + 1), newText: '' };
  return { start: line === 0 ? 0 : table.end(line - 1), end: table.end(line), newText: '' };
}
