import { type LineFeatures, type Shape, shows } from '../lines/line-features';
import { isCodeLine, isReport, isRunningText, isSalutation, isTellingOfDays } from './news-text';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { LineInPlace } from './line-in-place';
import type { RoleState } from './states';

/**
 * Whether anything in a text reads as news. The chain of roles has to give every line a role, so it makes articles of a
 * poem too; this asks once for the whole dump whether there is any sign of news, and in doubt says yes: an article that is
 * none costs a look, a dump that is not read costs everything. Stops at the first sure sign, which in a dump is near its
 * beginning. In slices.
 * @param states the state of each line that the chain chose
 * @param textOf the text of a line, by its index among `lines`
 */
export function* readsAsNews(
  lines: readonly LineInPlace[],
  states: readonly (RoleState | undefined)[],
  textOf: (index: number) => string,
  slices: Slices,
): Generator<void, boolean, void> {
  for (const { features } of lines) {
    if (isSureSign(features)) return true;
    if (slices.spent(1)) yield;
  }
  if (readsAsCode(lines, textOf) || readsAsLetter(lines, textOf)) return false;
  const origins = new Set<string>();
  yield* eachInSlices(lines, 1, slices, ({ features }) => {
    const origin = ORIGINS.get(features.shape);
    if (origin !== undefined) origins.add(origin);
  });
  if (origins.size > 1) return true;
  let headline = false;
  for (const [index, { features }] of lines.entries()) {
    if (states[index]?.role === 'headline' || isHead(lines[index - 1])) headline = true;
    const text = runningText(lines, index, textOf);
    if (slices.spent(1 + Math.min(features.length, LONGEST_READ))) yield;
    if (text === undefined) continue;
    if (origins.size > 0) return true;
    if (headline ? features.shape === 'long' || isReport(text, features) : isTellingOfDays(text, features))
      return true;
  }
  return false;
}

/** So much of a line is read here at most. UTF-16. */
const LONGEST_READ = 1_000;

/** Places of filing, labels of exports and what only wires print are found in no other texts. */
function isSureSign(features: LineFeatures): boolean {
  return (
    features.opens ||
    features.field?.certain === true ||
    features.boilerplate?.wire !== undefined ||
    (shows(features, 'dateline-certain') && features.shape === 'dateline') ||
    (shows(features, 'dateline-likely') &&
      (shows(features, 'dateline-agency') || shows(features, 'dateline-date')))
  );
}

/** What says by whom and when a text was made, by kind: one kind stands in letters and books too. */
const ORIGINS: ReadonlyMap<Shape, string> = new Map<Shape, string>([
  ['byline', 'writer'],
  ['stamp', 'time'],
  ['outlet', 'outlet'],
  ['credit', 'writer'],
  ['eyebrow', 'label'],
  ['dateline', 'place'],
]);

const TEXT_SHAPES: ReadonlySet<Shape> = new Set<Shape>([
  'long',
  'short-sentence',
  'short',
  'lower',
  'dateline',
]);

/** A line of running text; or two lines of hard-wrapped text, which are both wide, and the second begins small. */
function runningText(
  lines: readonly LineInPlace[],
  index: number,
  textOf: (index: number) => string,
): string | undefined {
  const features = lines[index]?.features;
  if (features === undefined || !TEXT_SHAPES.has(features.shape) || shows(features, 'columns'))
    return undefined;
  if (features.length < SHORTEST_TEXT) return undefined;
  const text = textOf(index);
  if (isRunningText(text)) return text;
  const next = lines[index + 1];
  if (features.length < SHORTEST_WRAPPED || next?.blanksBefore !== 0) return undefined;
  if (!shows(next.features, 'starts-lower')) return undefined;
  const joined = `${text} ${textOf(index + 1)}`;
  return isRunningText(joined) ? joined : undefined;
}

/** In no script is a sentence of running text shorter. UTF-16. */
const SHORTEST_TEXT = 25;
/** Verse has narrower lines, mostly. UTF-16. */
const SHORTEST_WRAPPED = 50;

/** A line that could be a headline, whatever the chain takes it for. */
function isHead(line: LineInPlace | undefined): boolean {
  if (line === undefined || line.features.length < SHORTEST_HEAD) return false;
  return line.features.shape === 'short' || line.features.shape === 'capitals';
}

/** UTF-16. */
const SHORTEST_HEAD = 12;

/** A fifth of the lines, at the least, is punctuated as programs are. */
function readsAsCode(lines: readonly LineInPlace[], textOf: (index: number) => string): boolean {
  const most = Math.min(lines.length, LINES_LOOKED_AT);
  let code = 0;
  for (let index = 0; index < most; index++) if (isCodeLine(textOf(index))) code++;
  return code * 5 >= most;
}

const LINES_LOOKED_AT = 400;

/** Somebody is greeted near the beginning, and nobody signs above: a letter to the editor has a headline and a page around it. */
function readsAsLetter(lines: readonly LineInPlace[], textOf: (index: number) => string): boolean {
  for (const [index, { features }] of lines.slice(0, LINES_OF_LETTERHEAD).entries()) {
    if (features.shape === 'byline' || features.shape === 'outlet') return false;
    if (isSalutation(textOf(index))) return true;
  }
  return false;
}

const LINES_OF_LETTERHEAD = 8;
