import type { CheckedText } from './checked-text';
import { type Suggestion, UNRANKED, suggestions } from './suggestions';
import type { Lexicon } from '../resources/lexicon';
import { isDerivable, isFormOfKnownWord } from './derivable';
import { rankSuggestions } from './rank-suggestions';
import { isVariantOf } from './variants';
import { isSlip } from './slips';
import { NOT_MISSPELT } from './word-lists';

/** A word with a rank of its own is misspelt only if the suggestion is ranked this many times better. */
const RANK_ADVANTAGE = 200;
/** The rank up to which a suggestion counts as common, by word length. */
const COMMON_BY_LENGTH: readonly number[] = [0, 0, 0, 500, 5_000, 20_000, 35_000, 60_000, 100_000];
/**
 * A listed misspelling that dictionaries contain still counts as one if what it stands for is ranked this
 * many times better.
 */
const OVERRIDING_COMMON = 50;
const OVERRIDING_RARE = 15;
const RARE_RANK = 40_000;
const COMMON_FOR_DERIVABLE = 2_500;
/** Suggestions whose scores differ by less are both likely. */
const CLOSE_SCORES = 2;
/** From this lead over the next suggestion on, the first is beyond doubt. */
const SURE_MARGIN = 2;

/** What is wrong with a word, and what was meant, best first. */
export interface Verdict {
  /** In lower case, or capitalised if only written so; some contain a space. */
  readonly replacements: readonly string[];
  /** The first replacement is beyond doubt. */
  readonly sure: boolean;
}

/**
 * Whether the word, in lower case, is a known misspelling. The list overrides dictionaries if the word is
 * rare.
 */
export function isListed({ resources: { lexicon } }: CheckedText, word: string): boolean {
  const rights = lexicon.misspelling(word);
  if (rights.length === 0 || NOT_MISSPELT.has(word)) return false;
  if (rights.length === 1 && isVariantOf(word, rights[0] ?? '', 0)) return false;
  const ownRank = lexicon.rank(word);
  if (ownRank === undefined || !lexicon.has(word)) return true;
  const best = Math.min(...rights.map((right) => rankOfAll(right, lexicon)));
  return best * (ownRank < RARE_RANK ? OVERRIDING_COMMON : OVERRIDING_RARE) <= ownRank;
}

/** The rank of the rarest word in a suggestion. */
function rankOfAll(right: string, lexicon: Lexicon): number {
  return Math.max(...right.split(/[ -]/).map((part) => lexicon.rank(part.toLowerCase()) ?? UNRANKED));
}

/**
 * What the list of known misspellings says about the token at `index`; `word` is its lower-case form.
 * Undefined if it is not listed.
 */
export function listedVerdict(checked: CheckedText, index: number, word: string): Verdict | undefined {
  if (!isListed(checked, word)) return undefined;
  const { lexicon } = checked.resources;
  const rights = lexicon.misspelling(word);
  const near = rankSuggestions(checked, index, word, suggestions(word, lexicon, checked.words));
  const scoreOf = (right: string): number =>
    near.find((suggestion) => suggestion.word === right.toLowerCase())?.score ??
    -Math.log(rankOfAll(right, lexicon) + 30) - 8;
  // A list entry with several corrections does not know which is meant, so a word with the same letters is
  // just as good.
  const swapped =
    rights.length > 1 ? near.filter((one) => one.word.length === word.length && isSlip(word, one.word)) : [];
  const ordered = [...new Set([...rights, ...swapped.map((one) => one.word)])]
    .map((right) => ({ right, score: scoreOf(right) }))
    .sort((a, b) => b.score - a.score);
  const replacements = ordered.map((one) => one.right);
  for (const other of near) if (!replacements.includes(other.word)) replacements.push(other.word);
  const [first, ...others] = ordered;
  const second = others.find((other) => !isVariantOf(other.right, first?.right ?? '', 0));
  const margin = (first?.score ?? 0) - (second?.score ?? -Infinity);
  return { replacements, sure: margin > SURE_MARGIN };
}

/**
 * The verdict on the token at `index` if no list knows it: there must be a common suggestion one edit away.
 */
export function correctedVerdict(checked: CheckedText, index: number, word: string): Verdict | undefined {
  const { lexicon } = checked.resources;
  const near = suggestions(word, lexicon, checked.words);
  const limit = COMMON_BY_LENGTH[Math.min(word.length, COMMON_BY_LENGTH.length - 1)] ?? 0;
  const best = near.find((suggestion) => suggestion.rank <= limit);
  if (best === undefined || best.score < (near[0]?.score ?? 0) - CLOSE_SCORES) return undefined;
  if (isVariantOf(word, best.word, best.rank)) return undefined;
  const ownRank = lexicon.rank(word);
  if (ownRank !== undefined && best.rank * RANK_ADVANTAGE > ownRank) return undefined;
  if (isDerivable(word, lexicon) && best.rank > COMMON_FOR_DERIVABLE) return undefined;
  if (isFormOfKnownWord(word, lexicon) && !isSlip(word, best.word)) return undefined;
  return verdictOf(checked, index, word, near);
}

/**
 * The verdict that a word is misspelt, given its suggestions one edit away. Beyond doubt only if one of them
 * is well ahead of the rest and nothing attests that the word exists.
 */
export function verdictOf(
  checked: CheckedText,
  index: number,
  word: string,
  near: readonly Suggestion[],
): Verdict {
  const ordered = rankSuggestions(checked, index, word, near);
  const [first, second] = ordered;
  const isNear = near.some((suggestion) => suggestion.word === first?.word);
  const lead = (first?.score ?? 0) - (second?.score ?? -Infinity);
  const isAttested = checked.resources.lexicon.standing(word) === 'attested';
  const sure = isNear && lead > SURE_MARGIN && !isAttested;
  return { replacements: ordered.map((suggestion) => suggestion.word), sure };
}
