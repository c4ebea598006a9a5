import type { LineTable } from '../../text/lines';
import { WideMap } from '../../text/wide-map';
import type { Annotation } from '../model/annotations';
import type { LineRole } from '../model/dump';
import { type Layout, LayoutCounter } from '../facts/layout';
import type { LineFeatures } from '../lines/line-features';
import type { ArchiveFormat } from '../archives/formats';
import type { Slices } from '../incremental/slices';
import { allowedByRules, decidedRoles, narrowByAnnotations } from './constraints';
import { decode } from './viterbi';
import {
  type DelimitedLines,
  delimitedLines,
  type Delimiter,
  narrowByDelimiter,
  readDelimiter,
} from './delimiter';
import { readExports } from './documents/read-exports';
import { contextFeaturesOf } from './context-features';
import type { Echo, LineInPlace } from './line-in-place';
import type { RoleModel } from './model';
import { readsAsNews } from './news';
import { OUTSIDE, type RoleState, START, STATES, type StateSet, WIDTH, without } from './states';

/** What the role stage says about each line of the table, blank ones included. */
export interface RoledLines {
  readonly layout: Layout;
  readonly lines: readonly RoledLine[];
  /** What the user's delimiter has decided; `unused` where there is one and it is found on no line. */
  readonly delimited: DelimitedStarts;
}

/** The numbers, in the line table, of the lines with which an article begins because the user's delimiter says so. */
export type DelimitedStarts =
  { readonly kind: 'none' | 'unused' } | { readonly kind: 'used'; readonly starts: ReadonlySet<number> };

/** A line with what it shows and what it is. */
export interface RoledLine {
  readonly features: LineFeatures;
  readonly role: LineRole;
  /** `start`: an article begins here · `inside` one · `outside` of all · `blank`. */
  readonly place: RoleState['place'] | 'blank';
  /** The export format of the document that begins with the line, or, where its beginning is not known, is first seen on it. */
  readonly exportFormat?: ArchiveFormat;
  /** It is the headline of an item in a row of numbered ones, so that the number before it is none of its words. */
  readonly numbered?: true;
}

/** The non-blank lines of a dump in their places, with the numbers they have in the line table. */
export interface PlacedLines {
  readonly layout: Layout;
  readonly placed: readonly LineInPlace[];
  readonly numbers: readonly number[];
}

/** Lines up to this length are compared with all others: contents lists repeat headlines, pages repeat furniture. UTF-16. */
const LONGEST_ECHO = 160;

/** Puts each line's features among its neighbours and counts the layout, in slices. `textOf` gives a line's text by number. */
export function* placeLines(
  lineFeatures: readonly LineFeatures[],
  textOf: (line: number) => string,
  slices: Slices,
): Generator<void, PlacedLines, void> {
  const counter = new LayoutCounter();
  const numbers: number[] = [];
  const occurrences = new WideMap<string, { first: number; last: number; times: number }>();
  const keys: (string | undefined)[] = [];
  for (const [line, features] of lineFeatures.entries()) {
    counter.count(features.length, features.indent);
    if (slices.spent(WORK_OF_A_LINE)) yield;
    if (features.shape === 'blank') continue;
    numbers.push(line);
    const key = features.length > LONGEST_ECHO ? undefined : echoKey(textOf(line));
    keys.push(key);
    if (key === undefined || features.length < 2) continue;
    const seen = occurrences.get(key);
    if (seen === undefined) occurrences.set(key, { first: line, last: line, times: 1 });
    else {
      seen.last = line;
      seen.times++;
    }
  }
  const first = keys[0];
  const last = keys.at(-1);
  const placed: LineInPlace[] = [];
  for (const [index, line] of numbers.entries()) {
    const features = lineFeatures[line];
    if (features === undefined) continue;
    const key = keys[index];
    const seen = key === undefined ? undefined : occurrences.get(key);
    placed.push({
      features,
      blanksBefore: Math.min(3, line - (numbers[index - 1] ?? -1) - 1),
      echo: seen === undefined ? 'none' : echoOf(line, seen),
      repeats: key === undefined ? 'neither' : key === first ? 'first' : key === last ? 'last' : 'neither',
    });
    if (slices.spent(WORK_OF_A_LINE)) yield;
  }
  return { layout: counter.layout(), placed, numbers };
}

/** A line that stands in a dump so often, or oftener, is furniture of its pages. */
const OFTEN = 3;

function echoOf(
  line: number,
  seen: { readonly first: number; readonly last: number; readonly times: number },
): Echo {
  if (seen.times >= OFTEN) return 'often';
  if (seen.first < line) return seen.last > line ? 'both' : 'earlier';
  return seen.last > line ? 'later' : 'none';
}

/** Contents lists number or bullet what the articles then print bare. */
function echoKey(text: string): string {
  return text
    .replace(/^\s*(?:[-*•·]|\d{1,3}[.)])?\s*/u, '')
    .trimEnd()
    .toLowerCase();
}

/** What scoring a line costs, in characters of other work. */
const WORK_OF_A_LINE = 8;

/** The role of every line, in slices: scores by the model, certain rules and what a person decided, then the best path through all. */
export function* assignRoles(
  table: LineTable,
  lineFeatures: readonly LineFeatures[],
  textOf: (line: number) => string,
  { annotations, delimiter }: { readonly annotations: readonly Annotation[]; readonly delimiter: string },
  model: RoleModel,
  slices: Slices,
): Generator<void, RoledLines, void> {
  const { layout, placed, numbers } = yield* placeLines(lineFeatures, textOf, slices);
  const answers = yield* contextFeaturesOf(placed, layout, slices);
  // One array for all lines: an array by itself for each costs more than what is written to it.
  const scores = new Int32Array(placed.length * WIDTH);
  const row = new Int32Array(WIDTH);
  for (let index = 0; index < placed.length; index++) {
    model.scores.score(row.fill(0), placed, index, answers);
    scores.set(row, index * WIDTH);
    if (slices.spent(WORK_OF_A_LINE)) yield;
  }
  yield;
  const exported = yield* readExports(placed, slices);
  yield;
  const ruled = yield* allowedByRules(placed, slices, exported);
  const textAt = (index: number): string => textOf(numbers[index] ?? 0);
  const delimited = yield* delimitedLines(delimiterOf(delimiter), placed.length, textAt, slices);
  const allowed = narrowByAnnotations(narrowByDelimiter(ruled, delimited), numbers, table, annotations);
  let states = yield* bestStates(scores, allowed, model, slices);
  yield;
  const isNews =
    exported.documents.length > 0 ||
    delimited.starts.size > 0 ||
    annotations.some(asksForArticle) ||
    (yield* readsAsNews(placed, states, textAt, slices));
  // News is in some article: where the chain found none, as in a paragraph by itself, it may not leave the text to the page.
  if (isNews && !deniesFirstArticle(ruled, allowed) && exported.outside.size === 0 && !states.some(isStart))
    states = yield* bestStates(
      scores,
      allowed.map((each) => without(each, OUTSIDE)),
      model,
      slices,
    );
  const decided = decidedRoles(table, annotations);
  yield;
  const lines = new Array<RoledLine>(lineFeatures.length);
  let index = 0;
  let before: RoledLine | undefined;
  for (let line = 0; line < lineFeatures.length; line++) {
    const features = lineFeatures[line];
    if (features === undefined) continue;
    const isFilled = numbers[index] === line;
    const state = isFilled ? ((isNews ? states[index] : undefined) ?? OF_NO_ARTICLE) : BLANK;
    if (isFilled) index++;
    const role = (isFilled ? decided.get(line) : undefined) ?? state.role;
    // Lines that are alike in a row, as millions of blank ones, are one object.
    if (before?.features !== features || before.role !== role || before.place !== state.place)
      before = { features, role, place: state.place };
    lines[line] = before;
    if (slices.spent(1)) yield;
  }
  for (const { format, first, numbered } of exported.documents) {
    const number = numbers[first] ?? 0;
    const line = lines[number];
    if (line !== undefined)
      lines[number] = { ...line, exportFormat: format, ...(numbered === true ? { numbered } : {}) };
  }
  for (const start of exported.starts) {
    const number = numbers[start] ?? 0;
    const line = lines[number];
    if (line !== undefined) lines[number] = { ...line, numbered: true };
  }
  return { layout, lines, delimited: delimitedStarts(delimiter, delimited, numbers) };
}

/** A delimiter that cannot be used is none: whoever gave it has been told where it was read. */
function delimiterOf(written: string): Delimiter {
  const read = readDelimiter(written);
  return read.kind === 'unusable' ? { kind: 'none' } : read;
}

function delimitedStarts(
  written: string,
  { starts }: DelimitedLines,
  numbers: readonly number[],
): DelimitedStarts {
  if (delimiterOf(written).kind === 'none') return { kind: 'none' };
  if (starts.size === 0) return { kind: 'unused' };
  return { kind: 'used', starts: new Set([...starts].map((index) => numbers[index] ?? -1)) };
}

function* bestStates(
  scores: Int32Array,
  allowed: readonly StateSet[],
  model: RoleModel,
  slices: Slices,
): Generator<void, readonly (RoleState | undefined)[], void> {
  const path = yield* decode(scores, allowed, model, slices);
  return path.map((state) => STATES[state]);
}

const BLANK: Pick<RoledLine, 'role' | 'place'> = { role: 'blank', place: 'blank' };

/** What is no news is text, and of no article. */
const OF_NO_ARTICLE: Pick<RoledLine, 'role' | 'place'> = { role: 'body', place: 'outside' };

/** Whoever says where an article starts, or what a line is, has a text to be read as news. */
function asksForArticle(annotation: Annotation): boolean {
  return annotation.kind === 'role' || (annotation.kind === 'boundary' && annotation.verdict === 'start');
}

/** Whether a person says that no article begins on the first line where one could. Nothing else that is said denies it. */
function deniesFirstArticle(ruled: readonly StateSet[], allowed: readonly StateSet[]): boolean {
  const first = ruled.findIndex((each) => (each & START) !== 0);
  return first >= 0 && ((allowed[first] ?? START) & START) === 0;
}

function isStart(state: RoleState | undefined): boolean {
  return state?.place === 'start';
}
