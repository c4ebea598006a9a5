import type { Annotation, BoundaryAnnotation, RoleAnnotation } from '../model/annotations';
import type { LineTable } from '../../text/lines';
import { firstMeaning } from '../archives/fields';
import { shows } from '../lines/line-features';
import type { FieldMeaning } from '../archives/formats';
import type { LineRole } from '../model/dump';
import type { ExportReading } from './documents/document';
import { readExports } from './documents/read-exports';
import { exportStates } from './documents/states';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { LineInPlace } from './line-in-place';
import {
  ALL_STATES,
  INSIDE,
  OUTSIDE,
  SEPARATOR,
  START,
  type StateSet,
  statesNamed,
  statesOfRoles,
  statesWhere,
  without,
} from './states';

/** A rule that is certain about a line: it leaves only some states open. A row and a test each. */
interface CertainRule {
  readonly name: string;
  readonly holds: (line: LineInPlace) => boolean;
  readonly states: StateSet;
}

/** Fields that say something of the head, with the first of which an article may begin. */
const MAY_OPEN: ReadonlySet<FieldMeaning> = new Set([
  'headline',
  'byline',
  'section',
  'dateline',
  'outlet',
  'date',
]);

/** What a line can be only if it shows it: a separator has no letters, a field has a label. */
const RULES: readonly CertainRule[] = [
  {
    name: 'a rule of dashes is a separator',
    holds: (line) => line.features.shape === 'separator' && line.features.length >= 3,
    states: statesOfRoles('boilerplate') | SEPARATOR,
  },
  {
    name: 'a wire’s slug and its notes to editors are the wire’s',
    holds: (line) => line.features.boilerplate?.wire !== undefined,
    states: statesOfRoles('metadata', 'boilerplate'),
  },
  {
    name: 'an end credit in brackets is no running text',
    holds: (line) => shows(line.features, 'credit') && shows(line.features, 'in-brackets'),
    states: statesOfRoles('boilerplate'),
  },
  {
    name: 'an export numbers its documents',
    holds: (line) => line.features.opens,
    states: statesNamed('start:metadata'),
  },
  {
    name: 'a field that says nothing of the head opens no article',
    holds: ({ features: { field } }) => field?.certain === true && !MAY_OPEN.has(firstMeaning(field)),
    states: statesNamed('head:metadata', 'metadata'),
  },
  {
    name: 'an export labels its fields',
    holds: ({ features: { field } }) => field?.certain === true,
    states: statesOfRoles('metadata'),
  },
  {
    name: 'a stamp alone is a timestamp',
    holds: (line) => shows(line.features, 'stamp-only') && line.features.boilerplate === undefined,
    states: statesOfRoles('timestamp', 'metadata', 'boilerplate'),
  },
  {
    name: 'a lone bracket is the page’s',
    holds: (line) => shows(line.features, 'lone-bracket'),
    states: statesOfRoles('boilerplate') | statesNamed('page'),
  },
];

const NO_SEPARATOR = ALL_STATES & ~SEPARATOR;

/** The states open to each non-blank line by the certain rules, and by what the exports in the dump say of it. In slices. */
export function* allowedByRules(
  lines: readonly LineInPlace[],
  slices: Slices,
  exports?: ExportReading,
): Generator<void, StateSet[], void> {
  const exported = yield* exportStates(lines, exports ?? (yield* readExports(lines, slices)), slices);
  const posters = interleavedPosters(lines);
  yield;
  const allowed: StateSet[] = [];
  yield* eachInSlices(lines, WORK_OF_A_LINE, slices, (line, index) =>
    allowed.push(allowedOn(line, lines[index - 1], posters.has(index), exported.get(index))),
  );
  return allowed;
}

/** What a line costs here, in characters of other work. */
const WORK_OF_A_LINE = 6;

function allowedOn(
  line: LineInPlace,
  before: LineInPlace | undefined,
  isPoster: boolean,
  settled: StateSet | undefined,
): StateSet {
  if (isPoster && settled === undefined) return POSTER;
  const rule = RULES.find((each) => each.holds(line));
  const states = rule?.states ?? (line.features.shape === 'separator' ? ALL_STATES : NO_SEPARATOR);
  const possible = readsAsSentence(line) ? states & ~BYLINE : states;
  if (settled !== undefined) return narrow(possible, settled);
  if (before?.features.boilerplate?.wire === 'head') return without(possible, START);
  if (beginsAnew(line, before)) return without(possible, HEADLINE_GOES_ON);
  return partsArticles(before) ? possible & ~INSIDE : possible;
}

const HEADLINE_GOES_ON = statesNamed('head:headline');

const BYLINE = statesWhere((state) => state.role === 'byline');

/** A line with small words in it that does not parse as a byline names nobody. */
function readsAsSentence({ features }: LineInPlace): boolean {
  if (shows(features, 'byline-by') || shows(features, 'byline-names')) return false;
  return shows(features, 'function-words-few') || shows(features, 'function-words-many');
}

/**
 * Two titles in small letters, one right under the other: where the upper one leaves nothing open and the lower one
 * begins with a capital and says something else, the lower one is a deck (or a head of its own), no second line of the
 * same headline.
 */
function beginsAnew(line: LineInPlace, before: LineInPlace | undefined): boolean {
  if (before === undefined || line.blanksBefore > 0) return false;
  if (!isSentenceCaseTitle(line) || !isSentenceCaseTitle(before)) return false;
  if (shows(line.features, 'starts-lower') || shows(before.features, 'ends-open')) return false;
  const said = new Set(before.features.words);
  return !line.features.words.some((word) => said.has(word));
}

const TITLES: ReadonlySet<string> = new Set(['short', 'short-sentence']);

/** A title of four words or more that is set neither in capitals nor with a capital on each word. */
function isSentenceCaseTitle({ features }: LineInPlace): boolean {
  if (!TITLES.has(features.shape) || shows(features, 'one-word') || shows(features, 'few-words'))
    return false;
  return (
    !shows(features, 'title-case') && !shows(features, 'many-capitals') && !shows(features, 'all-capitals')
  );
}

/** A rule of dashes that the dump uses more than once parts articles; three stars may part sections of one. */
function partsArticles(line: LineInPlace | undefined): boolean {
  return (
    line !== undefined &&
    line.features.shape === 'separator' &&
    line.echo !== 'none' &&
    shows(line.features, 'rule-of-dashes')
  );
}

const POSTER = statesOfRoles('poster');

/** Most lines of a true head between two lines of the poster's. */
const MOST_BETWEEN = 3;

/**
 * Whoever compiled the dump may have set a heading of their own in capitals around the article's: a line in capitals
 * above, one below, and between them a head that is not in capitals. Indices of such lines.
 */
function interleavedPosters(lines: readonly LineInPlace[]): ReadonlySet<number> {
  const posters = new Set<number>();
  lines.forEach((line, index) => {
    if (line.features.shape !== 'capitals') return;
    let below = index + 1;
    while (below <= index + MOST_BETWEEN && lines[below]?.features.shape === 'short') below++;
    const between = below - index - 1;
    const after = lines[below + 1]?.features.shape;
    if (
      between < 1 ||
      lines[below]?.features.shape !== 'capitals' ||
      after === 'capitals' ||
      after === 'short'
    )
      return;
    posters.add(index).add(below);
  });
  return posters;
}

/**
 * Narrows the sets by what a person decided, which is final: a decided line keeps no other state. An annotation
 * that asks for what no state offers (a blank line, say) changes nothing.
 * @param lineNumbers for each set, the number of its line in the line table
 */
export function narrowByAnnotations(
  sets: readonly StateSet[],
  lineNumbers: readonly number[],
  table: LineTable,
  annotations: readonly Annotation[],
): readonly StateSet[] {
  const decisive = annotations.filter(isAboutLines);
  if (decisive.length === 0) return sets;
  const narrowed = [...sets];
  const indexOf = new Map(lineNumbers.map((line, index) => [line, index]));
  for (const annotation of decisive) {
    for (const line of linesOf(annotation, table)) {
      const index = indexOf.get(line);
      if (index === undefined) continue;
      const wanted =
        annotation.kind === 'role'
          ? statesOfRole(annotation.role)
          : annotation.verdict === 'start'
            ? START
            : ALL_STATES & ~START;
      narrowed[index] = narrow(narrowed[index] ?? ALL_STATES, wanted);
    }
  }
  return narrowed;
}

/** Most annotations label words, and decide no line. */
function isAboutLines(annotation: Annotation): annotation is BoundaryAnnotation | RoleAnnotation {
  return annotation.kind === 'boundary' || annotation.kind === 'role';
}

/** A role within an article where it has one: who calls a line boilerplate does not say that the article ends before it. */
function statesOfRole(role: LineRole): StateSet {
  const roles: readonly LineRole[] = isSubheading(role) ? ['deck', 'crosshead'] : [modelledRole(role)];
  return without(
    statesWhere((state) => roles.includes(state.role)),
    OUTSIDE,
  );
}

/** A subheading is a deck before the story and a crosshead within it: where it stands is for the chain to say. */
function isSubheading(role: LineRole): boolean {
  return role === 'deck' || role === 'crosshead';
}

/** Some roles are told apart only after decoding: an end credit is decoded as boilerplate, a dateline as the body it opens. */
export function modelledRole(role: LineRole): LineRole {
  if (role === 'credit' || role === 'stray') return 'boilerplate';
  return role === 'dateline' ? 'body' : role;
}

/** Both where both can hold; else what the person said. */
function narrow(set: StateSet, wanted: StateSet): StateSet {
  if (wanted === 0) return set;
  const both = set & wanted;
  return both === 0 ? wanted : both;
}

/**
 * The role a person gave to each line that decoding could only approach: `credit` is decoded as boilerplate, and
 * becomes a credit again here. By number in the line table.
 */
export function decidedRoles(
  table: LineTable,
  annotations: readonly Annotation[],
): ReadonlyMap<number, LineRole> {
  const decided = new Map<number, LineRole>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'role' || modelledRole(annotation.role) === annotation.role) continue;
    for (const line of linesOf(annotation, table)) decided.set(line, annotation.role);
  }
  return decided;
}

/** The lines an annotation touches: those of a role's span, the first one of a boundary's. None outside the text. */
export function linesOf(annotation: Annotation, table: LineTable): readonly number[] {
  if (annotation.start < 0 || annotation.start > table.length) return [];
  const first = table.lineAt(annotation.start);
  const end = Math.max(annotation.start, Math.min(annotation.end, table.length) - 1);
  const last = annotation.kind === 'role' ? table.lineAt(end) : first;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
