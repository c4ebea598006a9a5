import { meaningIn } from '../../archives/fields';
import { shows } from '../../lines/line-features';
import type { ArchiveFormat } from '../../archives/formats';
import type { LineInPlace } from '../line-in-place';
import { assignCountedHeadRoles } from './counted-head';
import { type ExportDocument, firstWhere, isByline, isMark, isRights, type Roles } from './document';

const HEADLINE: Roles = ['headline'];
const OUTLET: Roles = ['outlet'];
const STAMP: Roles = ['timestamp'];
const FIELD: Roles = ['metadata'];
const RIGHTS: Roles = ['boilerplate'];
/** Below the headline and above the labels. */
const UNDER_HEADLINE: Roles = [
  'deck',
  'byline',
  'eyebrow',
  'boilerplate',
  'headline',
  'metadata',
  'timestamp',
  'outlet',
];

/** A headline is broken over no more lines. */
const LONGEST_HEADLINE = 4;

/**
 * Settles the lines of a document's head, from `from` to where its labels begin, in the order in which its format
 * prints them. Returns where the labels or the text begin.
 */
export function assignHeaderRoles(
  lines: readonly LineInPlace[],
  { format, last }: ExportDocument,
  from: number,
  labels: number,
  roles: Map<number, Roles>,
): number {
  switch (format.head) {
    case 'counted':
      return assignCountedHeadRoles(lines, format, from, last, roles);
    case 'outlet-date-headline':
      return layOutletFirst(lines, format, from, labels, roles);
    case 'headline-outlet-date':
      return assignHeadlineFirst(lines, format, from, labels, roles);
    case 'headline-length-date':
      return layLengthSecond(lines, format, from, last, roles);
    case 'headline':
      assignHeadlineRoles(lines, format, from, labels, roles);
      return labels;
  }
}

function layOutletFirst(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  labels: number,
  roles: Map<number, Roles>,
): number {
  const date = dateLine(lines, format, from, Math.min(labels, from + 8));
  if (date === undefined)
    return format.plainHead === true ? from : assignHeadlineRoles(lines, format, from, labels, roles);
  for (let index = from; index < date; index++)
    roles.set(
      index,
      isRights(lines[index]) ? RIGHTS : index === date - 1 ? OUTLET : ['outlet', 'metadata', 'eyebrow'],
    );
  roles.set(date, isMark(lines[date], format, 'head') ? FIELD : STAMP);
  const headline = layEditions(lines, format, date + 1, labels, roles);
  const end = assignHeadlineRoles(lines, format, headline, labels, roles);
  return format.plainHead === true ? end : labels;
}

function assignHeadlineFirst(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  labels: number,
  roles: Map<number, Roles>,
): number {
  const date = dateLine(lines, format, from + 1, Math.min(labels, from + 9));
  if (date === undefined) {
    assignHeadlineRoles(lines, format, from, labels, roles);
    return labels;
  }
  const outlet = date - 1 > from ? date - 1 : undefined;
  for (let index = from; index < (outlet ?? date); index++) roles.set(index, HEADLINE);
  if (outlet !== undefined) roles.set(outlet, OUTLET);
  roles.set(date, STAMP);
  for (let index = layEditions(lines, format, date + 1, labels, roles); index < labels; index++)
    roles.set(index, isRights(lines[index]) ? RIGHTS : FIELD);
  return labels;
}

/** Factiva as displayed. What stands between the outlet and the text says where the outlet printed it. */
function layLengthSecond(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  last: number,
  roles: Map<number, Roles>,
): number {
  const length = firstWhere(lines, from, last + 1, (line) => isMark(line, format, 'head'));
  if (length === undefined || length - from > LONGEST_HEADLINE + 2) return from;
  const byline = bylineAbove(lines, from, length);
  for (let index = from; index < byline; index++)
    roles.set(
      index,
      index === from || index <= from + 1 ? ['headline', 'eyebrow'] : ['headline', 'deck', 'byline'],
    );
  if (byline - from === 1) roles.set(from, HEADLINE);
  for (let index = byline; index < length; index++) roles.set(index, ['byline']);
  roles.set(length, FIELD);
  let index = length + 1;
  for (; index <= last && lines[index]?.features.shape === 'stamp'; index++) roles.set(index, STAMP);
  while (index <= last && isClock(lines[index])) roles.set(index++, FIELD);
  if (index <= last) roles.set(index++, OUTLET);
  for (; index <= last; index++) {
    const line = lines[index];
    if (isRights(line)) roles.set(index, RIGHTS);
    else if (isMark(line, format, 'field')) roles.set(index, FIELD);
    else if (isBelowRights(lines, index, last) || line === undefined) break;
    else roles.set(index, FIELD);
  }
  return index;
}

/** Where the writers begin that stand above the length: a list of them may be broken behind a comma or an "and". */
function bylineAbove(lines: readonly LineInPlace[], from: number, length: number): number {
  const last = length - 1;
  if (last <= from) return length;
  const broken = last - 1 > from && isByline(lines[last - 1]) && lines[last]?.blanksBefore === 0;
  if (broken && (isByline(lines[last]) || lines[last]?.features.bareName === true || isOpen(lines[last - 1])))
    return last - 1;
  return isByline(lines[last]) ? last : length;
}

function isOpen(line: LineInPlace | undefined): boolean {
  return line !== undefined && shows(line.features, 'ends-open');
}

/** The time of day that Factiva prints on a line by itself below the date. */
function isClock(line: LineInPlace | undefined): boolean {
  return line !== undefined && line.features.length <= LONGEST_CLOCK && shows(line.features, 'mostly-digits');
}

/** `10:12 PM`. UTF-16. */
const LONGEST_CLOCK = 8;

/** Whether the head is over at `index`: no copyright line follows that would still belong to it. */
function isBelowRights(lines: readonly LineInPlace[], index: number, last: number): boolean {
  for (let below = index; below <= Math.min(last, index + 6); below++) {
    if (lines[below]?.features.shape === 'long') return true;
    if (isRights(lines[below])) return false;
  }
  return true;
}

/** Editions and notes of a correction stand between date and headline. Returns where the headline begins: a last line is one, whatever it says. */
function layEditions(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  end: number,
  roles: Map<number, Roles>,
): number {
  let index = from;
  for (; index < end; index++) {
    const line = lines[index];
    const headlineFollows = index + 1 < end || meaningIn(lines[end]?.features.field, format) === 'headline';
    const before = index > from ? lines[index - 1]?.features : undefined;
    const goesOn = line?.blanksBefore === 0 && before !== undefined && shows(before, 'ends-open');
    if (headlineFollows && (isMark(line, format, 'field') || line?.features.shape === 'stamp' || goesOn))
      roles.set(index, FIELD);
    else if (line?.features.eyebrow !== undefined || line?.features.boilerplate?.type === 'notice')
      roles.set(index, ['eyebrow', 'boilerplate']);
    else break;
  }
  return index;
}

/** The first lines without a blank one between them are the headline. Returns where it ends. */
function assignHeadlineRoles(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  end: number,
  roles: Map<number, Roles>,
): number {
  const longest = format.plainHead === true ? 1 : LONGEST_HEADLINE;
  let index = from;
  for (; index < Math.min(end, from + longest); index++) {
    const line = lines[index];
    if (index > from && ((line?.blanksBefore ?? 0) > 0 || isByline(line))) break;
    if (line === undefined || line.features.shape === 'long' || line.features.shape === 'web') break;
    roles.set(index, HEADLINE);
  }
  if (format.plainHead === true) return layUnderHeadline(lines, index, roles);
  for (let below = index; below < end; below++)
    roles.set(
      below,
      lines[below]?.features.shape === 'web' ? FIELD : isRights(lines[below]) ? RIGHTS : UNDER_HEADLINE,
    );
  return end;
}

/** Short lines between the headline and a text that nothing labels: a deck, a writer. */
function layUnderHeadline(lines: readonly LineInPlace[], from: number, roles: Map<number, Roles>): number {
  let index = from;
  for (; index < from + 3; index++) {
    const shape = lines[index]?.features.shape;
    if (isByline(lines[index])) roles.set(index, ['byline']);
    else if (shape === 'short' || shape === 'name') roles.set(index, ['deck', 'byline', 'eyebrow']);
    else break;
  }
  return index;
}

function dateLine(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  end: number,
): number | undefined {
  return firstWhere(
    lines,
    from,
    end,
    (line) => line.features.shape === 'stamp' || isMark(line, format, 'head'),
  );
}
