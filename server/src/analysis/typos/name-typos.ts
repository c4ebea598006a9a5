import type { Problem } from '../model/dump';
import type { TwoSpellings } from '../model/problem-arguments';
import type { DumpWords } from '../words/dump-words';
import type { WordIndex } from '../facts/word-index';
import { eachInSlices, Slices, sortedInSlices } from '../incremental/slices';
import type { TypoResources } from './checked-text';
import {
  ENOUGH_EVIDENCE,
  ENOUGH_FOR_KNOWN_NAME,
  NAME_TYPO_FEATURES,
  type NameTypoFeature,
  type NamePair,
  nameEvidence,
  sharesNeighbour,
} from './name-typo-features';
import { nameFixes } from './name-fixes';
import { type NameOccurrence, type TokenizedParagraph, findOccurrences } from './name-occurrences';
import { inQuotation } from './sic';

/** The misspelt names in a dump. */
export interface NameTypos {
  /**
   * One `typo.name` for each place, sorted by start; offsets into the dump's text. A common word misspelt at
   * the start of a sentence is a `typo.word`.
   */
  readonly problems: readonly Problem[];
  /**
   * Misspelt form to right form, both as written, without possessive endings. Used to group the mentions of
   * one entity.
   */
  readonly misspeltOf: ReadonlyMap<string, string>;
}

/** A form that occurs more often is intentional. */
const RARE = 2;
/** Below this ratio the more frequent form is hardly more frequent, and both spellings are offered. */
const CLEARLY_MORE = 3;

/** Options of the search for misspelt names. */
export interface NameTypoOptions {
  /** Whether the user has accepted a word; by default, none. */
  readonly isKnownToUser?: (word: string) => boolean;
  readonly slices?: Slices;
  /** The features to weigh; all by default. */
  readonly clues?: readonly NameTypoFeature[];
}

/**
 * The misspelt names of a dump: a capitalised form that occurs once or twice, close to one that occurs more
 * often, with enough evidence that the two are the same name. `index` holds the paragraphs by their token
 * arrays. Text in registers that are not checked for typos gives evidence but no problems. The result depends
 * on the paragraphs alone. Works in slices.
 */
export function* findNameTypos(
  paragraphs: readonly TokenizedParagraph[],
  index: WordIndex,
  words: Pick<DumpWords, 'isPersonPart' | 'nameKind'>,
  resources: TypoResources,
  {
    isKnownToUser = () => false,
    slices = new Slices(),
    clues = Object.values(NAME_TYPO_FEATURES),
  }: NameTypoOptions = {},
): Generator<void, NameTypos, void> {
  const candidates: string[] = [];
  const wanted = new Set<string>();
  yield* eachInSlices(yield* index.formsWithNearOnes(slices), WORK_OF_A_FORM, slices, (form) => {
    if (index.occurrences(form) > RARE || isAccountedFor(form, index, resources, isKnownToUser)) return;
    candidates.push(form);
    wanted.add(form);
    for (const near of index.nearForms(form)) wanted.add(near);
  });
  const occurrences = yield* findOccurrences(wanted, paragraphs, index, slices);
  const problems: Problem[] = [];
  const misspeltOf = new Map<string, string>();
  for (const rare of candidates) {
    if (slices.spent(WORK_OF_A_FORM + workOfWeighing(rare, index, occurrences))) yield;
    const best = likeliestTarget(rare, { index, occurrences, words, resources, clues });
    if (best === undefined) continue;
    const isName = !isCommonWord(best.frequent, index, resources);
    if (isName) misspeltOf.set(rare, best.frequent);
    for (const occurrence of best.rareAt) {
      if (occurrence.register !== 'furniture' && !occurrence.isMarkedSic)
        problems.push(nameProblem(best, isName, occurrence, index));
    }
  }
  return { problems: yield* sortedInSlices(problems, (a, b) => a.start - b.start, slices), misspeltOf };
}

/** The cost of a form here, in characters of ordinary work. */
const WORK_OF_A_FORM = 20;

/** The cost of weighing a rare form against those near it: each is compared in all its occurrences. */
function workOfWeighing(
  rare: string,
  index: WordIndex,
  occurrences: ReadonlyMap<string, readonly NameOccurrence[]>,
): number {
  let places = 0;
  for (const near of index.nearForms(rare)) places += 20 + (occurrences.get(near)?.length ?? 0);
  return places;
}

/** A word from the dictionary, a word the user accepted, or one that also occurs in lower case. */
function isAccountedFor(
  form: string,
  index: WordIndex,
  resources: TypoResources,
  isKnownToUser: (word: string) => boolean,
): boolean {
  return isKnownToUser(form) || resources.lexicon.has(form) || index.occurrences(form.toLowerCase()) > 0;
}

/** Whether it is a known name of people or places. */
function isKnownName(form: string, { names, places }: TypoResources): boolean {
  return (
    names.isGiven(form) ||
    names.isFamily(form) ||
    places.lookup(form).length > 0 ||
    places.demonym(form) !== undefined
  );
}

/** A word that also occurs in lower case in the dump, so its capital is only that of a sentence. */
function isCommonWord(form: string, index: WordIndex, { lexicon }: TypoResources): boolean {
  const lower = form.toLowerCase();
  return index.occurrences(lower) > 0 && lexicon.has(lower);
}

/** What a pair of forms is weighed by. */
interface Scales {
  readonly index: WordIndex;
  readonly occurrences: ReadonlyMap<string, readonly NameOccurrence[]>;
  readonly words: Pick<DumpWords, 'isPersonPart' | 'nameKind'>;
  readonly resources: TypoResources;
  readonly clues: readonly NameTypoFeature[];
}

function likeliestTarget(
  rare: string,
  { index, occurrences, words, resources, clues }: Scales,
): NamePair | undefined {
  const rareAt = occurrences.get(rare) ?? [];
  let best: NamePair | undefined;
  const isName = isKnownName(rare, resources);
  let bestEvidence = isName ? ENOUGH_FOR_KNOWN_NAME : ENOUGH_EVIDENCE;
  for (const frequent of index.nearForms(rare)) {
    if (index.occurrences(frequent) <= index.occurrences(rare)) continue;
    const pair = { rare, frequent, rareAt, frequentAt: occurrences.get(frequent) ?? [] };
    if (isName && !sharesNeighbour(pair.rareAt, pair.frequentAt)) continue;
    const evidence = nameEvidence(pair, index, words, resources, clues);
    if (evidence < bestEvidence || (evidence === bestEvidence && best !== undefined)) continue;
    best = pair;
    bestEvidence = evidence;
  }
  return best;
}

function nameProblem(pair: NamePair, isName: boolean, at: NameOccurrence, index: WordIndex): Problem {
  const { rare, frequent } = pair;
  const rareCount = index.occurrences(rare);
  const frequentCount = index.occurrences(frequent);
  const isClear = frequentCount >= CLEARLY_MORE * rareCount;
  const args: TwoSpellings = isClear
    ? { variant: 'mostly-otherwise', rare, frequent, frequentCount }
    : { variant: 'two-spellings', rare, rareCount, frequent, frequentCount };
  const problem: Problem = {
    code: isName ? 'typo.name' : 'typo.word',
    args,
    severity: 'warning',
    start: at.start,
    end: at.end,
    fixes: nameFixes(pair, at, isClear),
    evidenceOfPrint: true,
  };
  return at.quoted ? inQuotation(problem, at.wordEnd) : problem;
}
