import { Problem } from '../dump';
import { shows } from '../lines/sketch';
import { Structure } from '../structure';

/** Lines that open or close a bracket and hold nothing else: what is left where a copy was cut off. */
export function findStrayLines(structure: Structure): readonly Problem[] {
  const problems: Problem[] = [];
  structure.roled.lines.forEach((line, number) => {
    if (!shows(line.sketch, 'lone-bracket')) return;
    const start = structure.table.start(number) + line.sketch.indent;
    problems.push({
      code: 'structure.stray',
      message: 'A bracket stands here alone. The copy may be cut off; check the original.',
      severity: 'information',
      start,
      end: start + line.sketch.length,
      fixes: [{ title: 'Remove this line', edits: [removal(structure, number)], preferred: false }],
      evidenceOfPrint: true,
    });
  });
  return problems;
}

/** The edit that takes a line out with one of its line ends. */
function removal(structure: Structure, line: number): { start: number; end: number; newText: string } {
  const { table } = structure;
  if (line + 1 < table.count) return { start: table.start(line), end: table.start(line + 1), newText: '' };
  return { start: line === 0 ? 0 : table.end(line - 1), end: table.end(line), newText: '' };
}
