import type { Span } from '../../text/span';
import type { Dump } from '../model/dump';
import { readLines } from '../lines/read-lines';
import { eachInSlices, Slices } from '../incremental/slices';
import { CLASS_OF_SHAPE, SEEN_SHAPES, seenShape } from '../roles/line-classes';
import { type PlacedLines, placeLines } from '../roles/roles';
import type { AnalysisMemory } from './memory';
import type { Resources } from './resources';

/** What comparing one line costs, in characters of other work. */
const WORK_OF_A_LINE = 30;

/**
 * Where the other articles of a dump would begin, if they begin as the one at `offset` does: lines without outer blanks, in order,
 * those left out with which an article begins already. Lines are alike by what stands on them, or right above or below, again and
 * again but for its numbers; where nothing does, by the look of the line and of those around it. In slices; nothing for an offset
 * on a blank line. To be asked when somebody wants to know: it takes time in proportion to the dump.
 */
export function* startsLike(
  dump: Dump,
  offset: number,
  resources: Resources,
  memory: AnalysisMemory,
): Generator<void, readonly Span[], void> {
  const textOf = (line: number): string => dump.text.slice(dump.lines.start(line), dump.lines.end(line));
  const slices = new Slices();
  const lineFeatures = yield* readLines(dump.lines, textOf, resources, memory.lineFeatures, slices);
  const placed = yield* placeLines(lineFeatures, textOf, slices);
  const model = placed.numbers.indexOf(dump.lines.lineAt(offset));
  if (model < 0) return [];
  const begun = new Set(dump.articles.map(({ start }) => dump.lines.lineAt(start)));
  const lineOf = (index: number): string => {
    const line = placed.numbers[index];
    return line === undefined ? '' : textOf(line).trim();
  };
  for (const likeness of LIKENESSES) {
    const wanted = likeness(placed, model, lineOf);
    if (wanted === undefined) continue;
    const found: Span[] = [];
    yield* eachInSlices(placed.numbers, WORK_OF_A_LINE, slices, (line, index) => {
      if (begun.has(line) || index === model || likeness(placed, index, lineOf) !== wanted) return;
      const start = dump.lines.start(line) + textOf(line).search(/\S/u);
      found.push({ start, end: start + lineOf(index).length });
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** What a line must share with another to be like it, as a key; undefined where the line has nothing of the kind to share. */
type Likeness = (placed: PlacedLines, index: number, lineOf: (index: number) => string) => string | undefined;

/** From the closest likeness to the loosest; the first by which any line is alike is taken. */
const LIKENESSES: readonly Likeness[] = [
  (placed, index, lineOf) => withClasses(placed, index, markOf(lineOf(index))),
  (placed, index, lineOf) => withClasses(placed, index, markOf(lineOf(index - 1))),
  (placed, index, lineOf) => withClasses(placed, index, markOf(lineOf(index + 1))),
  (placed, index) => `${shapes(placed, index, [-1, 0, 1, 2])} ${blanksBefore(placed, index)}`,
  (placed, index) => `${shapes(placed, index, [0, 1])} ${blanksBefore(placed, index)}`,
  (placed, index) => shapes(placed, index, [0, 1]),
];

/** The mark, and what the line and the next one could be to an article; undefined where there is no mark. */
function withClasses(placed: PlacedLines, index: number, mark: string | undefined): string | undefined {
  if (mark === undefined) return undefined;
  const classes = [0, 1].map((distance) => CLASS_OF_SHAPE[shapeAt(placed, index + distance)]);
  return `${classes.join()} ${mark}`;
}

/** The shapes of the lines at these distances. */
function shapes(placed: PlacedLines, index: number, distances: readonly number[]): string {
  return distances.map((distance) => shapeAt(placed, index + distance)).join();
}

function shapeAt({ placed, layout }: PlacedLines, index: number): number {
  const line = placed[index];
  return line === undefined ? EDGE : seenShape(line.features, layout);
}

const EDGE = SEEN_SHAPES.indexOf('edge');

function blanksBefore({ placed }: PlacedLines, index: number): string {
  return String(Math.min(2, placed[index]?.blanksBefore ?? 0));
}

/** Marks that recur are short. UTF-16. */
const LONGEST_MARK = 80;
const LONGEST_LABEL = 24;

/**
 * What is likely to recur of a line that heads, or closes, each article: its label, or the line with every number as 0. Undefined
 * for an empty line and for a long one.
 */
function markOf(line: string): string | undefined {
  const label = /^[\p{L}\p{M}][\p{L}\p{M} _-]*:/u.exec(line.slice(0, LONGEST_LABEL))?.[0];
  if (label !== undefined) return label.toLowerCase();
  if (line === '' || line.length > LONGEST_MARK) return undefined;
  return line.toLowerCase().replace(/\d+/gu, '0');
}
