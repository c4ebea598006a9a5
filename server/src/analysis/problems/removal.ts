import type { TextEdit } from '../../text/edits';
import type { LineTable } from '../../text/lines';

/**
 * The edits that remove lines, each with one line break. Of the blank lines above and below, only the larger
 * gap stays, so that no gap grows beyond those already in the text; at either end of the text none stays.
 * @param lines numbers in the table, ascending; lines with only blank ones between them share an edit
 * @param isBlank whether a line of the table has no visible content
 */
export function removalOfLines(
  table: LineTable,
  lines: readonly number[],
  isBlank: (line: number) => boolean,
): readonly TextEdit[] {
  return runsOf(lines, isBlank).map(({ first, last }) => removalOfRun(table, first, last, isBlank));
}

interface LineRun {
  readonly first: number;
  readonly last: number;
}

function runsOf(lines: readonly number[], isBlank: (line: number) => boolean): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    let next = run === undefined ? line : run.last + 1;
    while (next < line && isBlank(next)) next++;
    if (run === undefined || next < line) runs.push({ first: line, last: line });
    else runs[runs.length - 1] = { first: run.first, last: line };
  }
  return runs;
}

function removalOfRun(
  table: LineTable,
  first: number,
  last: number,
  isBlank: (line: number) => boolean,
): TextEdit {
  let above = first;
  while (above > 0 && isBlank(above - 1)) above--;
  let below = last + 1;
  while (below < table.count && isBlank(below)) below++;
  if (below >= table.count) {
    // After the last line with text, the line break at the end of the run stays to end the text.
    const start = above === 0 ? 0 : table.end(above - 1);
    return { start, end: table.end(last), newText: '' };
  }
  const doubled = above === 0 ? below - last - 1 : Math.min(first - above, below - last - 1);
  return { start: above === 0 ? 0 : table.start(first), end: table.start(last + 1 + doubled), newText: '' };
}
