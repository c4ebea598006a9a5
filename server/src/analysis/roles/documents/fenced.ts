import { FRONT_MATTER } from '../../archives/formats/front-matter';
import { meaningIn } from '../../archives/fields';
import type { LineInPlace } from '../line-in-place';
import { type ExportDocument, firstWhere, isLabelled, isMark } from './document';

/** A block of front matter has no more lines. */
const LONGEST_BLOCK = 40;
/** So many labels that the format knows make a block, where one names the headline. */
const FEWEST_LABELS = 2;

/** Documents with front matter: each begins with a line of three dashes, labelled values and a second such line, and holds all up to the next. */
export function fencedDocuments(lines: readonly LineInPlace[]): readonly ExportDocument[] {
  const blocks: { readonly first: number; readonly end: number }[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = isFence(lines[index]) ? endOfBlock(lines, index) : undefined;
    if (end !== undefined) blocks.push({ first: index, end });
    index = (end ?? index) + 1;
  }
  return blocks.map(({ first, end }, order) => {
    const next =
      blocks[order + 1]?.first ?? firstWhere(lines, end, lines.length, ({ features }) => features.opens);
    return { format: FRONT_MATTER, first, last: (next ?? lines.length) - 1, startKnown: true };
  });
}

function isFence(line: LineInPlace | undefined): boolean {
  return isMark(line, FRONT_MATTER, 'fence');
}

/** The index of the fence that closes the block which the one at `first` opens; undefined where that opens none. */
function endOfBlock(lines: readonly LineInPlace[], first: number): number | undefined {
  const end = closingFence(lines, first);
  if (end === undefined) return undefined;
  const labels = lines.slice(first + 1, end).filter((line) => isLabelled(line, FRONT_MATTER));
  const titled = labels.some(({ features }) => meaningIn(features.field, FRONT_MATTER) === 'headline');
  return titled && labels.length >= FEWEST_LABELS ? end : undefined;
}

/** The next fence with nothing but keys and their values before it. */
export function closingFence(lines: readonly LineInPlace[], first: number): number | undefined {
  for (let index = first + 1; index <= first + LONGEST_BLOCK; index++) {
    const line = lines[index];
    if (line === undefined) return undefined;
    if (isFence(line)) return index;
    const isValue = line.features.indent > 0 || line.features.shape === 'list';
    if (!isMark(line, FRONT_MATTER, 'key') && !(isValue && index > first + 1)) return undefined;
  }
  return undefined;
}
