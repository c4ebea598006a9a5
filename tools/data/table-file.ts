import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One row of a source table: its cells, each read by number; a cell that is not there is empty. */
export type Row = (column: number) => string;

/**
 * The rows of a tab-separated table of `server/data`: lines that are empty or start with `#` are left out, cells are
 * trimmed. Throws if the file is missing.
 */
export function readTable(fileName: string): readonly Row[] {
  const address = new URL(`../../server/data/${fileName}`, import.meta.url);
  return readFileSync(fileURLToPath(address), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      return (column) => cells[column] ?? '';
    });
}

/** The parts of a cell that holds several, separated by `|`. */
export function listOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
