import { meaningIn } from '../../archives/fields';
import { shows } from '../../lines/line-features';
import { type ArchiveFormat, ARCHIVE_FORMATS, type FieldMeaning } from '../../archives/formats';
import type { FoundByLabels } from '../../archives/formats/archive-format';
import type { Slices } from '../../incremental/slices';
import type { LineInPlace } from '../line-in-place';
import { continuesField, type ExportDocument, isMark } from './document';

const CODED = ARCHIVE_FORMATS.filter(({ labelStyle }) => labelStyle === 'code');
const LABELLED = ARCHIVE_FORMATS.filter(({ labelStyle }) => labelStyle !== 'code');
const RULED = ARCHIVE_FORMATS.filter(({ ruled }) => ruled === true);

/** Documents as a format at a time gives them, a slice for each. */
type InSlices = Generator<void, readonly ExportDocument[], void>;

/** Documents whose lines each begin with a code: Factiva's. */
export function codedDocuments(lines: readonly LineInPlace[], slices: Slices): InSlices {
  return ofFormats(CODED, (format) => documentsOf(lines, format, slices));
}

/** Documents made of labels: each has its headline, enough different labels, and a date, an outlet or an address. */
export function labelledDocuments(lines: readonly LineInPlace[], slices: Slices): InSlices {
  return mostLabelsFirst(lines, LABELLED, slices);
}

/** Of two formats that find a document in the same lines, the one stands that knows more of their labels; of equals, the earlier one. */
function* mostLabelsFirst(
  lines: readonly LineInPlace[],
  formats: readonly ArchiveFormat[],
  slices: Slices,
): InSlices {
  const found: { readonly documents: readonly ExportDocument[]; readonly labels: number }[] = [];
  for (const format of formats) {
    const documents = yield* documentsOf(lines, format, slices);
    let labels = 0;
    for (const { first, last } of documents)
      labels += lines
        .slice(first, last + 1)
        .filter((line) => meaningIn(line.features.field, format) !== undefined).length;
    found.push({ documents, labels });
    yield;
  }
  return found.sort((a, b) => b.labels - a.labels).flatMap(({ documents }) => documents);
}

function* ofFormats(
  formats: readonly ArchiveFormat[],
  documentsIn: (format: ArchiveFormat) => InSlices,
): InSlices {
  const found: (readonly ExportDocument[])[] = [];
  for (const format of formats) {
    found.push(yield* documentsIn(format));
    yield;
  }
  return found.flat();
}

/** Documents of a bibliography that stand between rules: what is between two is one, whether its headline has a label or not. */
export function ruledDocuments(lines: readonly LineInPlace[], slices: Slices): InSlices {
  const rules = lines.flatMap(({ features }, index) =>
    features.length >= LONG_RULE && shows(features, 'rule-of-dashes') ? [index] : [],
  );
  return ofFormats(RULED, (format) => betweenRules(lines, format, rules, slices));
}

function* betweenRules(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  rules: readonly number[],
  slices: Slices,
): InSlices {
  const documents: ExportDocument[] = [];
  for (const [order, rule] of rules.entries()) {
    const first = rule + 1;
    const last = (rules[order + 1] ?? lines.length) - 1;
    if (slices.spent(1)) yield;
    if (isMark(lines[first], format, 'cover')) continue;
    const labels = yield* labelsOf(lines, format, slices, first, last + 1);
    if (!isDocument(labels, FEWEST_BETWEEN_RULES)) continue;
    const end = order + 1 < rules.length ? last : (labels.at(-1)?.index ?? first);
    documents.push({ format, first, last: withContinuation(lines, format, end), startKnown: true });
  }
  return documents;
}

/** UTF-16. */
const LONG_RULE = 30;
const FEWEST_BETWEEN_RULES = 4;

function* documentsOf(lines: readonly LineInPlace[], format: ArchiveFormat, slices: Slices): InSlices {
  if (format.foundByLabels === undefined) return [];
  const { apart } = format.foundByLabels;
  const labels = yield* labelsOf(lines, format, slices);
  const candidates: LabelledCandidate[] = [];
  let free = 0;
  const firstHeadline = labels.find(({ meaning }) => meaning === 'headline')?.index ?? 0;
  const above = namesBetween(labels, withLabelsAbove(lines, format, firstHeadline, 0), firstHeadline);
  for (const part of startingWith(labels, 'headline')) {
    const [headline] = part;
    if (slices.spent(part.length * WORK_OF_A_LABEL)) yield;
    const own = withoutNextItems(part, above);
    if (headline === undefined) continue;
    const gap = own.findIndex((label, at) => at > 0 && label.index - (own[at - 1]?.index ?? 0) > apart);
    const near = gap < 0 ? own : own.slice(0, gap);
    const first = withLabelsAbove(lines, format, headline.index, free, above);
    const names = new Set(near.map((label) => label.name));
    let tells = near.some(({ meaning }) => BIBLIOGRAPHIC.has(meaning));
    for (let index = first; index < headline.index; index++) {
      const field = lines[index]?.features.field;
      const meaning = meaningIn(field, format);
      if (field !== undefined && meaning !== undefined) names.add(field.name.toLowerCase());
      tells ||= meaning !== undefined && BIBLIOGRAPHIC.has(meaning);
    }
    if (!tells || names.size < FEWEST_AMONG_OTHERS) continue;
    const last = near.at(-1)?.index ?? headline.index;
    free = withContinuation(lines, format, last) + 1;
    candidates.push({ document: { format, first, last: free - 1, startKnown: true }, names });
  }
  const documents = believed(candidates, format.foundByLabels);
  return documents.map((document, order) => upToNext(lines, document, documents[order + 1]));
}

interface LabelledCandidate {
  readonly document: ExportDocument;
  readonly names: ReadonlySet<string>;
}

/** Different labels that make a document by themselves where no other one is like it. */
const FEWEST_ALONE = 3;
/** As many as this are enough beside a document that has them too. */
const FEWEST_AMONG_OTHERS = 2;

/** Those with enough labels, and, beside them, those with fewer of the same. */
function believed(
  candidates: readonly LabelledCandidate[],
  { needs, recurring }: FoundByLabels,
): readonly ExportDocument[] {
  const full = candidates.filter(({ names }) => names.size >= needs);
  if (recurring === true && full.length < 2)
    return full.filter(({ names }) => names.size >= FEWEST_ALONE).map(({ document }) => document);
  const known = new Set(full.flatMap(({ names }) => [...names]));
  return candidates
    .filter(({ names }) => names.size >= needs || [...names].every((name) => known.has(name)))
    .map(({ document }) => document);
}

function namesBetween(labels: readonly Label[], from: number, to: number): ReadonlySet<string> {
  return new Set(labels.flatMap(({ index, name }) => (index >= from && index < to ? [name] : [])));
}

/**
 * The labels of a document without those at their end that belong to the next one: what stands above the first headline
 * of a listing stands above each.
 */
function withoutNextItems(labels: readonly Label[], above: ReadonlySet<string>): readonly Label[] {
  if (above.size === 0) return labels;
  let end = labels.length;
  const seen = new Set<string>();
  while (end > 1) {
    const name = labels[end - 1]?.name ?? '';
    if (!above.has(name) || seen.has(name)) break;
    seen.add(name);
    end--;
  }
  return labels.slice(0, end);
}

interface Label {
  readonly index: number;
  readonly name: string;
  readonly meaning: FieldMeaning;
}

/** What a line and a label cost here, in characters of other work. */
const WORK_OF_A_LINE = 1;
const WORK_OF_A_LABEL = 8;

/** The labels of the lines `from` to `to` (exclusive) that the format knows. */
function* labelsOf(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  slices: Slices,
  from = 0,
  to = lines.length,
): Generator<void, readonly Label[], void> {
  const labels: Label[] = [];
  for (let index = from; index < to; index++) {
    const field = lines[index]?.features.field;
    const meaning = meaningIn(field, format);
    if (field !== undefined && meaning !== undefined)
      labels.push({ index, name: field.name.toLowerCase(), meaning });
    if (slices.spent(field === undefined ? WORK_OF_A_LINE : WORK_OF_A_LABEL)) yield;
  }
  return labels;
}

/** Cuts a list before each entry of this meaning; what stands before the first one is left out. */
function startingWith(labels: readonly Label[], meaning: FieldMeaning): readonly (readonly Label[])[] {
  const parts: Label[][] = [];
  for (const label of labels) {
    if (label.meaning === meaning) parts.push([label]);
    else parts.at(-1)?.push(label);
  }
  return parts;
}

function isDocument(labels: readonly Label[], needs: number): boolean {
  const names = new Set(labels.map((label) => label.name));
  return names.size >= needs && labels.some(({ meaning }) => BIBLIOGRAPHIC.has(meaning));
}

const BIBLIOGRAPHIC: ReadonlySet<FieldMeaning> = new Set(['date', 'outlet', 'publication', 'url', 'text']);

/** A section, say, may be labelled above the headline, its value beside or below its label. */
function withLabelsAbove(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  headline: number,
  free: number,
  known?: ReadonlySet<string>,
): number {
  const opens = (index: number): boolean => {
    const field = lines[index]?.features.field;
    const meaning = index < free ? undefined : meaningIn(field, format);
    if (format.foundByLabels?.recurring === true && known?.has(field?.name.toLowerCase() ?? '') === false)
      return false;
    return meaning !== undefined && meaning !== 'text';
  };
  let first = headline;
  while (first > free && headline - first < 4) {
    if (opens(first - 1)) first--;
    else if (opens(first - 2) && continuesField(lines, first - 1, format)) first -= 2;
    else break;
  }
  return first;
}

function withContinuation(lines: readonly LineInPlace[], format: ArchiveFormat, label: number): number {
  let last = label;
  while (last + 1 < lines.length && continuesField(lines, last + 1, format)) last++;
  return last;
}

/** All up to the next document of the same format belongs to this one, rules left out; of scripts' dumps all up to the end to the last one. */
function upToNext(
  lines: readonly LineInPlace[],
  document: ExportDocument,
  next: ExportDocument | undefined,
): ExportDocument {
  if (next === undefined) {
    // Text stands below the labels of each: nothing says where that of the last one ends.
    const followed = document.format.foundByLabels?.recurring === true;
    return followed ? { ...document, last: lines.length - 1 } : document;
  }
  let last = next.first - 1;
  while (last > document.last && lines[last]?.features.shape === 'separator') last--;
  return { ...document, last: Math.max(document.last, last) };
}
