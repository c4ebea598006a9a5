import { DASHES } from '../../text/character-classes';
import { runToEnd } from '../incremental/slices';
import { classAt, LETTER } from '../../text/characters';
import { readByline } from '../parsers/byline/byline';
import { isBareName } from '../parsers/byline/bare-names';
import { type DatelineParse, parseDateline } from '../parsers/dateline/dateline';
import type { Tables } from '../resources/tables';
import { findBoilerplate } from './tables/boilerplate';
import type { BoilerplateRow } from './tables/boilerplate-row';
import { isCredit } from './tables/credits';
import { type Eyebrow, readEyebrow, readEyebrowPrefix } from './tables/eyebrows';
import type { FieldMeaning } from '../archives/formats';
import { AttributeSet, attributeNumber } from './attribute-set';
import type { Attribute } from './attributes';
import { contentWords } from './content-words';
import { type FieldLine, firstMeaning, readField } from '../archives/fields';
import { type ExportMark, readMarks } from '../archives/markers';
import { type LetterCase, letterCase } from './letter-case';
import { lineEnd, lineStarts } from './line-ends';
import { type LineMarks, lineMarks } from './line-marks';
import { type LineWords, lineWords } from './line-words';
import { outletOnLine } from './outlet-line';
import { NO_STAMP, stampShape } from './stamp-shape';
import { AGO, BOILERPLATE_WORD, CREDIT_WORD } from './word-traits';

/**
 * What one line shows by itself, whatever stands around it: a pure function of its text, so that it is computed
 * once for each distinct line. Offsets are relative to the line.
 */
export interface LineFeatures {
  /** Length of the line without outer blanks, in UTF-16 code units. */
  readonly length: number;
  /** Blanks before the first character. */
  readonly indent: number;
  /** Indices into `ATTRIBUTES`, ascending. */
  readonly attributes: readonly number[];
  readonly shape: Shape;
  readonly boilerplate: BoilerplateRow | undefined;
  readonly field: FieldLine | undefined;
  /** What the line may be in an export without having a label. */
  readonly marks: readonly ExportMark[];
  /** It may be the first line of an export's document. */
  readonly opens: boolean;
  /** The number that the line begins with (`12. …`), as the items of a list and of a digest do. */
  readonly ordinal: number | undefined;
  /** It is two to four words as a name has them and nothing else, whether any table knows the name or not. */
  readonly bareName: boolean;
  readonly eyebrow: Eyebrow | undefined;
  /** Where a dateline was looked for: at the line's first character, or behind its stamp; -1 if it was not. */
  readonly datelineFrom: number;
  /** The dateline found there; kept, so that the anatomy need not read it again. */
  readonly dateline: DatelineParse | null;
  /** What it is about, as `contentWords` numbers it. */
  readonly words: Uint16Array;
}

/** The coarse kind of a line, as its neighbours see it. */
export const SHAPES = [
  'blank',
  'separator',
  'opener',
  'field',
  'dateline',
  'stamp',
  'stamp-and-text',
  'byline',
  'name',
  'outlet',
  'eyebrow',
  'boilerplate',
  'credit',
  'capitals',
  'short',
  'short-sentence',
  'lower',
  'list',
  'web',
  'long',
] as const;

export type Shape = (typeof SHAPES)[number];

/** Lines longer than this are running text; no detector is run over their whole length. */
export const LONG_LINE = 130;

/** A long line's head is so long, and counts for case and words. UTF-16. */
const LONGEST_HEAD = LONG_LINE * 2;
/** Signals are looked for this far into a line; further in there is nothing that a head could show. UTF-16. */
const SAMPLED = 600;
/** Bars and digits count up to here. UTF-16. */
const NEAR = 200;
/** Stamps are looked for up to here. UTF-16. */
const STAMPED = 160;

const SEPARATOR = new RegExp(
  String.raw`^(?:[\s]*[${DASHES}_=*~•·.#+<>|]){3,}\s*$|^[${DASHES}_=*~•·#]{2,}\s*(?:original message|forwarded message)?\s*[${DASHES}_=*~•·#]{2,}$`,
  'iu',
);
const RULE_OF_DASHES = new RegExp(`^[${DASHES}_=~]{3,}$`, 'u');
const LABEL_AND_COLON = /^\p{Lu}[\p{L}'’. -]{1,30}:\s/u;

/** Of a line that is longer than twice this, only its first and last so many characters are read. UTF-16. */
const READ_OF_A_LONG_LINE = 5_000;

/** The features of `line` (no line break in it). Reads the ends of a very long one only; any string is accepted. */
export function readLineFeatures(line: string, resources: Tables): LineFeatures {
  return runToEnd(readFeaturesInSteps(line, resources));
}

/**
 * The same in steps: the first lines of all find every expression uncompiled, and take a hundred times as long as those
 * that follow.
 */
export function* readFeaturesInSteps(line: string, resources: Tables): Generator<void, LineFeatures, void> {
  const contentEnd = line.trimEnd().length;
  if (contentEnd === 0) return { ...NOTHING, indent: line.length };
  const indent = line.length - line.trimStart().length;
  const cutAt = indent + READ_OF_A_LONG_LINE;
  const left = contentEnd - READ_OF_A_LONG_LINE - cutAt;
  if (left <= 0) return yield* featuresOfText(line, resources);
  const features = yield* featuresOfText(line.slice(0, cutAt) + line.slice(cutAt + left), resources);
  const inLine = (offset: number): number => (offset < cutAt ? offset : offset + left);
  const { field } = features;
  return {
    ...features,
    length: features.length + left,
    field: field && { ...field, valueStart: inLine(field.valueStart), valueEnd: inLine(field.valueEnd) },
  };
}

function* featuresOfText(line: string, resources: Tables): Generator<void, LineFeatures, void> {
  const text = (line.includes('\ufeff') ? line.replaceAll('\ufeff', ' ') : line).trim();
  const indent = line.length - line.trimStart().length;
  const length = text.length;
  if (length === 0) return { ...NOTHING, indent };

  const short = length <= LONG_LINE;
  const sample = firstOf(text, SAMPLED);
  const words = lineWords(sample);
  const marks = lineMarks(sample);
  const head = short ? text : text.slice(0, LONGEST_HEAD);
  const letters = letterCase(head);
  const seen = new AttributeSet();
  addLength(length, letters.words, seen);
  addCase(letters, seen);
  for (const start of lineStarts(head)) seen.add(start);
  seen.add(lineEnd(text));
  addSignals({ text, sample, letters, words, marks }, seen);

  const letterFirst = (classAt(text, 0) & LETTER) !== 0;
  const separator = !letterFirst && length <= 100 && SEPARATOR.test(text);
  yield;
  const exportMarks = readMarks(text);
  yield;
  const opens = exportMarks.some((mark) => mark.kind === 'opens');
  const field = readField(line);
  const labelled = short && field !== undefined && isSeenByModel(field) ? field : undefined;
  const boilerplate = findBoilerplate(text, (words.traits & BOILERPLATE_WORD) !== 0);
  const credit = isCredit(text, (words.traits & CREDIT_WORD) !== 0);
  const eyebrow = short ? readEyebrow(text) : undefined;
  const byline = short ? readByline(text, resources) : null;
  yield;
  const stamp =
    marks.firstNumeral < STAMPED || (words.traits & AGO) !== 0 ? stampShape(head, resources) : NO_STAMP;
  yield;
  const onlyStamp = stamp.kind === 'only' || stamp.kind === 'with-outlet';
  const datelineFrom = onlyStamp ? -1 : stamp.kind === 'leads' ? indent + stamp.end : indent;
  const dateline = onlyStamp ? null : parseDateline(line, datelineFrom, resources);
  const outlet = short ? outletOnLine(text, marks.firstColon < length, resources) : 'none';

  if (separator) seen.add('separator');
  if (!letterFirst && RULE_OF_DASHES.test(text)) seen.add('rule-of-dashes');
  if (opens) seen.add('opens-document');
  if (labelled !== undefined) {
    seen.add(labelled.capitals ? 'field-in-capitals' : 'field');
    if (firstMeaning(labelled) === 'headline') seen.add('field-headline');
  }
  if (boilerplate !== undefined) {
    seen.add('boilerplate');
    seen.add(`boilerplate-${boilerplate.type}`);
    if (boilerplate.page === true) seen.add('boilerplate-page');
  }
  if (credit) seen.add('credit');
  if (eyebrow !== undefined) seen.add(`eyebrow-${eyebrow.says}`);
  if (short && readEyebrowPrefix(text) !== undefined) seen.add('eyebrow-prefix');
  if (byline !== null) {
    seen.add(byline.by ? 'byline-by' : 'byline-names');
    if (byline.outlet !== null) seen.add('byline-with-outlet');
  }
  if (stamp.kind !== 'none') seen.add(`stamp-${stamp.kind}`);
  if (stamp.kind !== 'none' && stamp.labelled) seen.add('stamp-labelled');
  if (dateline !== null) {
    seen.add(
      dateline.confidence >= 0.9
        ? 'dateline-certain'
        : dateline.confidence >= 0.6
          ? 'dateline-likely'
          : 'dateline-doubtful',
    );
    if (dateline.agency !== null) seen.add('dateline-agency');
    if (dateline.date !== null) seen.add('dateline-date');
  }
  if (outlet !== 'none') seen.add(`outlet-${outlet}`);

  const datelineHere = dateline !== null && dateline.confidence >= 0.5;
  const shape = shapeOf({
    separator,
    opens,
    field: labelled !== undefined && (labelled.capitals || isMessageLabel(labelled)),
    dateline: datelineHere,
    stamp: stamp.kind,
    byline: byline === null ? 'none' : byline.by ? 'by' : 'names',
    outlet: outlet === 'only' || outlet === 'source' || outlet === 'masthead',
    eyebrow: eyebrow !== undefined,
    boilerplate: boilerplate !== undefined,
    credit,
    short,
    seen,
  });
  const ordinal = letterFirst ? undefined : ORDINAL.exec(text)?.[1];
  return {
    length,
    indent,
    attributes: seen.numbers(),
    shape,
    boilerplate,
    field,
    marks: exportMarks,
    opens,
    ordinal: ordinal === undefined ? undefined : Number(ordinal),
    bareName: short && isBareName(text),
    eyebrow,
    datelineFrom,
    dateline,
    words: contentWords(text),
  };
}

const ORDINAL = /^[([]?(\d{1,3})[.)\]][ \t\u00a0]+\S/u;

/** Whether the model is told of the label: not where only rules over many lines can tell that it is one. */
function isSeenByModel({ style, readings }: FieldLine): boolean {
  return (
    (style === 'colon' || style === 'tag') && readings.some(({ format }) => format.byRulesAlone !== true)
  );
}

/** Whether a label in small letters is one that the model may trust, since pages print none like it. */
function isMessageLabel(field: FieldLine): boolean {
  const here = field.readings.some(({ format }) => format.unlikePages === true);
  return here && !field.readings.some(({ meaning }) => PRINTED_BY_PAGES.has(meaning));
}

const PRINTED_BY_PAGES: ReadonlySet<FieldMeaning> = new Set(['headline', 'byline', 'outlet', 'text']);

const NOTHING: LineFeatures = {
  length: 0,
  indent: 0,
  attributes: [],
  shape: 'blank',
  boilerplate: undefined,
  field: undefined,
  marks: [],
  opens: false,
  ordinal: undefined,
  bareName: false,
  eyebrow: undefined,
  datelineFrom: -1,
  dateline: null,
  words: new Uint16Array(0),
};

interface Findings {
  readonly separator: boolean;
  readonly opens: boolean;
  readonly field: boolean;
  readonly dateline: boolean;
  readonly stamp: 'none' | 'only' | 'with-outlet' | 'leads' | 'within';
  readonly byline: 'none' | 'by' | 'names';
  readonly outlet: boolean;
  readonly eyebrow: boolean;
  readonly boilerplate: boolean;
  readonly credit: boolean;
  readonly short: boolean;
  readonly seen: AttributeSet;
}

function shapeOf(found: Findings): Shape {
  if (found.separator) return 'separator';
  if (found.opens) return 'opener';
  if (found.field) return 'field';
  if (found.credit) return 'credit';
  if (found.eyebrow && !found.dateline) return 'eyebrow';
  if (found.stamp === 'only' || found.stamp === 'with-outlet') return 'stamp';
  if (found.dateline) return 'dateline';
  if (found.byline === 'by') return 'byline';
  if (found.outlet) return 'outlet';
  if (found.boilerplate) return 'boilerplate';
  if (!found.short) return 'long';
  if (found.stamp === 'leads') return 'stamp-and-text';
  if (found.byline === 'names') return 'name';
  if (found.seen.has('web')) return 'web';
  if (found.seen.has('list-item')) return 'list';
  if (found.seen.has('starts-lower')) return 'lower';
  if (found.seen.has('ends-stop')) return 'short-sentence';
  return found.seen.has('all-capitals') ? 'capitals' : 'short';
}

function firstOf(text: string, length: number): string {
  return text.length > length ? text.slice(0, length) : text;
}

function addLength(length: number, words: number, seen: AttributeSet): void {
  const bounds = [12, 25, 40, 55, 70, 85, LONG_LINE, 220, 500] as const;
  const bucket = bounds.findIndex((bound) => length <= bound);
  seen.add(`length-${(bucket < 0 ? bounds.length : bucket) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`);
  seen.add(words === 1 ? 'one-word' : words <= 3 ? 'few-words' : words <= 16 ? 'some-words' : 'many-words');
}

function addCase({ lower, upper, longWords, longCapitalised }: LetterCase, seen: AttributeSet): void {
  if (upper > 3 && lower <= upper * 0.1) seen.add('all-capitals');
  else if (upper > lower * 0.6) seen.add('many-capitals');
  if (upper === 0 && lower === 0) seen.add('no-letters');
  if (longWords >= 3 && longCapitalised >= longWords * 0.8) seen.add('title-case');
}

/** What was read of a line: its text, what of it is looked at, and what is in that. */
interface LineSeen {
  readonly text: string;
  readonly sample: string;
  readonly letters: LetterCase;
  readonly words: LineWords;
  readonly marks: LineMarks;
}

function addSignals({ text, sample, letters, words, marks }: LineSeen, seen: AttributeSet): void {
  if (letters.words >= 4)
    seen.add(
      words.functionWords >= letters.words * 0.25
        ? 'function-words-many'
        : words.functionWords > 0
          ? 'function-words-few'
          : 'function-words-none',
    );
  if (words.speech) seen.add('speech');
  if (marks.twoSentences) seen.add('two-sentences');
  if (marks.web) seen.add('web');
  if (marks.firstBar < NEAR) seen.add('bar');
  if (marks.firstNumeral < NEAR) seen.add('digits');
  if (marks.firstColon < 40 && LABEL_AND_COLON.test(sample)) seen.add('label-colon');
  if (text.startsWith('(') && /^\(.{1,120}\)$/u.test(text)) seen.add('in-brackets');
  if (text.length === 1 && '([{'.includes(text)) seen.add('lone-bracket');
  if (marks.numerals > sample.length * 0.3) seen.add('mostly-digits');
  if (marks.columns) seen.add('columns');
}

/** Whether the line shows this attribute. */
export function shows(features: LineFeatures, attribute: Attribute): boolean {
  return features.attributes.includes(attributeNumber(attribute));
}
