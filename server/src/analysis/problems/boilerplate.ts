import { Problem } from '../dump';
import { shows } from '../lines/sketch';
import { Structure } from '../structure';
import { removalOfLine } from './removal';

/**
 * Lines of page furniture and links to other stories: not part of any article, shown faded, removed one by one.
 * Rights lines, notices and captions are evidence of where a text comes from and are not offered for removal.
 */
export function findBoilerplateLines(structure: Structure): readonly Problem[] {
  const problems: Problem[] = [];
  structure.roled.lines.forEach(({ role, sketch }, number) => {
    const type = sketch.boilerplate?.type;
    if (
      role !== 'boilerplate' ||
      (type !== 'furniture' && type !== 'related') ||
      shows(sketch, 'lone-bracket')
    )
      return;
    const start = structure.table.start(number) + sketch.indent;
    problems.push({
      code: 'structure.boilerplate',
      message:
        type === 'related'
          ? 'A link to another story: not part of this one.'
          : 'Page furniture: not part of the story.',
      severity: 'hint',
      start,
      end: start + sketch.length,
      fixes: [
        { title: 'Remove this line', edits: [removalOfLine(structure.table, number)], preferred: false },
      ],
      evidenceOfPrint: false,
    });
  });
  return problems;
}
