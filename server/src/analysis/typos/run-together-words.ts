import { type Span, textOf } from '../../text/span';
import type { Casing } from './casing';
import {
  type CheckedText,
  type WordForm,
  eachToken,
  isQuoted,
  touchesNext,
  touchesPrevious,
} from './checked-text';
import { isCertainCut } from './certainty';
import { GLUE_COST, UNRANKED, suggestions, likelihood } from './suggestions';
import { isDerivable } from './derivable';
import { dropsItsG } from './compound-part';
import { type RelativeProblem, typo } from './relative-problem';
import type { Lexicon } from '../resources/lexicon';
import { FUNCTION_WORDS, PARTICLES, PREFIXES } from './word-lists';

/**
 * The rank that the half of a run-together pair that is not a function word may have at most; if it has seven
 * letters or more, it may be rarer.
 */
const COMMON_HALF = 20_000;
const COMMON_LONG_HALF = 100_000;
/** A run of letters with a rank of its own is two words only if both are ranked this many times better. */
const RANK_ADVANTAGE = 200;
const FREE_PREFIXES = new Set(PREFIXES);

/** Words run together, one of them a function word ("ofthe"). */
export function runTogetherWords(checked: CheckedText): readonly RelativeProblem[] {
  return gluedBy(checked, (word, casing) =>
    casing === 'mixed' ? undefined : gluedParts(checked, word, casing),
  );
}

/** A function word run together with a capitalised word ("inNorway"). */
export function gluedNames(checked: CheckedText): readonly RelativeProblem[] {
  return gluedBy(checked, (word, casing) => (casing === 'mixed' ? innerCapital(checked, word) : undefined));
}

/** The problems of the unknown words that `partsOf` splits in two. */
function gluedBy(
  checked: CheckedText,
  partsOf: (word: string, casing: Casing) => readonly [string, string] | undefined,
): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  eachToken(checked, (token, index) => {
    const form = checked.inAddress[index] ? undefined : unknownForm(checked, index);
    const parts = form === undefined ? undefined : partsOf(form.plain, form.casing);
    if (parts === undefined) return;
    problems.push(gluedProblem(checked, token, parts.join(' '), isCertainCut(checked, index, parts)));
  });
  return problems;
}

/**
 * The problem of a segment with a missing space. `sure` if nothing suggests that it may be correct as it is.
 */
export function gluedProblem(checked: CheckedText, span: Span, apart: string, sure = true): RelativeProblem {
  const args = { variant: 'blank-missing', printed: textOf(checked.text, span), apart } as const;
  const evidenceOfPrint = isQuoted(checked, span);
  return typo({ code: 'typo.glued', args }, span, [apart], { sure, evidenceOfPrint });
}

/** The word at `index`, if it is unknown and not part of something else. */
function unknownForm(checked: CheckedText, index: number): WordForm | undefined {
  const form = checked.forms[index];
  if (form === undefined || form.isInDictionary || form.casing === 'capitals') return undefined;
  const word = form.plain;
  if (word.length < 5 || /[^a-zA-Z']/.test(word) || isJoined(checked, index)) return undefined;
  return checked.isKnownToUser(word) || checked.words.count(word) >= 3 ? undefined : form;
}

/**
 * The two words that an unknown one splits into, one of them a function word and the other common: the
 * likeliest split.
 */
function gluedParts(
  checked: CheckedText,
  word: string,
  casing: Casing,
): readonly [string, string] | undefined {
  const { lexicon } = checked.resources;
  const lower = word.toLowerCase();
  if (lexicon.misspelling(lower).some((right) => !right.includes(' '))) return undefined;
  if (casing === 'title' && !/^(?:The|This|That|There|With|From|When|They|After)/.test(word))
    return undefined;
  return bestCut(checked, word);
}

/** Whether the word touches a hyphen, a slash or an apostrophe. */
function isJoined(checked: CheckedText, index: number): boolean {
  if (touchesPrevious(checked, index) && /^[-'’/]$/.test(checked.tokens[index - 1]?.text ?? '')) return true;
  if (dropsItsG(checked, index)) return true;
  return touchesNext(checked, index) && /^[-/]$/.test(checked.tokens[index + 1]?.text ?? '');
}

function bestCut(checked: CheckedText, word: string): readonly [string, string] | undefined {
  const { lexicon } = checked.resources;
  const rankOf = (part: string): number => lexicon.rank(part.toLowerCase()) ?? UNRANKED;
  const ownRank = lexicon.rank(word.toLowerCase()) ?? Infinity;
  let best: readonly [string, string] | undefined;
  let bestScore = -Infinity;
  for (let middle = 1; middle < word.length; middle++) {
    const left = word.slice(0, middle);
    const right = word.slice(middle);
    const leftIsFunction =
      isFunctionWord(left) || (left === 'a' && /^[^aeiou]/.test(right) && right.length > 3);
    const rightIsFunction = isFunctionWord(right) || (right === 'a' && left.length > 3);
    if (!leftIsFunction && !rightIsFunction) continue;
    const other = leftIsFunction ? right : left;
    if ((other.length < 3 && !(leftIsFunction && rightIsFunction)) || !lexicon.has(other)) continue;
    if (rankOf(other) > (other.length < 7 ? COMMON_HALF : COMMON_LONG_HALF)) continue;
    if (Math.max(rankOf(left), rankOf(right)) * RANK_ADVANTAGE > ownRank) continue;
    if (!rightIsFunction && FREE_PREFIXES.has(left) && isDerivable(word, lexicon)) continue;
    if (!leftIsFunction && isVerbWithParticle(left, right, lexicon)) continue;
    const score = -Math.log(rankOf(left) + 5) - Math.log(rankOf(right) + 5);
    if (score <= bestScore) continue;
    best = [left, right];
    bestScore = score;
  }
  return best !== undefined && isLikelierThanMisspelling(checked, word, best) ? best : undefined;
}

/** A verb that forms a noun with a particle is short, usually one syllable. */
const LONGEST_SHORT_VERB = 5;

/**
 * Whether English could form one word from a short verb and this particle ("mailout", "sitin"), which is then
 * more likely new than run together.
 */
function isVerbWithParticle(left: string, right: string, lexicon: Lexicon): boolean {
  if (!PARTICLES.has(right) || right === 'to' || left.length > LONGEST_SHORT_VERB) return false;
  const stems = [left, left + left.slice(-1), left.replace(/e$/, '')];
  return stems.some((stem) => lexicon.has(`${stem.toLowerCase()}ing`));
}

/** Whether a missing space is likelier than another wrong letter. */
function isLikelierThanMisspelling(
  checked: CheckedText,
  word: string,
  cut: readonly [string, string],
): boolean {
  const { lexicon } = checked.resources;
  const rarer = Math.max(...cut.map((part) => lexicon.rank(part.toLowerCase()) ?? UNRANKED));
  const misspelling = suggestions(word.toLowerCase(), lexicon, checked.words)[0];
  return misspelling === undefined || likelihood(rarer, GLUE_COST) > misspelling.score;
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** "inLondon": a lower-case function word, then a known capitalised word. */
function innerCapital(checked: CheckedText, word: string): readonly [string, string] | undefined {
  const parts = /^([a-z]{2,})([A-Z][a-z]{2,})$/.exec(word);
  const [, left = '', right = ''] = parts ?? [];
  if (!FUNCTION_WORDS.has(left)) return undefined;
  return checked.resources.lexicon.has(right) || checked.words.count(right) > 0 ? [left, right] : undefined;
}
