import { readFileSync } from 'node:fs';
import { inRoot } from '../paths';

/** One row of a source table: its cells, each read by number; a cell that is not there is empty. */
export type Row = (column: number) => string;

/**
 * The rows of a tab-separated table of `server/data`: lines that are empty or start with `#` are left out, cells are
 * trimmed. Throws if the file is missing.
 */
export function readTable(fileName: string): readonly Row[] {
  return readSource(fileName)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      return (column) => cells[column] ?? '';
    });
}

/**
 * The words of a list of `server/data` in printed order, which stand between blanks; lines that start with `#` are left
 * out. Throws if the file is missing.
 */
export function readWords(fileName: string): readonly string[] {
  return readSource(fileName)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}

function readSource(fileName: string): string {
  return readFileSync(inRoot('server', 'data', fileName), 'utf8');
}

/** The parts of a cell that holds several, separated by `|`. */
export function listOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
