import { meaningIn } from '../../archives/fields';
import { ALERTS, MAIL } from '../../archives/formats/mail';
import type { LineInPlace } from '../line-in-place';
import { type ExportDocument, isMark } from './document';

/** What messages say of the lines: the articles they carry, and what is only theirs. */
export interface Messages {
  readonly documents: readonly ExportDocument[];
  readonly outside: readonly number[];
}

/** So many lines below a message's head still belong to it: a headline, a byline and a stamp begin no second article. */
const HEAD_BELOW = 3;

/** The heads of messages. One that carries many items is a cover; any other begins the article it carries. */
export function mailHeads(lines: readonly LineInPlace[]): Messages {
  const documents: ExportDocument[] = [];
  const outside: number[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = endOfHead(lines, index);
    if (end === undefined) {
      index++;
      continue;
    }
    if (carriesMany(lines, index, end)) {
      for (let line = index; line < end; line++) outside.push(line);
    } else {
      const last = Math.min(lines.length - 1, end - 1 + HEAD_BELOW);
      documents.push({ format: MAIL, first: index, last, startKnown: true });
    }
    index = end;
  }
  return { documents, outside };
}

/** The line behind a message's head that begins at `first`; undefined where none does: a sender or a date, and a subject. */
function endOfHead(lines: readonly LineInPlace[], first: number): number | undefined {
  const seen = new Set<string>();
  let broken = 0;
  let index = first;
  for (; index < lines.length; index++) {
    const line = lines[index];
    const meaning = meaningIn(line?.features.field, MAIL);
    if (meaning === undefined) {
      // A list of receivers may be broken over lines.
      if (index === first || line?.blanksBefore !== 0 || line.features.indent === 0 || ++broken > MOST_BROKEN)
        break;
      continue;
    }
    if (index > first && (line?.blanksBefore ?? 0) > 1) break;
    seen.add(meaning);
  }
  return index - first >= 3 && seen.has('headline') && seen.has('sender') && seen.has('date')
    ? index
    : undefined;
}

/** Lines that a message's head may go on over. */
const MOST_BROKEN = 6;

function carriesMany(lines: readonly LineInPlace[], first: number, end: number): boolean {
  for (let index = first; index < Math.min(lines.length, end + 8); index++) {
    if (isMark(lines[index], MAIL, 'digest') || isMark(lines[index], ALERTS, 'digest')) return true;
  }
  return false;
}

/** The items of a search engine's alert: each ends with its link, and the next one begins below it. */
export function alertItems(lines: readonly LineInPlace[]): Messages {
  const documents: ExportDocument[] = [];
  const outside: number[] = [];
  let first: number | undefined;
  lines.forEach((line, index) => {
    if (isMark(line, ALERTS, 'digest')) {
      outside.push(index);
      first = index + 1;
      return;
    }
    if (first === undefined) return;
    if (isMark(line, ALERTS, 'cover')) {
      outside.push(index);
      first = undefined;
      return;
    }
    if (!isLink(line) || index === first) return;
    documents.push({ format: ALERTS, first, last: index, startKnown: true });
    first = index + 1;
  });
  return { documents, outside: [...outside, ...trailingLinks(lines, outside)] };
}

function isLink(line: LineInPlace): boolean {
  return isMark(line, ALERTS, 'field');
}

/** The links that stand under the closing remarks of an alert. */
function trailingLinks(lines: readonly LineInPlace[], outside: readonly number[]): readonly number[] {
  return outside.flatMap((index) => {
    const below = lines[index + 1];
    return isMark(lines[index], ALERTS, 'cover') && below !== undefined && isLink(below) ? [index + 1] : [];
  });
}

/** A number of items from which numbering is no accident. */
const FEWEST_ITEMS = 3;
/** An outlet or a date stands no farther below a numbered headline. Lines. */
const NEAR = 3;

/**
 * The headlines of a digest whose items are numbered from one up, each with its outlet or its date below. A contents
 * list has no such lines between its entries. Indices of the lines.
 */
export function numberedHeadlines(lines: readonly LineInPlace[]): readonly number[] {
  const found: number[] = [];
  lines.forEach((line, index) => {
    if (line.features.ordinal !== found.length + 1 || line.features.shape === 'long') return;
    for (let below = index + 1; below <= index + NEAR; below++) {
      const { shape, ordinal } = lines[below]?.features ?? {};
      if (ordinal !== undefined) return;
      if (shape !== 'stamp' && shape !== 'outlet') continue;
      found.push(index);
      return;
    }
  });
  return found.length >= FEWEST_ITEMS ? found : [];
}
