import { Token } from '../tokens';
import { casingOf, inCasingOf } from './casing';
import { CheckedText, isQuoted, plain, touchesNext, touchesPrevious } from './checked-text';
import { Correction, UNRANKED, corrections } from './corrections';
import { isDerivable } from './derivable';
import { RelativeProblem, typo } from './relative-problem';
import { isForeignSurrounding, isGloss, startsSentence } from './surroundings';
import { NOT_MISSPELT } from './word-lists';

/** A form that stands this often in the dump is meant so. */
const OFTEN_ENOUGH_TO_BE_MEANT = 3;
/** How many corrections are offered. */
const OFFERED = 5;
/** A word with a rank of its own is misspelt only if the correction is this many times better ranked. */
const RANK_ADVANTAGE = 200;
/** The rank up to which a correction of a word of so many letters counts as common. */
const COMMON_BY_LENGTH: readonly number[] = [0, 0, 0, 500, 5_000, 20_000, 35_000, 60_000, 100_000];
/** A listed misspelling that dictionaries hold is one all the same if what it stands for is this many times better ranked. */
const OVERRIDING_COMMON = 50;
const OVERRIDING_RARE = 15;
const RARE_RANK = 40_000;
const COMMON_FOR_DERIVABLE = 2_500;
/** Corrections whose scores differ by less are both likely. */
const CLOSE_SCORES = 2;
/** The lead over the next correction from which on the first needs no thought. */
const SURE_MARGIN = 2;

/** What is wrong with a word, and what was meant, best first. */
export interface Verdict {
  /** In lower case, or capitalised if only written so; some with a blank between. */
  readonly replacements: readonly string[];
  /** The first replacement needs no thought. */
  readonly sure: boolean;
}

/** Misspelt words of running text and titles: lower-case ones, and capitalised ones that are known misspellings. */
export function unknownWords(checked: CheckedText): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  checked.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || checked.inAddress[index]) return;
    const casing = casingOf(token.text);
    const verdict =
      casing === 'lower'
        ? lowerCaseVerdict(checked, index)
        : casing === 'title'
          ? titleVerdict(checked, index)
          : undefined;
    if (verdict !== undefined) problems.push(wordProblem(checked, token, verdict));
  });
  return problems;
}

/** The problem that a verdict on a token makes. */
export function wordProblem(checked: CheckedText, token: Token, verdict: Verdict): RelativeProblem {
  const replacements = verdict.replacements
    .slice(0, OFFERED)
    .map((replacement) => withCurlyApostrophes(token.text, inCasingOf(token.text, replacement)));
  const first = replacements[0] ?? '';
  const isGlue = first.includes(' ') && first.replaceAll(' ', '') === token.text;
  const message = isGlue
    ? `“${token.text}”: “${first}” run together.`
    : `“${token.text}” is not a word that is known; “${first}” is.`;
  return typo(isGlue ? 'typo.glued' : 'typo.word', token, message, replacements, {
    sure: verdict.sure,
    evidenceOfPrint: isQuoted(checked, token),
  });
}

function withCurlyApostrophes(original: string, replacement: string): string {
  return original.includes('’') ? replacement.replaceAll("'", '’') : replacement;
}

/** Whether the lower-case form is right as far as anyone knows. */
function isKnown(checked: CheckedText, word: string): boolean {
  return checked.resources.lexicon.has(word) || checked.isKnownToUser(word);
}

function lowerCaseVerdict(checked: CheckedText, index: number): Verdict | undefined {
  const token = checked.tokens[index];
  if (token === undefined) return undefined;
  const word = plain(token);
  const { lexicon } = checked.resources;
  const listed = listedVerdict(checked, word);
  if (isKnown(checked, word) && listed === undefined) return undefined;
  if (word.length < 3 || checked.isKnownToUser(word)) return undefined;
  if (isPartOfSomethingElse(checked, index)) return undefined;
  if (checked.words.count(token.text) >= OFTEN_ENOUGH_TO_BE_MEANT) return undefined;
  if (isForeignSurrounding(checked, index)) return undefined;
  if (listed !== undefined) return listed;
  if (/[^a-z]/.test(word) || isElongated(word) || isGloss(checked, index)) return undefined;
  return correctedVerdict(word, corrections(word, lexicon, checked.words), checked);
}

/** A letter drawn out as in speech ("nooo", "aargghhh"): three at the end or in a short word, or four anywhere. */
function isElongated(word: string): boolean {
  return /(\p{L})\1\1(?:$|\1)/u.test(word) || (word.length < 6 && /(\p{L})\1\1/u.test(word));
}

/** What the list of known misspellings says of a lower-case word; it overrides dictionaries where the word is rare. */
export function listedVerdict(checked: CheckedText, word: string): Verdict | undefined {
  const { lexicon } = checked.resources;
  const rights = lexicon.misspelling(word);
  if (rights.length === 0 || NOT_MISSPELT.has(word)) return undefined;
  const rankOf = (right: string): number =>
    Math.max(...right.split(/[ -]/).map((part) => lexicon.rank(part.toLowerCase()) ?? UNRANKED));
  const ownRank = lexicon.rank(word);
  const best = Math.min(...rights.map(rankOf));
  if (lexicon.has(word) && ownRank !== undefined) {
    if (best * (ownRank < RARE_RANK ? OVERRIDING_COMMON : OVERRIDING_RARE) > ownRank) return undefined;
  }
  const near = corrections(word, lexicon, checked.words);
  const scoreOf = (right: string): number =>
    near.find((correction) => correction.word === right.toLowerCase())?.score ??
    -Math.log(rankOf(right) + 30) - 8;
  const ordered = rights.map((right) => ({ right, score: scoreOf(right) })).sort((a, b) => b.score - a.score);
  const replacements = ordered.map((one) => one.right);
  for (const other of near) if (!replacements.includes(other.word)) replacements.push(other.word);
  const margin = (ordered[0]?.score ?? 0) - (ordered[1]?.score ?? -Infinity);
  return { replacements, sure: margin > SURE_MARGIN };
}

/** The verdict where no list knows the word: a common correction must lie one edit away. */
function correctedVerdict(
  word: string,
  near: readonly Correction[],
  checked: CheckedText,
): Verdict | undefined {
  const { lexicon } = checked.resources;
  const limit = COMMON_BY_LENGTH[Math.min(word.length, COMMON_BY_LENGTH.length - 1)] ?? 0;
  const best = near.find((correction) => correction.rank <= limit);
  if (best === undefined || best.score < (near[0]?.score ?? 0) - CLOSE_SCORES) return undefined;
  const ownRank = lexicon.rank(word);
  if (ownRank !== undefined && best.rank * RANK_ADVANTAGE > ownRank) return undefined;
  if (isDerivable(word, lexicon) && best.rank > COMMON_FOR_DERIVABLE) return undefined;
  const ordered = [best, ...near.filter((correction) => correction !== best)];
  return { replacements: ordered.map((correction) => correction.word), sure: isClearlyBest(ordered) };
}

/** Whether the first correction is well ahead of the second. */
export function isClearlyBest(near: readonly Correction[]): boolean {
  return (near[0]?.score ?? 0) - (near[1]?.score ?? -Infinity) > SURE_MARGIN;
}

/** A capitalised word may be a name: only known misspellings are flagged, and only where the capital says nothing. */
function titleVerdict(checked: CheckedText, index: number): Verdict | undefined {
  const token = checked.tokens[index];
  if (token === undefined || isPartOfSomethingElse(checked, index)) return undefined;
  const printed = plain(token);
  const word = printed.toLowerCase();
  const { lexicon, names, places } = checked.resources;
  if (word.length < 4 || checked.isKnownToUser(printed) || checked.isKnownToUser(word)) return undefined;
  const listed = listedVerdict(checked, word);
  if (listed === undefined || lexicon.has(printed)) return undefined;
  if (names.isGiven(printed) || names.isFamily(printed) || places.lookup(printed).length > 0)
    return undefined;
  if (checked.words.count(token.text) >= OFTEN_ENOUGH_TO_BE_MEANT || checked.words.isPersonPart(token.text))
    return undefined;
  const meansName = /^\p{Lu}/u.test(listed.replacements[0] ?? '');
  const capitalSaysNothing = checked.register === 'title' || startsSentence(checked, index);
  if (!capitalSaysNothing && !meansName && word.length < 7) return undefined;
  if (isForeignSurrounding(checked, index)) return undefined;
  return listed;
}

/** Touches a hyphen with something unknown beside it, a digit, a slash, an apostrophe: part of a name, a code, dialect. */
function isPartOfSomethingElse(checked: CheckedText, index: number): boolean {
  const previous = touchesPrevious(checked, index) ? checked.tokens[index - 1] : undefined;
  const next = touchesNext(checked, index) ? checked.tokens[index + 1] : undefined;
  if (previous?.kind === 'number' || next?.kind === 'number') return true;
  if (previous?.kind === 'word' || next?.kind === 'word') return true;
  if (
    /^['’&/*=+~^$]$/.test(previous?.text ?? '') &&
    previous?.gap !== 'none' &&
    !isOpeningQuote(checked, index - 1)
  )
    return true;
  if (/^[&/*=+~^]$/.test(next?.text ?? '')) return true;
  if (/^['’]$/.test(next?.text ?? '') && /in$/.test(checked.tokens[index]?.text ?? '')) return true;
  return isHyphenPart(checked, index, -1) || isHyphenPart(checked, index, 1);
}

function isOpeningQuote(checked: CheckedText, index: number): boolean {
  const token = checked.tokens[index];
  return token !== undefined && checked.quotations.some((quotation) => quotation.start === token.end);
}

/** Whether a hyphen joins the word to something other than a known lower-case word of three letters or more. */
function isHyphenPart(checked: CheckedText, index: number, step: -1 | 1): boolean {
  const touches = step === 1 ? touchesNext : touchesPrevious;
  if (!touches(checked, index)) return false;
  const hyphen = checked.tokens[index + step];
  if (hyphen === undefined || !/^[-‐‑]$/.test(hyphen.text) || !touches(checked, index + step)) {
    return hyphen !== undefined && /^[-‐‑]$/.test(hyphen.text);
  }
  const other = checked.tokens[index + 2 * step];
  if (other === undefined || other.kind !== 'word') return true;
  const text = plain(other);
  return casingOf(text) !== 'lower' || text.length < 3 || !checked.resources.lexicon.has(text);
}
