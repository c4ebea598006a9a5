import type { Layout } from '../facts/layout';
import { ATTRIBUTES } from '../lines/attributes';
import { eachInSlices, type Slices } from '../incremental/slices';
import {
  CLASS_OF_SHAPE,
  DATELINE,
  LINE_CLASSES,
  NAME,
  reachesColumn,
  SEEN_SHAPES,
  seenShape,
  STAMP,
  TEXT,
} from './line-classes';
import { ECHOES, type LineInPlace } from './line-in-place';
import { longestOfRuns, lookAhead, lookBack, NEVER, textAmounts } from './lookahead';
import { compareWords } from './shared-words';
import { keysOf } from '../../text/keys-of';

/**
 * What the role model knows of a line's surroundings, besides the attributes of the line and its two neighbours: a
 * context feature is one question with few answers, none of which holds a plus sign. All of them are answered for all lines of a dump in a few passes.
 */
export const CONTEXT_FEATURES = {
  shape: SEEN_SHAPES,
  before: SEEN_SHAPES,
  before2: SEEN_SHAPES,
  after: SEEN_SHAPES,
  after2: SEEN_SHAPES,
  'class-before3': LINE_CLASSES,
  'class-before2': LINE_CLASSES,
  'class-before': LINE_CLASSES,
  class: LINE_CLASSES,
  'class-after': LINE_CLASSES,
  'class-after2': LINE_CLASSES,
  'class-after3': LINE_CLASSES,
  /** How the dump uses blank lines, is wrapped, indents its paragraphs; how many lines of furniture it has to one of text. */
  'dump-blanks': ['none', 'some', 'most'],
  'dump-wrapped': ['no', 'yes'],
  'dump-indents': ['no', 'yes'],
  'dump-furniture': ['little', 'some', 'much', 'most'],
  /** Stamps, and lines that are names or outlets, to the lines of running text: whether this dump's heads have such. */
  'dump-stamps': ['none', 'rare', 'few', 'some', 'many'],
  'dump-names': ['none', 'rare', 'few', 'some', 'many'],
  'blanks-before': ['0', '1', '2', '3'],
  'blanks-after': ['0', '1', '2', '3'],
  /** Blank lines compared with those between two paragraphs of text in this dump. */
  'gap-before': ['less', 'usual', 'more'],
  'gap-after': ['less', 'usual', 'more'],
  /** Lines until running text: 0 for text itself. */
  'text-ahead': ['0', '1', '2', '3', '4', '5', '6-8', '9-15', '16up', 'never'],
  'text-behind': ['0', '1', '2', '3', '4-5', '6-8', '9up', 'never'],
  /** Whether the running text ahead opens with a dateline. */
  'text-opens': ['plain', 'dateline', 'none'],
  /** How many of the next twelve lines are running text. */
  'text-amount': ['0', '1', '2', '3-5', '6up'],
  /** What stands between here and the running text ahead, or between the text behind and here. */
  'head-ahead': ['nothing', 'stamp', 'name', 'both'],
  'head-behind': ['nothing', 'stamp', 'name', 'both'],
  /** How many stamps stand between here and the running text ahead: a head has one, a list of stories many. */
  'stamps-ahead': ['0', '1', '2', '3up'],
  /** The longest of the lines between two stretches of text, or else. */
  longest: ['no', 'yes'],
  'shared-ahead': ['0', '1', '2', '3up', 'none'],
  'shared-behind': ['0', '1', '2', '3up', 'none'],
  /** Where the line stands whose words come back most in the text ahead. */
  'best-ahead': ['none', 'here', 'earlier', 'later'],
  'best-after': ['none', 'here', 'earlier', 'later'],
  cohesion: ['open', 'little', 'some', 'fair', 'much'],
  echo: ECHOES,
  'echo-before': ECHOES,
  'echo-after': ECHOES,
  /** How the line compares with the dump's first line, and the line before it with the last: sources begin and end alike. */
  'like-first': ['no', 'class', 'shape', 'text'],
  'before-like-last': ['no', 'class', 'shape', 'text'],
  'like-last': ['no', 'class', 'shape', 'text'],
  /** What the dump begins and ends with. */
  'dump-first': LINE_CLASSES,
  'dump-last': LINE_CLASSES,
  indent: ['no', 'yes'],
  'indent-after': ['no', 'yes'],
  'full-before': ['no', 'yes'],
} as const;

/** A question that the model asks of a line's surroundings, by name. */
export type ContextFeature = keyof typeof CONTEXT_FEATURES;

/** The context features in order; a context feature's column in a row of answers is its index here. */
export const CONTEXT_FEATURE_NAMES = keysOf(CONTEXT_FEATURES);

/** How many answers a row has. */
export const CONTEXT_FEATURE_COUNT = CONTEXT_FEATURE_NAMES.length;

const COLUMN = Object.fromEntries(CONTEXT_FEATURE_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<ContextFeature, number>
>;

const EDGE = SEEN_SHAPES.indexOf('edge');

/** A shorter line that ends like a sentence is a paragraph too. UTF-16. */
const SHORT_PARAGRAPH = 75;

const ENDS_STOP = ATTRIBUTES.indexOf('ends-stop');

/** What a line costs here, in characters of other work. */
const WORK_OF_A_LINE = 12;

/** Answers to all context features, in slices: `CONTEXT_FEATURE_COUNT` to a line, each an index into the context feature's list of answers. */
export function* contextFeaturesOf(
  lines: readonly LineInPlace[],
  layout: Layout,
  slices: Slices,
): Generator<void, Uint8Array, void> {
  const count = lines.length;
  const answers = new Uint8Array(count * CONTEXT_FEATURE_COUNT);
  yield;
  const shapes = new Uint8Array(count);
  const classes = new Uint8Array(count);
  const isText = new Uint8Array(count);
  yield* eachInSlices(lines, 1, slices, (line, index) => {
    const shape = seenShape(line.features, layout);
    shapes[index] = shape;
    classes[index] = CLASS_OF_SHAPE[shape] ?? 0;
    if (classes[index] === TEXT || isShortParagraph(line)) isText[index] = 1;
  });
  const usual = usualGap(lines, isText);
  yield;
  const furniture = furnitureShare(isText);
  yield;
  const stamps = share(classes, STAMP, isText);
  yield;
  const names = share(classes, NAME, isText);
  yield;
  const mayOpen = shapes.map((shape, line) =>
    shape === DATELINE || (classes[line] !== TEXT && isText[line] === 1) ? 1 : 0,
  );
  yield;
  const shared = yield* compareWords(lines, isText, mayOpen, slices);
  const ahead = lookAhead(isText, classes, shapes);
  yield;
  const back = lookBack(isText, classes);
  yield;
  const amounts = textAmounts(isText);
  yield;
  const longest = longestOfRuns(lines, isText);
  yield;
  const blanks = layout.blanks === 'none' ? 0 : layout.blanks === 'some' ? 1 : 2;
  const shape = (line: number): number => shapes[line] ?? EDGE;
  const lineClass = (line: number): number => classes[line] ?? 0;
  const likeness = (line: number, other: number, sameText: boolean): number => {
    if (sameText) return 3;
    if (shape(line) === shape(other)) return 2;
    return lineClass(line) === lineClass(other) ? 1 : 0;
  };
  for (let line = 0, row = 0; line < count; line++, row += CONTEXT_FEATURE_COUNT) {
    const here = lines[line];
    const next = lines[line + 1];
    const previous = lines[line - 1];
    if (here === undefined) continue;
    const before = Math.min(3, here.blanksBefore);
    const after = Math.min(3, next?.blanksBefore ?? 3);
    answers[row + COLUMN.shape] = shape(line);
    answers[row + COLUMN.before] = shape(line - 1);
    answers[row + COLUMN.before2] = shape(line - 2);
    answers[row + COLUMN.after] = shape(line + 1);
    answers[row + COLUMN.after2] = shape(line + 2);
    answers[row + COLUMN['class-before3']] = lineClass(line - 3);
    answers[row + COLUMN['class-before2']] = lineClass(line - 2);
    answers[row + COLUMN['class-before']] = lineClass(line - 1);
    answers[row + COLUMN.class] = lineClass(line);
    answers[row + COLUMN['class-after']] = lineClass(line + 1);
    answers[row + COLUMN['class-after2']] = lineClass(line + 2);
    answers[row + COLUMN['class-after3']] = lineClass(line + 3);
    answers[row + COLUMN['dump-blanks']] = blanks;
    answers[row + COLUMN['dump-wrapped']] = layout.wrapped ? 1 : 0;
    answers[row + COLUMN['dump-indents']] = layout.indented ? 1 : 0;
    answers[row + COLUMN['dump-furniture']] = furniture;
    answers[row + COLUMN['dump-stamps']] = stamps;
    answers[row + COLUMN['dump-names']] = names;
    answers[row + COLUMN['blanks-before']] = before;
    answers[row + COLUMN['blanks-after']] = after;
    answers[row + COLUMN['gap-before']] = compared(before, usual);
    answers[row + COLUMN['gap-after']] = compared(after, usual);
    answers[row + COLUMN['text-ahead']] = bucket(ahead.distance[line] ?? NEVER, AHEAD_BOUNDS);
    answers[row + COLUMN['text-behind']] = bucket(back.distance[line] ?? NEVER, BEHIND_BOUNDS);
    answers[row + COLUMN['text-opens']] = ahead.opens[line] ?? 2;
    answers[row + COLUMN['text-amount']] = bucket(amounts[line] ?? 0, AMOUNT_BOUNDS);
    answers[row + COLUMN['head-ahead']] = ahead.between[line] ?? 0;
    answers[row + COLUMN['head-behind']] = back.between[line] ?? 0;
    answers[row + COLUMN['stamps-ahead']] = Math.min(3, ahead.stamps[line] ?? 0);
    answers[row + COLUMN.longest] = longest[line] ?? 0;
    answers[row + COLUMN['shared-ahead']] = shared.ahead[line] ?? 0;
    answers[row + COLUMN['shared-behind']] = shared.before[line] ?? 0;
    answers[row + COLUMN['best-ahead']] = shared.best[line] ?? 0;
    answers[row + COLUMN['best-after']] = shared.best[line + 1] ?? 0;
    answers[row + COLUMN.cohesion] = shared.cohesion[line] ?? 0;
    answers[row + COLUMN.echo] = ECHOES.indexOf(here.echo);
    answers[row + COLUMN['echo-before']] = ECHOES.indexOf(previous?.echo ?? 'none');
    answers[row + COLUMN['echo-after']] = ECHOES.indexOf(next?.echo ?? 'none');
    answers[row + COLUMN['like-first']] = likeness(line, 0, here.repeats === 'first');
    answers[row + COLUMN['before-like-last']] = likeness(line - 1, count - 1, previous?.repeats === 'last');
    answers[row + COLUMN['like-last']] = likeness(line, count - 1, here.repeats === 'last');
    answers[row + COLUMN['dump-first']] = lineClass(0);
    answers[row + COLUMN['dump-last']] = lineClass(count - 1);
    answers[row + COLUMN.indent] = here.features.indent >= 2 ? 1 : 0;
    answers[row + COLUMN['indent-after']] = (next?.features.indent ?? 0) >= 2 ? 1 : 0;
    answers[row + COLUMN['full-before']] =
      previous !== undefined && reachesColumn(previous.features, layout) ? 1 : 0;
    if (slices.spent(WORK_OF_A_LINE)) yield;
  }
  return answers;
}

const AHEAD_BOUNDS = [0, 1, 2, 3, 4, 5, 8, 15, NEVER - 1];
const BEHIND_BOUNDS = [0, 1, 2, 3, 5, 8, NEVER - 1];
const AMOUNT_BOUNDS = [0, 1, 2, 5];

/** The first bound that `value` does not exceed; one past the last where it exceeds all. */
function bucket(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value > (bounds[index] ?? 0)) index++;
  return index;
}

function compared(gap: number, usual: number): number {
  return gap < usual ? 0 : gap === usual ? 1 : 2;
}

function isShortParagraph({ features }: LineInPlace): boolean {
  return (
    features.shape === 'short-sentence' &&
    features.length >= SHORT_PARAGRAPH &&
    features.attributes.includes(ENDS_STOP)
  );
}

/** The blank lines that most often part two neighbouring lines of running text; 0 where there are no such. */
function usualGap(lines: readonly LineInPlace[], isText: Uint8Array): number {
  const counts = [0, 0, 0, 0];
  lines.forEach((line, index) => {
    if (isText[index] === 1 && isText[index - 1] === 1)
      counts[Math.min(3, line.blanksBefore)] = (counts[Math.min(3, line.blanksBefore)] ?? 0) + 1;
  });
  return counts.indexOf(Math.max(...counts));
}

/** Lines that are no running text, to one that is: in four steps, from an article base to whole pages copied. */
function furnitureShare(isText: Uint8Array): number {
  let text = 0;
  for (const each of isText) text += each;
  const ratio = (isText.length - text) / Math.max(1, text);
  return ratio < 0.6 ? 0 : ratio < 1.2 ? 1 : ratio < 2.4 ? 2 : 3;
}

/** How many lines of a class come to one of running text, in five steps. */
function share(classes: Uint8Array, wanted: number, isText: Uint8Array): number {
  let text = 0;
  let found = 0;
  for (let line = 0; line < classes.length; line++) {
    text += isText[line] ?? 0;
    if (classes[line] === wanted) found++;
  }
  const ratio = found / Math.max(1, text);
  return found === 0 ? 0 : ratio < 0.03 ? 1 : ratio < 0.08 ? 2 : ratio < 0.2 ? 3 : 4;
}
