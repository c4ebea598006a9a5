import { STATES } from '../../server/src/analysis/roles/states';
import { bestPath, type Weights } from './crf';
import type { Prepared } from './prepare';

/** Counts of boundaries found, wrongly found and missed, and of lines whose state the gold allows. */
interface Cell {
  hit: number;
  wrong: number;
  missed: number;
  right: number;
  lines: number;
}

/** Boundary precision, recall and F1 by line, and the share of lines whose state the gold allows, by family. */
export function report(title: string, group: readonly Prepared[], weights: Weights): string {
  const families = new Map<string, Cell>();
  for (const { example, dump } of group) {
    const cell = families.get(example.family) ?? { hit: 0, wrong: 0, missed: 0, right: 0, lines: 0 };
    families.set(example.family, cell);
    bestPath(dump, weights).forEach((state, line) => {
      const set = dump.open[line] ?? 0;
      const goldStarts = STATES.some((each, index) => each.place === 'start' && (set & (1 << index)) !== 0);
      const starts = STATES[state]?.place === 'start';
      if (line > 0 && starts && goldStarts) cell.hit++;
      else if (line > 0 && starts) cell.wrong++;
      else if (line > 0 && goldStarts) cell.missed++;
      if ((set & (1 << state)) !== 0) cell.right++;
      cell.lines++;
    });
  }
  const rows = [...families].map(([family, cell]) => {
    const precision = cell.hit / (cell.hit + cell.wrong || 1);
    const recall = cell.hit / (cell.hit + cell.missed || 1);
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    const figures = [precision, recall, f1, cell.right / cell.lines];
    return `  ${family.padEnd(18)} ${figures.map((x) => (100 * x).toFixed(1).padStart(5)).join(' ')}`;
  });
  return `${title}: family, boundary P / R / F1, lines right\n${rows.join('\n')}`;
}

/** The first boundaries wrongly found or missed, with the lines around them, to see what the model does not know. */
export function misses(group: readonly Prepared[], weights: Weights, most: number): string {
  const said: string[] = [];
  for (const { example, dump } of group) {
    const lines = nonBlankLines(example);
    const path = bestPath(dump, weights);
    path.forEach((state, line) => {
      const set = dump.open[line] ?? 0;
      const goldStarts = STATES.some((each, index) => each.place === 'start' && (set & (1 << index)) !== 0);
      const starts = STATES[state]?.place === 'start';
      if (line === 0 || starts === goldStarts || said.length >= most) return;
      const around = [-3, -2, -1, 0, 1, 2, 3].map((offset) => {
        const name = STATES[path[line + offset] ?? -1]?.name ?? '';
        return `  ${offset === 0 ? '>' : ' '} ${name.padEnd(17)} ${(lines[line + offset] ?? '').slice(0, 100)}`;
      });
      said.push(`${goldStarts ? 'missed' : 'wrong'} in ${example.name}\n${around.join('\n')}`);
    });
  }
  return said.join('\n');
}

function nonBlankLines({ text, table }: Prepared['example']): readonly string[] {
  return Array.from({ length: table.count }, (_, line) =>
    text
      .slice(table.start(line), table.end(line))
      .replace(/\ufeff/g, '')
      .trim(),
  ).filter((line) => line !== '');
}
