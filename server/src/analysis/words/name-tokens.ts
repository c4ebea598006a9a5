import { HYPHENS, LONG_DASHES } from '../../text/character-classes';
import type { Span } from '../../text/span';
import type { Token } from './tokens';
import { MONTHS } from './tables/calendar';
import { JOINING_PREFIXES, NAME_PARTICLE_PREFIXES, PARTICIPLES_AFTER_HYPHEN } from './tables/hyphens';
import { DOTTED_ABBREVIATIONS } from './tables/abbreviations';
import { interpunctedLength, isForeignHere, isUncasedWord } from './uncased';
import type { WordCache, WordFacts } from './word-cache';

/**
 * How a token is printed: `capital` (Seoul, McDonald, Eui-yong, al-Assad) · `capitals` (NATO, U.S.) ·
 * `initial` (one capital letter, with or without its dot) · `code` (COVID-19, G20) · `lower` · `uncased`
 * (习近平, in a text in another script) · `number` · `symbol`.
 */
export type NameTokenShape =
  'capital' | 'capitals' | 'initial' | 'code' | 'lower' | 'uncased' | 'number' | 'symbol';

/**
 * One or more adjacent tokens that names are made of. A hyphenated name is one name token, while
 * `China-Japan` and `Seoul-based` are several. The span excludes a possessive ending and includes the dot of
 * an abbreviation.
 */
export interface NameToken extends Span {
  /** The characters of the span. */
  readonly text: string;
  readonly shape: NameTokenShape;
  readonly gap: Token['gap'];
  /** A capital letter says nothing here: first in a sentence, a quotation or a list item. */
  readonly opens: boolean;
  /** The span is followed by `'s`. */
  readonly possessive: boolean;
  readonly facts: WordFacts;
}

/**
 * No compound has more tokens than this, hyphens included, and no sentence has more punctuation around its
 * first word.
 */
const LONGEST_COMPOUND = 9;
const FURTHEST_BACK = 8;

const SENTENCE_ENDS = new Set([
  '.',
  '!',
  '?',
  ':',
  ';',
  '…',
  '•',
  '·',
  '*',
  '"',
  '“',
  '‘',
  '«',
  ...LONG_DASHES,
  '|',
  '>',
]);
const CLOSERS = new Set([')', ']', '”', '’', "'", '»']);

/**
 * The name tokens of a tokenised paragraph, in order; linear in its length. In a `shouted` paragraph (all
 * capitals), the capitalised part of a hyphenated word is not an acronym. Words of a script without case may
 * be names if the text is in another script, and count as lower case otherwise.
 */
export function nameTokensOf(
  tokens: readonly Token[],
  text: string,
  words: WordCache,
  shouted = false,
): readonly NameToken[] {
  const nameTokens: NameToken[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const length = token.kind === 'word' ? compoundLength(tokens, index, text, words, shouted) : 1;
    const last = tokens[index + length - 1] ?? token;
    index += length;
    const following = tokens[index];
    const dot = length === 1 && keepsDot(token, following) ? following : undefined;
    nameTokens.push(nameTokenOf({ first: token, last, dot }, text, words, opensSentence(nameTokens)));
    if (dot !== undefined) index++;
  }
  return nameTokens.some(({ shape }) => shape === 'uncased') && !isForeignHere(tokens)
    ? nameTokens.map((each) => (each.shape === 'uncased' ? { ...each, shape: 'lower' } : each))
    : nameTokens;
}

/** The name token for the tokens from `first` to `last`, including a dot after them if it belongs to it. */
function nameTokenOf(
  { first, last, dot }: { readonly first: Token; readonly last: Token; readonly dot: Token | undefined },
  source: string,
  words: WordCache,
  opens: boolean,
): NameToken {
  const possessive = last.kind === 'word' && isPossessive(last.text);
  const end = possessive ? last.end - 2 : (dot ?? last).end;
  // The token's own string is already hashed; a new one would have to be hashed again.
  const text = end === first.end ? first.text : source.slice(first.start, end);
  return {
    start: first.start,
    end,
    text,
    shape: shapeOf(first, last, text),
    gap: first.gap,
    opens,
    possessive,
    facts: first.kind === 'symbol' ? words.symbol(text) : words.word(text),
  };
}

/** Whether a word token ends in `'s` or `’s` after at least one other letter. */
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 115 && last !== 83) return false;
  const mark = word.charCodeAt(word.length - 2);
  return (mark === 39 || mark === 0x2019) && word.length > 2;
}

function keepsDot(token: Token, next: Token | undefined): boolean {
  if (next === undefined || next.text !== '.' || next.gap !== 'none' || token.kind !== 'word') return false;
  if (token.text.length === 1) return isUpper(token.text);
  return (
    token.text.length <= 6 &&
    isUpper(token.text.charAt(0)) &&
    DOTTED_ABBREVIATIONS.has(token.text.toLowerCase())
  );
}

/**
 * How many tokens from `index` on form one name token: 1, or 3, 5 … for hyphenated words that belong
 * together.
 */
function compoundLength(
  tokens: readonly Token[],
  index: number,
  text: string,
  words: WordCache,
  shouted: boolean,
): number {
  const [opening, joint] = [tokens[index], tokens[index + 1]];
  if (opening !== undefined && joint?.gap === 'none' && isUncasedWord(opening))
    return interpunctedLength(tokens, index, LONGEST_COMPOUND);
  let length = 1;
  while (length < LONGEST_COMPOUND) {
    const dash = tokens[index + length];
    const next = tokens[index + length + 1];
    if (dash === undefined || next === undefined) break;
    if (dash.gap !== 'none' || next.gap !== 'none' || !HYPHENS.includes(dash.text) || next.kind === 'symbol')
      break;
    length += 2;
  }
  if (length === 1) return 1;
  const first = tokens[index];
  const last = tokens[index + length - 1];
  if (first === undefined || last === undefined) return 1;
  const whole = text.slice(first.start, isPossessive(last.text) ? last.end - 2 : last.end);
  if (words.word(whole).places.length > 0 || words.word(whole).demonym) return length;
  const lower = first.text.toLowerCase();
  if (!isUpper(first.text.charAt(0))) {
    if (NAME_PARTICLE_PREFIXES.has(lower) && isUpper(last.text.charAt(0))) return length;
    return JOINING_PREFIXES.has(lower) || hasCapital(tokens, index, length) ? 1 : length;
  }
  if (last.kind === 'number') return length === 3 && !MONTHS.has(lower) ? 3 : 1;
  if (PARTICIPLES_AFTER_HYPHEN.has(last.text)) return 1;
  if (JOINING_PREFIXES.has(lower) && isUpper(last.text.charAt(0))) return 1;
  const head = words.word(first.text);
  const standsAlone = head.places.length > 0 || head.demonym || (!shouted && isAllCapitals(first.text));
  if (!isUpper(last.text.charAt(0)))
    return standsAlone && !head.familyFirst && !head.given && !head.english ? 1 : length;
  const tail = words.word(isPossessive(last.text) ? last.text.slice(0, -2) : last.text);
  const tailStands = tail.places.length > 0 || tail.demonym || (!shouted && isAllCapitals(last.text));
  return standsAlone && tailStands ? 1 : length;
}

function hasCapital(tokens: readonly Token[], index: number, length: number): boolean {
  for (let part = 2; part < length; part += 2) {
    const token = tokens[index + part];
    if (token !== undefined && isUpper(token.text.charAt(0))) return true;
  }
  return false;
}

function shapeOf(first: Token, last: Token, text: string): NameTokenShape {
  if (first.kind !== 'word') return first.kind;
  if (!isUpper(first.text.charAt(0))) {
    if (first !== last && isUpper(last.text.charAt(0))) return 'capital';
    return isUncasedWord(first) ? 'uncased' : 'lower';
  }
  if (last.kind === 'number') return 'code';
  if (first.text.length === 1 && first === last) return 'initial';
  return isAllCapitals(text) || isPluralAcronym(text) ? 'capitals' : 'capital';
}

/** "MPs", "ATMs". */
function isPluralAcronym(text: string): boolean {
  return text.length <= 6 && text.endsWith('s') && isAllCapitals(text.slice(0, -1));
}

/** Whether the next token begins a sentence, judging by the tokens before it. */
function opensSentence(nameTokens: readonly NameToken[]): boolean {
  for (let index = nameTokens.length - 1; index >= Math.max(0, nameTokens.length - FURTHEST_BACK); index--) {
    const before = nameTokens[index];
    if (before === undefined || before.shape !== 'symbol') return false;
    if (SENTENCE_ENDS.has(before.text)) return true;
    if (!CLOSERS.has(before.text) && before.text !== '(' && before.text !== '[' && before.text !== '-')
      return false;
    if ((before.text === '-' || before.text === '(') && index > 0) return false;
  }
  return true;
}

/** Whether `character` is an upper-case letter in any script that has case. */
function isUpper(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return character.toLowerCase() !== character;
}

/** Whether `text` has at least two upper-case letters and no lower-case one. */
function isAllCapitals(text: string): boolean {
  let capitals = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      if (code >= 97 && code <= 122) return false;
      if (code >= 65 && code <= 90) capitals++;
    } else {
      const character = text.charAt(index);
      if (character.toUpperCase() !== character) return false;
      if (character.toLowerCase() !== character) capitals++;
    }
  }
  return capitals >= 2;
}
