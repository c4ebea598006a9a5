import { LONG_DASHES } from '../../text/character-classes';
import { textOf } from '../../text/span';
import { type CheckedText, quotationUpTo } from './checked-text';
import { FOREIGN_FUNCTION_WORDS, list } from './word-lists';

const LONGEST_GLOSS_IN_WORDS = 3;
/** In UTF-16 units: a longer quotation is not a term. */
const LONGEST_GLOSS = 80;
/** Words that are also English ("die", "on", "a") say nothing. These are the ones in the foreign list. */
const ALSO_ENGLISH = new Set([
  'die',
  'den',
  'a',
  'no',
  'em',
  'do',
  'per',
  'van',
  'an',
  'am',
  'na',
  'mit',
  'pour',
  'sur',
]);

/**
 * Whether the surrounding words show that this one is foreign: unknown or accented neighbours, "de", "und".
 */
export function isForeignSurrounding(checked: CheckedText, index: number): boolean {
  for (const step of [-1, 1]) {
    const beside = checked.forms[index + step];
    if (beside?.casing !== 'lower') continue;
    if (/[^a-z']/.test(beside.plain)) return true;
    if (beside.isInDictionary || checked.isKnownToUser(beside.plain)) continue;
    if (checked.resources.lexicon.misspelling(beside.plain).length === 0) return true;
  }
  for (const step of [-2, -1, 1, 2]) {
    const word = checked.forms[index + step]?.plain;
    if (word !== undefined && FOREIGN_FUNCTION_WORDS.has(word) && !ALSO_ENGLISH.has(word)) return true;
  }
  return false;
}

/**
 * Whether the token is in a short segment of up to three words in quotation marks or brackets: a gloss or a
 * foreign term.
 */
export function isGloss(checked: CheckedText, index: number): boolean {
  const token = checked.tokens[index];
  if (token === undefined) return false;
  const quotation = quotationUpTo(checked, token.start);
  if (
    quotation !== undefined &&
    token.end <= quotation.end &&
    quotation.end - quotation.start <= LONGEST_GLOSS
  ) {
    const words = textOf(checked.text, quotation).trim().split(/\s+/).length;
    if (words <= LONGEST_GLOSS_IN_WORDS) return true;
  }
  return checked.tokens[index - 1]?.text === '(' && checked.tokens[index + 1]?.text === ')';
}

/** Nouns that introduce a word as a word, and languages whose words are mentioned in English texts. */
const NOUNS_OF_WORDS = list('word words verb noun term root prefix suffix spelled spelt');
const LANGUAGES = list('Latin Greek Sanskrit Arabic Hebrew Yiddish Norse Gaelic Maori Swahili Hawaiian');
/** How many tokens there may be between "the Latin words" and the last of them. */
const REACH_OF_MENTION = 9;

/**
 * Whether the text mentions the word as a word, so that it need not be English: "the Latin verb sistere",
 * "the word sol".
 */
export function isMentioned(checked: CheckedText, index: number): boolean {
  const wordAt = (at: number): string => checked.forms[at]?.plain ?? '';
  if (NOUNS_OF_WORDS.has(wordAt(index - 1)) || LANGUAGES.has(wordAt(index - 1))) return true;
  for (let at = index - 2; at >= index - REACH_OF_MENTION; at--)
    if (LANGUAGES.has(wordAt(at)) && NOUNS_OF_WORDS.has(wordAt(at + 1))) return true;
  return false;
}

const SENTENCE_BREAK = new RegExp(`^[${LONG_DASHES}.!?:;…•*]$`);

/**
 * Whether the token is the first word of a sentence: first in the paragraph, or after a full stop or an
 * opening quotation mark.
 */
export function startsSentence(checked: CheckedText, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && /^["“”‘’'(\[»«]$/.test(checked.tokens[before]?.text ?? '')) before--;
  if (before < 0) return true;
  return SENTENCE_BREAK.test(checked.tokens[before]?.text ?? '');
}
