import type { Problem } from '../model/dump';
import { type LineFeatures, shows } from '../lines/line-features';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { Structure } from '../articles/placed-article';
import { removalOfLines } from './removal';

/**
 * Lines of page furniture and links to other stories, which are not part of any article. They are shown
 * faded, and removed one by one or all together. Rights lines, notices, captions and credits are evidence of
 * where a text comes from, so they are not problems; neither is a line that only looks like furniture because
 * of its neighbours, since those include captions and headlines. Works in slices.
 */
export function* findBoilerplateLines(
  structure: Structure,
  slices: Slices,
): Generator<void, readonly Problem[], void> {
  const { table, roled } = structure;
  const isBlank = (line: number): boolean => roled.lines[line]?.place === 'blank';
  const problems: Problem[] = [];
  yield* eachInSlices(roled.lines, WORK_OF_A_LINE, slices, ({ role, features }, number) => {
    const type = role === 'boilerplate' ? removableType(features) : undefined;
    if (type === undefined) return;
    const start = table.start(number) + features.indent;
    problems.push({
      code: 'structure.boilerplate',
      args: { variant: type === 'related' ? 'link' : 'furniture' },
      severity: 'hint',
      start,
      end: start + features.length,
      fixes: [
        {
          description: { kind: 'remove-line' },
          edits: removalOfLines(table, [number], isBlank),
          class: 'possible',
        },
      ],
      evidenceOfPrint: false,
    });
  });
  return problems;
}

/** The cost of examining a line, in characters of ordinary work. */
const WORK_OF_A_LINE = 4;

function removableType(features: LineFeatures): 'furniture' | 'related' | undefined {
  const type = features.boilerplate?.type;
  if (shows(features, 'lone-bracket')) return undefined;
  return type === 'furniture' || type === 'related' ? type : undefined;
}
