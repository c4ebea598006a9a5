import { Problem } from '../dump';
import { shows } from '../lines/sketch';
import { Structure } from '../structure';
import { removalOfLine } from './removal';

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
      fixes: [
        { title: 'Remove this line', edits: [removalOfLine(structure.table, number)], preferred: false },
      ],
      evidenceOfPrint: true,
    });
  });
  return problems;
}
