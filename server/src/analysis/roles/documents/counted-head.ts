import { meaningIn } from '../../archives/fields';
import { shows } from '../../lines/line-features';
import type { ArchiveFormat } from '../../archives/formats';
import type { LineInPlace } from '../line-in-place';
import { firstWhere, isByline, isLabelled, isMark, isRights, type Roles } from './document';

const HEADLINE: Roles = ['headline'];
const FIELD: Roles = ['metadata'];
/** Below the headline and above the labels. */
const UNDER_HEADLINE: Roles = ['deck', 'byline', 'eyebrow', 'boilerplate', 'metadata', 'timestamp', 'outlet'];
/** Where a label names the headline, no line does so by its place. */
const BESIDE_LABELS: Roles = ['deck', 'eyebrow', 'boilerplate', 'metadata', 'byline'];

/** So many lines of a head are looked through for its date. */
const DATE_WITHIN = 12;
/** A headline is broken over no more lines. */
const LONGEST_HEADLINE = 4;
/** A line of running text that was wrapped is at least this full. UTF-16. */
const FULL_LINE = 60;
/** From this indent on a line is set in the middle of the page, as outlet, date and edition are. UTF-16. */
const CENTRED = 12;

/** A counted document while its head is being settled. */
interface CountedHead {
  readonly lines: readonly LineInPlace[];
  readonly format: ArchiveFormat;
  readonly last: number;
  readonly roles: Map<number, Roles>;
  /** Some label of the document names its headline. */
  readonly headlineLabelled: boolean;
}

/**
 * Settles the head of a document whose first line is its outlet. Agencies and several papers print the headline above the
 * date, others below it; editions, weekdays, clocks, a second date and the name of the show stand around the date; or no
 * date is printed at all. Returns where the labels or the text begin.
 */
export function assignCountedHeadRoles(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  last: number,
  roles: Map<number, Roles>,
): number {
  const head: CountedHead = {
    lines,
    format,
    last,
    roles,
    headlineLabelled: lines
      .slice(from, last + 1)
      .some((line) => meaningIn(line.features.field, format) === 'headline'),
  };
  const outlet = layRights(head, from);
  if (outlet > last || endsHead(head, outlet)) return outlet;
  const date = dateOf(head, outlet);
  if (date === undefined) {
    roles.set(outlet, ['outlet']);
    return assignHeadlineRoles(head, outlet + 1);
  }
  const above = layAboveDate(head, outlet, date);
  roles.set(date, ['timestamp']);
  const below = layEditions(head, date + 1);
  return above ? layUnderHeadline(head, below) : assignHeadlineRoles(head, below);
}

/** Copyright lines may open a head. Returns the line behind them. */
function layRights({ lines, roles }: CountedHead, from: number): number {
  let index = from;
  for (; isRights(lines[index]); index++) roles.set(index, ['boilerplate']);
  return index;
}

/** Whether the head is over at the line: a label or a mark of the format, or the end of the document. */
function endsHead({ lines, format, last }: CountedHead, index: number): boolean {
  const line = lines[index];
  if (line === undefined || index > last) return true;
  return isLabelled(line, format) || isMark(line, format, 'text') || isMark(line, format, 'closes');
}

function dateOf(head: CountedHead, outlet: number): number | undefined {
  const { lines, last } = head;
  const end = Math.min(last + 1, outlet + DATE_WITHIN);
  const stop = firstWhere(lines, outlet + 1, end, ({ features }) => features.shape === 'long') ?? end;
  const labels = Array.from({ length: stop - outlet }, (_, at) => outlet + at).find((at) =>
    endsHead(head, at),
  );
  return firstWhere(lines, outlet, labels ?? stop, isDate);
}

/** A date, with its weekday or its issue behind it at most. */
function isDate({ features }: LineInPlace): boolean {
  if (features.shape === 'stamp' || shows(features, 'stamp-only')) return true;
  return shows(features, 'stamp-leads') && features.length <= LONGEST_DATE && features.indent >= CENTRED;
}

/** `May 3, 2002, Friday, BC cycle`. UTF-16. */
const LONGEST_DATE = 60;

/** The outlet, and perhaps the headline, stand above the date. Says whether the headline does. */
function layAboveDate(head: CountedHead, outlet: number, date: number): boolean {
  const { lines, roles } = head;
  if (outlet < date) roles.set(outlet, ['outlet']);
  const between = Array.from({ length: Math.max(0, date - outlet - 1) }, (_, at) => outlet + 1 + at);
  const own = between.filter((index) => !isRights(lines[index]) && !isCentredLike(lines, index, outlet));
  const headline = !head.headlineLabelled && isHeadlineAboveDate(head, own, date);
  for (const index of between) {
    if (isRights(lines[index])) roles.set(index, ['boilerplate']);
    else if (isMark(lines[index], head.format, 'field')) roles.set(index, FIELD);
    else if (headline && own.includes(index)) roles.set(index, HEADLINE);
    else roles.set(index, ['outlet', 'metadata', 'eyebrow', 'boilerplate']);
  }
  return headline;
}

/** Whether the line is set in the middle of the page like the outlet, of which it then says more. */
function isCentredLike(lines: readonly LineInPlace[], index: number, outlet: number): boolean {
  return (lines[index]?.features.indent ?? 0) >= CENTRED && (lines[outlet]?.features.indent ?? 0) >= CENTRED;
}

/** The lines between outlet and date are the headline where they stand at the margin, or no other line is left to be it. */
function isHeadlineAboveDate(head: CountedHead, between: readonly number[], date: number): boolean {
  const { lines } = head;
  const [first] = between;
  if (first === undefined || between.length > LONGEST_HEADLINE) return false;
  if ((lines[date]?.features.indent ?? 0) >= CENTRED) return true;
  const below = firstBelowDate(head, date + 1);
  return endsHead(head, below) || isText(lines[below]) || isByline(lines[below]);
}

/** Lines that say more of date and edition. */
function isOfDate({ format }: CountedHead, line: LineInPlace | undefined): boolean {
  if (line === undefined) return false;
  return (
    isMark(line, format, 'field') || line.features.shape === 'stamp' || shows(line.features, 'stamp-only')
  );
}

function firstBelowDate(head: CountedHead, from: number): number {
  let index = from;
  while (isOfDate(head, head.lines[index])) index++;
  return index;
}

/**
 * Editions, weekdays, clocks, a second date, a labelled show and notes of a correction stand below the date. Returns the
 * line behind them. A line is an edition only if it touches those above it or is set like them: a headline may end in that word.
 */
function layEditions(head: CountedHead, from: number): number {
  const { lines, roles, last } = head;
  let index = from;
  for (; index <= last; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const before = lines[index - 1];
    const beside = line.blanksBefore === 0 || line.features.indent >= CENTRED;
    const goesOn = line.blanksBefore === 0 && before !== undefined && shows(before.features, 'ends-open');
    if (isDateAgain(line) || (isMark(line, head.format, 'field') && (beside || titleFollows(head, index))))
      roles.set(index, roleOfDateLine(line));
    else if (isLabelInHead(head, index)) roles.set(index, FIELD);
    else if (endsHead(head, index)) break;
    else if (goesOn || (line.features.indent >= CENTRED && (before?.features.indent ?? 0) >= CENTRED))
      roles.set(index, FIELD);
    else if (line.features.eyebrow !== undefined || line.features.boilerplate?.type === 'notice')
      roles.set(index, ['eyebrow', 'boilerplate']);
    else break;
  }
  return index;
}

function isDateAgain({ features }: LineInPlace): boolean {
  return features.shape === 'stamp' || shows(features, 'stamp-only');
}

/** A clock belongs to the date above it; what repeats the date in another language adds nothing. */
function roleOfDateLine(line: LineInPlace): Roles {
  return isDateAgain(line) ? ['timestamp'] : FIELD;
}

function titleFollows(head: CountedHead, index: number): boolean {
  return head.headlineLabelled || !endsHead(head, index + 1);
}

/** Whether the label stands above the headline: a show is named between date and headline, and further labels follow below. */
function isLabelInHead(head: CountedHead, index: number): boolean {
  const { lines, format } = head;
  const meaning = meaningIn(lines[index]?.features.field, format);
  if (head.headlineLabelled || (meaning !== 'other' && meaning !== 'section' && meaning !== 'short'))
    return false;
  const title = index + 1;
  if (endsHead(head, title) || isText(lines[title]) || lines[title]?.blanksBefore === 0) return false;
  let behind = title + 1;
  while (behind <= title + LONGEST_HEADLINE && lines[behind]?.blanksBefore === 0 && !endsHead(head, behind))
    behind++;
  return isLabelled(lines[behind], format);
}

/** Whether the line is running text for sure: a sentence, or as full as a wrapped line of one. */
function isText(line: LineInPlace | undefined): boolean {
  if (line === undefined) return true;
  const { shape, length } = line.features;
  if (shape === 'long' || shape === 'dateline') return true;
  return length >= FULL_LINE && shape === 'short-sentence';
}

/** The first lines without a blank one between them are the headline, unless a label names it. Returns where labels or text begin. */
function assignHeadlineRoles(head: CountedHead, from: number): number {
  const { lines, roles } = head;
  if (head.headlineLabelled) return layUnderHeadline(head, from, BESIDE_LABELS);
  let index = from;
  for (; index < from + LONGEST_HEADLINE && !endsHead(head, index); index++) {
    const line = lines[index];
    if (index > from && ((line?.blanksBefore ?? 0) > 0 || isByline(line))) break;
    if (line?.features.shape === 'long' || line?.features.shape === 'web') break;
    roles.set(index, HEADLINE);
  }
  return layUnderHeadline(head, index);
}

/** Writers and decks below the headline, up to the labels, or, where there are none, to the text. */
function layUnderHeadline(head: CountedHead, from: number, allowed: Roles = UNDER_HEADLINE): number {
  const { lines, roles } = head;
  const labelled = labelsFollow(head, from);
  let index = from;
  for (; !endsHead(head, index); index++) {
    const line = lines[index];
    if (isRights(line)) roles.set(index, ['boilerplate']);
    else if (line?.features.shape === 'web') roles.set(index, FIELD);
    else if (isByline(line) || isBareName(line)) roles.set(index, ['byline']);
    else if (labelled) roles.set(index, allowed);
    else if (isTextBelowHeadline(line)) break;
    else roles.set(index, allowed);
  }
  return index;
}

/** Whether a label comes before any running text. */
function labelsFollow(head: CountedHead, from: number): boolean {
  for (let index = from; index < from + MOST_UNDER_HEADLINE; index++) {
    if (index > head.last) return false;
    if (endsHead(head, index)) return true;
    if (isText(head.lines[index])) return false;
  }
  return false;
}

/** Lines. */
const MOST_UNDER_HEADLINE = 6;

/** Below a headline text may begin with any full line that a blank one parts from it. */
function isTextBelowHeadline(line: LineInPlace | undefined): boolean {
  if (isText(line)) return true;
  return (line?.blanksBefore ?? 0) > 0 && (line?.features.length ?? 0) >= FULL_LINE;
}

/** Two to four words with capitals and nothing else, by themselves: who wrote it, though no table has the name. */
function isBareName(line: LineInPlace | undefined): boolean {
  if (line === undefined || line.blanksBefore === 0) return false;
  return line.features.bareName;
}
