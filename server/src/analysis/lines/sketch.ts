import { readByline } from '../anatomy/byline';
import { parseDateline } from '../anatomy/dateline';
import { Resources } from '../resources/resources';
import { BoilerplateRow, findBoilerplate } from './tables/boilerplate';
import { isCredit } from './tables/credits';
import { Eyebrow, readEyebrow, readEyebrowPrefix } from './tables/eyebrows';
import { FieldMeaning } from './tables/formats';
import { Attribute, ATTRIBUTES } from './attributes';
import { contentWords } from './content-words';
import { FieldLine, firstMeaning, readField } from './export-fields';
import { ExportMark, readMarks } from './export-marks';
import { stampShape } from './stamp-shape';

/**
 * What one line shows by itself, whatever stands around it: a pure function of its text, so that it is computed
 * once for each distinct line. Offsets are relative to the line.
 */
export interface LineSketch {
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
  readonly eyebrow: Eyebrow | undefined;
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

const SEPARATOR =
  /^(?:[\s]*[-–—_=*~•·.#+<>|]){3,}\s*$|^[-–—_=*~•·#]{2,}\s*(?:original message|forwarded message)?\s*[-–—_=*~•·#]{2,}$/iu;
const END_STOP = /[.!?…。！？]["'”’»)\]]*$/u;
const FUNCTION_WORD =
  /\b(?:the|a|an|of|to|in|on|at|for|with|by|from|and|or|but|is|was|were|are|has|have|had|said|says|that|this|it|he|she|they)\b/gi;
const SPEECH = /\b(?:said|says|told|added|according to|reported)\b/i;

/** The sketch of `line` (no line break in it). Linear in its length; any string is accepted. */
export function sketchLine(line: string, resources: Resources): LineSketch {
  const text = line.replace(/\ufeff/g, ' ').trim();
  const indent = line.length - line.trimStart().length;
  const length = text.length;
  const seen = new Set<Attribute>();
  if (length === 0) return { ...NOTHING, indent };

  const short = length <= LONG_LINE;
  const head = short ? text : text.slice(0, LONG_LINE * 2);
  const words = head.split(/\s+/u);
  addLength(length, words.length, seen);
  addCase(head, words, seen);
  addEnds(text, seen);

  const separator = length <= 100 && SEPARATOR.test(text);
  const marks = readMarks(text);
  const opens = marks.some((mark) => mark.kind === 'opens');
  const field = readField(line);
  const labelled = short && field !== undefined && field.style !== 'code' ? field : undefined;
  const boilerplate = findBoilerplate(text);
  const credit = isCredit(text);
  const eyebrow = short ? readEyebrow(text) : undefined;
  const byline = short ? readByline(text, resources) : null;
  const stamp = stampShape(head, resources);
  const start = line.length - line.trimStart().length;
  const datelineFrom = stamp.kind === 'leads' ? start + stamp.end : start;
  const dateline =
    stamp.kind === 'only' || stamp.kind === 'with-outlet'
      ? null
      : parseDateline(line.slice(0, LONG_LINE * 2), datelineFrom, resources);
  const outlet = short ? outletLine(text, resources) : 'none';

  if (separator) seen.add('separator');
  if (/^[-–—_=~]{3,}$/u.test(text)) seen.add('rule-of-dashes');
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
      dateline.certainty >= 0.9
        ? 'dateline-certain'
        : dateline.certainty >= 0.6
          ? 'dateline-likely'
          : 'dateline-doubtful',
    );
    if (dateline.agency !== null) seen.add('dateline-agency');
    if (dateline.date !== null) seen.add('dateline-date');
  }
  if (outlet !== 'none') seen.add(`outlet-${outlet}`);
  addSignals(text, words, seen);

  const datelineHere = dateline !== null && dateline.certainty >= 0.5;
  const shape = shapeOf({
    separator,
    opens,
    field: labelled !== undefined && (labelled.capitals || isMessageLabel(labelled)),
    dateline: datelineHere,
    stamp: stamp.kind,
    byline: byline === null ? 'none' : byline.by ? 'by' : 'names',
    outlet: outlet === 'only' || outlet === 'source',
    eyebrow: eyebrow !== undefined,
    boilerplate: boilerplate !== undefined,
    credit,
    short,
    seen,
  });
  const attributes = [...seen].map((name) => ATTRIBUTES.indexOf(name)).sort((a, b) => a - b);
  const ordinal = ORDINAL.exec(text)?.[1];
  return {
    length,
    indent,
    attributes,
    shape,
    boilerplate,
    field,
    marks,
    opens,
    ordinal: ordinal === undefined ? undefined : Number(ordinal),
    eyebrow,
    words: contentWords(text),
  };
}

const ORDINAL = /^[([]?(\d{1,3})[.)\]][ \t\u00a0]+\S/u;

/** Feeds and messages print their labels in small letters, which the model may trust where pages print no such labels. */
function isMessageLabel(field: FieldLine): boolean {
  const here = field.readings.some(({ format }) => format.name === 'feed' || format.name === 'mail');
  return here && !field.readings.some(({ meaning }) => PRINTED_BY_PAGES.has(meaning));
}

const PRINTED_BY_PAGES: ReadonlySet<FieldMeaning> = new Set(['headline', 'byline', 'outlet', 'text']);

const NOTHING: LineSketch = {
  length: 0,
  indent: 0,
  attributes: [],
  shape: 'blank',
  boilerplate: undefined,
  field: undefined,
  marks: [],
  opens: false,
  ordinal: undefined,
  eyebrow: undefined,
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
  readonly seen: ReadonlySet<Attribute>;
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

function addLength(length: number, words: number, seen: Set<Attribute>): void {
  const bounds = [12, 25, 40, 55, 70, 85, LONG_LINE, 220, 500] as const;
  const bucket = bounds.findIndex((bound) => length <= bound);
  seen.add(`length-${(bucket < 0 ? bounds.length : bucket) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`);
  seen.add(words === 1 ? 'one-word' : words <= 3 ? 'few-words' : words <= 16 ? 'some-words' : 'many-words');
}

function addCase(text: string, words: readonly string[], seen: Set<Attribute>): void {
  let lower = 0;
  let upper = 0;
  for (const character of text) {
    if (/\p{Ll}/u.test(character)) lower++;
    else if (/\p{Lu}/u.test(character)) upper++;
  }
  if (upper > 3 && lower <= upper * 0.1) seen.add('all-capitals');
  else if (upper > lower * 0.6) seen.add('many-capitals');
  if (upper === 0 && lower === 0) seen.add('no-letters');
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  if (long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8)
    seen.add('title-case');
  const first = text.replace(/^["'“‘«([]+/u, '');
  if (/^\p{Ll}/u.test(first)) seen.add('starts-lower');
  else if (/^\p{N}/u.test(first)) seen.add('starts-digit');
  if (/^["“«„]/u.test(text)) seen.add('starts-quote');
  if (/^(?:[-*•·▪►>–—][ \t]|\d{1,3}[.)][ \t])/u.test(text)) seen.add('list-item');
}

function addEnds(text: string, seen: Set<Attribute>): void {
  const tail = text.slice(-6);
  if (END_STOP.test(tail)) seen.add(/\?["'”’)]*$/u.test(tail) ? 'ends-question' : 'ends-stop');
  else if (/:$/.test(tail)) seen.add('ends-colon');
  else if (/[,;–—-]$/u.test(tail)) seen.add('ends-open');
  else if (/["”’»)]$/u.test(tail)) seen.add('ends-quote');
  else if (/\p{N}$/u.test(tail)) seen.add('ends-digit');
  else seen.add('ends-letter');
}

function addSignals(text: string, words: readonly string[], seen: Set<Attribute>): void {
  const sample = text.slice(0, 600);
  const functionWords = sample.match(FUNCTION_WORD)?.length ?? 0;
  if (words.length >= 4)
    seen.add(
      functionWords >= words.length * 0.25
        ? 'function-words-many'
        : functionWords > 0
          ? 'function-words-few'
          : 'function-words-none',
    );
  if (SPEECH.test(sample)) seen.add('speech');
  if (/[.!?]["'”’)]?[ \t]+["'“‘(]?\p{Lu}/u.test(sample)) seen.add('two-sentences');
  if (/https?:\/\/|www\.|\S@\S+\.\S/u.test(sample)) seen.add('web');
  if (/[|»›→]/u.test(sample.slice(0, 200))) seen.add('bar');
  if (/\p{N}/u.test(sample.slice(0, 200))) seen.add('digits');
  if (/^\p{Lu}[\p{L}'’. -]{1,30}:\s/u.test(sample)) seen.add('label-colon');
  if (/^\(.{1,120}\)$/u.test(text)) seen.add('in-brackets');
  if (/^[([{]$/u.test(text)) seen.add('lone-bracket');
  const digits = sample.match(/\p{N}/gu)?.length ?? 0;
  if (digits > sample.length * 0.3) seen.add('mostly-digits');
  if (/[ \t]{3}\S/u.test(sample)) seen.add('columns');
}

function outletLine(text: string, resources: Resources): 'none' | 'only' | 'source' | 'suffix' | 'within' {
  const bare = text.replace(/^[([]\s*|\s*[)\].,|]+$/gu, '');
  const source = /^(?:source|via|from|outlet|publication)\s*:\s*(.{2,60})$/i.exec(bare);
  if (source !== null) return 'source';
  const base = bare.replace(/\s*\([^)]{2,30}\)$/u, '');
  if (resources.outlets.lookup(bare) !== undefined || resources.outlets.lookup(base) !== undefined)
    return 'only';
  const matches = resources.outlets.find(text);
  const last = matches.at(-1);
  if (last === undefined) return 'none';
  const tail = text.slice(last.end);
  const lead = text.slice(0, last.start);
  if (/^\W*$/u.test(tail) && /(?:\s[-–—|•]\s|[|•(:])\s*$/u.test(lead)) return 'suffix';
  return last.ambiguous ? 'none' : 'within';
}

/** Whether the line shows this attribute. */
export function shows(sketch: LineSketch, attribute: Attribute): boolean {
  return sketch.attributes.includes(ATTRIBUTES.indexOf(attribute));
}
