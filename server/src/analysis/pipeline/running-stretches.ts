import { cutLong } from '../../text/cut-long';
import type { Span } from '../../text/span';
import type { Register } from '../words/paragraph';
import type { Slices } from '../incremental/slices';
import type { Structure } from '../articles/placed-article';

/**
 * No paragraph of news is this long. Anything longer is a text without line breaks, or that has lost them,
 * and is split to look for names and typos: a paragraph is processed as a whole, in one slice per task.
 * UTF-16 units.
 */
export const LONGEST_PARAGRAPH = 10_000;

/** A piece of running text at its position. */
export interface Stretch extends Span {
  readonly article: number;
  readonly register: Register;
}

/**
 * The running text of all articles in order; if there are no articles, every line, so that mentions and typos
 * are found even so. Anything longer than `LONGEST_PARAGRAPH` is split. Works in slices.
 */
export function* runningStretches(
  text: string,
  structure: Structure,
  slices: Slices,
): Generator<void, readonly Stretch[], void> {
  const stretches: Stretch[] = [];
  for (const [index, { start, anatomy }] of structure.articles.entries()) {
    for (const running of anatomy.running) {
      const span = { start: start + running.start, end: start + running.end };
      yield* add(stretches, text, span, { article: index, register: running.register }, slices);
    }
  }
  if (structure.articles.length > 0) return stretches;
  for (let line = 0; line < structure.table.count; line++) {
    if (slices.spent(1)) yield;
    if (structure.roled.lines[line]?.place === 'blank') continue;
    yield* add(stretches, text, structure.table.span(line), { article: -1, register: 'sentence' }, slices);
  }
  return stretches;
}

function* add(
  stretches: Stretch[],
  text: string,
  { start, end }: Span,
  place: Pick<Stretch, 'article' | 'register'>,
  slices: Slices,
): Generator<void, void, void> {
  if (end - start <= LONGEST_PARAGRAPH) {
    stretches.push({ start, end, ...place });
    if (slices.spent(WORK_OF_A_STRETCH)) yield;
    return;
  }
  for (const part of cutLong(text, { start, end }, LONGEST_PARAGRAPH)) {
    stretches.push({ ...part, ...place });
    if (slices.spent(WORK_OF_A_CUT)) yield;
  }
}

/**
 * The cost of a segment and of a cut here, in characters of ordinary work: a cut is searched for over a
 * quarter of a part.
 */
const WORK_OF_A_STRETCH = 4;
const WORK_OF_A_CUT = 1_000;
