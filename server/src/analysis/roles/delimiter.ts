import { RE2JS } from 're2js';
import { eachInSlices, type Slices } from '../incremental/slices';
import { compilePattern, type PatternFault } from '../../text/safe-pattern';
import { narrow } from './constraints';
import { ALL_STATES, SEPARATOR, START, type StateSet } from './states';

/**
 * How a user says that articles begin: with a `line` that stands between two of them, or at each line that a `pattern`
 * is found in. `none` where nothing was said.
 */
export type Delimiter =
  | { readonly kind: 'none' }
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'pattern'; readonly pattern: RE2JS };

/** A delimiter whose pattern cannot be used. */
export interface UnusableDelimiter {
  readonly kind: 'unusable';
  readonly fault: PatternFault;
}

/**
 * Reads a delimiter as a user writes it: the line itself, or a regular expression between slashes, with an i behind
 * the second one where capitals do not matter (`/^title:/i`). Nothing but blanks is no delimiter. A pattern that cannot be used is a value
 * that says why.
 */
export function readDelimiter(written: string): Delimiter | UnusableDelimiter {
  const line = written.trim();
  if (line === '') return { kind: 'none' };
  const [, source, anyCase] = /^\/(.+)\/(i?)$/su.exec(line) ?? [];
  if (source === undefined) return { kind: 'line', line };
  const pattern = compilePattern(source, anyCase === 'i' ? RE2JS.CASE_INSENSITIVE : 0);
  return pattern instanceof RE2JS ? { kind: 'pattern', pattern } : { kind: 'unusable', fault: pattern };
}

/** The lines that a delimiter is about, by their index among the non-blank lines of a dump. */
export interface DelimitedLines {
  /** Lines with which an article begins. Where there are any, no article begins elsewhere, save perhaps with the first line. */
  readonly starts: ReadonlySet<number>;
  /** Lines that only part articles and belong to none. */
  readonly dividers: ReadonlySet<number>;
}

/** Lines are looked at up to here: one may be the whole text. UTF-16. */
const REACH = 1000;

/** What asking a line costs, in characters of other work. */
const WORK_OF_A_LINE = 20;

/**
 * The lines of a dump that the delimiter is about, in slices; none where it is found on no line. Lines that are all
 * alike part articles and belong to none of them: the article begins with the line below, and the text above the first
 * one is an article too. Otherwise each line begins an article itself.
 * @param textOf the text of a non-blank line, by index
 */
export function* delimitedLines(
  delimiter: Delimiter,
  count: number,
  textOf: (index: number) => string,
  slices: Slices,
): Generator<void, DelimitedLines, void> {
  if (delimiter.kind === 'none') return NO_LINES;
  const found = new Set<number>();
  const forms = new Set<string>();
  const indices = Array.from({ length: count }, (_, index) => index);
  yield* eachInSlices(indices, WORK_OF_A_LINE, slices, (index) => {
    const text = textOf(index).slice(0, REACH).trim();
    if (!isFoundIn(delimiter, text)) return;
    found.add(index);
    if (forms.size < 2) forms.add(text.toLowerCase().replace(/\d+/g, '0'));
  });
  if (!partsArticles(delimiter, found, forms)) return { starts: found, dividers: NO_LINES.dividers };
  const starts = indices.filter((index) => !found.has(index) && (index === 0 || found.has(index - 1)));
  const first = indices.find((index) => !found.has(index));
  return { starts: new Set(first === undefined ? starts : [first, ...starts]), dividers: found };
}

const NO_LINES: DelimitedLines = { starts: new Set(), dividers: new Set() };

function isFoundIn(delimiter: Exclude<Delimiter, { readonly kind: 'none' }>, text: string): boolean {
  return delimiter.kind === 'line' ? text === delimiter.line : delimiter.pattern.matcher(text).find();
}

/** Whether the lines say nothing of the articles: a line given as it stands, and several that differ in numbers at most. */
function partsArticles(
  delimiter: Delimiter,
  found: ReadonlySet<number>,
  forms: ReadonlySet<string>,
): boolean {
  if (found.size === 0) return false;
  const [form = ''] = forms;
  return delimiter.kind === 'line' || (forms.size === 1 && (found.size > 1 || !/[\p{L}\p{N}]/u.test(form)));
}

/** Narrows the states of each line to what the delimiter leaves open. Sets stay as they are where it is found on no line. */
export function narrowByDelimiter(
  sets: readonly StateSet[],
  { starts, dividers }: DelimitedLines,
): readonly StateSet[] {
  if (starts.size === 0 && dividers.size === 0) return sets;
  return sets.map((set, index) => {
    if (dividers.has(index)) return narrow(set, SEPARATOR);
    if (starts.has(index)) return narrow(set, START);
    return index === 0 ? set : narrow(set, ALL_STATES & ~START);
  });
}
