import { meaningIn } from '../../archives/fields';
import type { Shape } from '../../lines/line-features';
import type { ArchiveFormat } from '../../archives/formats';
import type { LineInPlace } from '../line-in-place';
import {
  continuesField,
  type ExportDocument,
  firstWhere,
  isLabelled,
  isMark,
  isRights,
  isSentence,
  type Roles,
} from './document';
import { assignHeaderRoles } from './assign-header-roles';
import {
  assignFencedRoles,
  assignMarkedRoles,
  assignSourcedRoles,
  assignUnderlinedRoles,
} from './short-heads';

const FIELD: Roles = ['metadata'];
const TEXT: Roles = ['body', 'crosshead', 'boilerplate'];
const SENTENCE: Roles = ['body', 'crosshead'];
const RIGHTS: Roles = ['boilerplate'];
/** Between labels and before the text: what the format does not print itself. */
const BETWEEN: Roles = ['metadata', 'boilerplate', 'deck', 'byline', 'timestamp', 'eyebrow'];

/** The roles that a document's format settles, by index of the line: its head, its labels, its running text. */
export function assignDocumentRoles(
  lines: readonly LineInPlace[],
  document: ExportDocument,
): ReadonlyMap<number, Roles> {
  switch (document.format.layout) {
    case 'message':
      return layMessage(lines, document);
    case 'item':
      return layItem(document);
    case 'wire':
      return layWire(lines, document);
    case 'fenced':
      return assignFencedRoles(lines, document);
    case 'sourced':
      return assignSourcedRoles(lines, document);
    case 'underlined':
      return assignUnderlinedRoles(lines, document);
    case 'marked':
      return assignMarkedRoles(lines, document);
    default:
      return assignHeadAndTextRoles(lines, document);
  }
}

function assignHeadAndTextRoles(
  lines: readonly LineInPlace[],
  document: ExportDocument,
): ReadonlyMap<number, Roles> {
  const { format, first, last } = document;
  const roles = new Map<number, Roles>();
  let index = first;
  if (isMark(lines[first], format, 'opens')) {
    roles.set(first, FIELD);
    index++;
  }
  const firstLabel = firstLabelled(lines, format, index, last);
  const bodyFrom = assignHeaderRoles(lines, document, index, firstLabel, roles);
  layText(lines, document, bodyFrom, roles);
  return roles;
}

/** Where labels, copyright line or text mark begin; behind the document if none do. */
function firstLabelled(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  last: number,
): number {
  const found = firstWhere(
    lines,
    from,
    last + 1,
    (line) => isLabelled(line, format) || isMark(line, format, 'text') || isMark(line, format, 'closes'),
  );
  return found ?? last + 1;
}

/** Labels, then the text, then labels again. */
function layText(
  lines: readonly LineInPlace[],
  { format, last }: ExportDocument,
  from: number,
  roles: Map<number, Roles>,
): void {
  const loose = format.allLabelled === true;
  const textMark = findTextMark(lines, format, from, last);
  const tail = tailStart(lines, format, from, last);
  let part: 'labels' | 'text' | 'tail' = 'labels';
  for (let index = from; index <= last; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    if (index >= tail && part !== 'labels') part = 'tail';
    const meaning = meaningIn(line.features.field, format);
    const isField =
      meaning !== undefined && (part !== 'text' || loose || line.features.field?.certain === true);
    if (isField) {
      roles.set(index, FIELD);
      part = meaning === 'text' ? 'text' : part === 'text' ? 'tail' : part;
      if (part === 'tail' && index < tail && !loose) part = 'text';
    } else if (isMark(line, format, 'text')) {
      roles.set(index, FIELD);
      part = 'text';
    } else if (isMark(line, format, 'tail') || isMark(line, format, 'closes')) {
      roles.set(index, FIELD);
      part = 'tail';
    } else if (isRights(line) && part !== 'text') {
      roles.set(index, RIGHTS);
    } else if (part !== 'text' && roles.get(index - 1) === FIELD && goesOn(lines, index, format, part)) {
      roles.set(index, FIELD);
    } else if (part === 'labels' && index < textMark) {
      roles.set(index, BETWEEN);
    } else if (part === 'tail' && index >= tail) {
      roles.set(index, ['metadata', 'boilerplate', 'body']);
    } else {
      roles.set(index, isSentence(line) ? SENTENCE : TEXT);
      part = 'text';
    }
  }
}

/** Where a document is nothing but labels, all up to the next label is the value; elsewhere only a broken line goes on, or, below the text, one without a blank line before it. */
function goesOn(
  lines: readonly LineInPlace[],
  index: number,
  format: ArchiveFormat,
  part: 'labels' | 'tail',
): boolean {
  if (format.allLabelled === true) return true;
  if (continuesField(lines, index, format)) return true;
  const short = meaningIn(lines[index - 1]?.features.field, format) === 'short';
  if (part === 'labels' && isSetOff(lines, index, format)) return true;
  return part === 'tail' && !short && lines[index]?.blanksBefore === 0;
}

/** In a counted document whose labels stand between blank lines, what touches a label is its value. */
function isSetOff(lines: readonly LineInPlace[], index: number, format: ArchiveFormat): boolean {
  if (format.head !== 'counted' || lines[index]?.blanksBefore !== 0) return false;
  for (let above = index - 1; above >= index - MOST_BROKEN; above--) {
    const meaning = meaningIn(lines[above]?.features.field, format);
    if (meaning !== undefined)
      return meaning !== 'short' && meaning !== 'text' && lines[above]?.blanksBefore !== 0;
    if (lines[above]?.blanksBefore !== 0) return false;
  }
  return false;
}

/** The mark or the label below which the text begins; -1 where the format prints none. */
function findTextMark(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  last: number,
): number {
  const found = firstWhere(
    lines,
    from,
    last + 1,
    (line) => isMark(line, format, 'text') || meaningIn(line.features.field, format) === 'text',
  );
  return found ?? -1;
}

/** Where the labels below the text begin: from the end upwards, as long as all is labels, their values and rights. */
function tailStart(lines: readonly LineInPlace[], format: ArchiveFormat, from: number, last: number): number {
  let start = last + 1;
  let passed = 0;
  for (let index = last; index > from; index--) {
    const line = lines[index];
    if (isMark(line, format, 'tail')) return index;
    // Below the label of the text there is text, whatever touches it.
    if (index < last && (isMark(line, format, 'text') || meaningIn(line?.features.field, format) === 'text'))
      break;
    if (isLabelled(line, format) || isMark(line, format, 'closes')) {
      // A label that no blank line parts from the text may be the text's; so may what seems to be its value.
      if (passed > 0 && line?.blanksBefore === 0) break;
      start = index;
      passed = 0;
    } else if (isRights(line) || continuesField(lines, index, format)) continue;
    else if (line?.blanksBefore !== 0 || line.features.shape === 'long' || ++passed > MOST_BROKEN) break;
  }
  return start;
}

/** So many lines of a value may stand below its label, by no sign but that no blank line parts them. */
const MOST_BROKEN = 3;

/** A message's head, and the headline of what it carries where more of a head follows. */
function layMessage(
  lines: readonly LineInPlace[],
  { format, first, last }: ExportDocument,
): ReadonlyMap<number, Roles> {
  const roles = new Map<number, Roles>();
  let index = first;
  for (; index <= last; index++) {
    const line = lines[index];
    const goesOn = roles.get(index - 1) === FIELD && line?.blanksBefore === 0 && line.features.indent > 0;
    if (!isLabelled(line, format) && !goesOn) break;
    roles.set(index, FIELD);
  }
  const plain = lines[index]?.features.shape === 'short' || lines[index]?.features.shape === 'capitals';
  const headFollows = [index + 1, index + 2].some((below) =>
    HEAD_SHAPES.has(lines[below]?.features.shape ?? 'blank'),
  );
  if (plain && headFollows) roles.set(index, ['headline']);
  return roles;
}

const HEAD_SHAPES: ReadonlySet<Shape> = new Set(['byline', 'stamp', 'outlet', 'dateline', 'stamp-and-text']);

/** Headline, outlet, a few words, a link. */
function layItem({ first, last }: ExportDocument): ReadonlyMap<number, Roles> {
  const roles = new Map<number, Roles>([[first, ['headline']]]);
  for (let index = first + 1; index < last; index++)
    roles.set(index, ['outlet', 'timestamp', 'body', 'deck']);
  return roles.set(last, FIELD);
}

function layWire(
  lines: readonly LineInPlace[],
  { format, first, last, startKnown }: ExportDocument,
): ReadonlyMap<number, Roles> {
  const roles = new Map<number, Roles>();
  for (let index = first; index <= last; index++) {
    const line = lines[index];
    if (isMark(line, format, 'closes') || isMark(line, format, 'tail')) roles.set(index, ['metadata']);
    else if (isMark(line, format, 'head'))
      roles.set(index, format.headMark === 'dateline' ? ['body'] : FIELD);
  }
  if (startKnown && !roles.has(first)) roles.set(first, ['headline', 'eyebrow', 'timestamp']);
  return roles;
}
