import { cutLong } from '../text/cut-long';
import { Span } from '../text/span';
import { Register } from './paragraph';
import { Slices } from './slices';
import { Structure } from './structure';

/**
 * No paragraph of news is as long. What is longer is a text that has lost its line breaks, or none, and is cut for names and
 * spelling: a paragraph is looked at as one, in one slice for each thing that is looked for. UTF-16.
 */
export const LONGEST_PARAGRAPH = 10_000;

/** A stretch of running text in its place. */
export interface Stretch extends Span {
  readonly article: number;
  readonly register: Register;
}

/**
 * The running text of all articles in order; where there is no article, every line, so that mentions and typos are found even so. What
 * is longer than `LONGEST_PARAGRAPH` comes in parts. In slices.
 */
export function* runningStretches(
  text: string,
  structure: Structure,
  slices: Slices,
): Generator<void, readonly Stretch[], void> {
  const stretches: Stretch[] = [];
  const add = (span: Span, article: number, register: Register): number => {
    if (span.end - span.start <= LONGEST_PARAGRAPH) {
      stretches.push({ start: span.start, end: span.end, article, register });
      return WORK_OF_A_STRETCH;
    }
    for (const { start, end } of cutLong(text, span, LONGEST_PARAGRAPH))
      stretches.push({ start, end, article, register });
    return span.end - span.start;
  };
  for (const [index, { start, anatomy }] of structure.articles.entries()) {
    for (const running of anatomy.running) {
      const span = { start: start + running.start, end: start + running.end };
      if (slices.spent(add(span, index, running.register))) yield;
    }
  }
  if (structure.articles.length > 0) return stretches;
  for (let line = 0; line < structure.table.count; line++) {
    const { start, end } = structure.table.span(line);
    const isBlank = structure.roled.lines[line]?.place === 'blank';
    if (slices.spent(isBlank ? 1 : add({ start, end }, -1, 'sentence'))) yield;
  }
  return stretches;
}

/** What a stretch costs here, in characters of other work. */
const WORK_OF_A_STRETCH = 4;
