import { isAsciiDigit } from '../../text/characters';
import type { NameToken } from '../words/name-tokens';
import type { WordCache, WordFacts } from '../words/word-cache';
import { MONTHS, WEEKDAYS } from '../words/tables/calendar';
import { FUNCTION_WORDS } from '../words/tables/function-words';
import { GROUPS, KNOWN_MISC, MISC_HEADS } from '../words/tables/misc-words';
import { NAME_PARTICLES } from '../words/tables/name-particles';
import { CAPITALISED_COMMON, PLAIN_ACRONYMS } from '../words/tables/not-names';
import {
  LONE_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  WEAK_ORGANIZATION_HEADS,
} from '../words/tables/organization-words';
import { COMPASS, PLACE_HEADS } from '../words/tables/place-words';
import { PLACE_PREPOSITIONS, SPEECH_VERBS } from '../words/tables/speech-verbs';
import { HONORIFICS, ROLE_NOUNS, TITLE_HEADS, TITLE_MODIFIERS } from '../words/tables/titles';

/** The least population of a city that many have heard of. */
const LARGE_CITY = 200_000;

/** The word tables, each with its own bit. Their order is part of the model. */
const WORD_TABLES: readonly { has(word: string): boolean }[] = [
  FUNCTION_WORDS,
  HONORIFICS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  ROLE_NOUNS,
  ORGANIZATION_HEADS,
  WEAK_ORGANIZATION_HEADS,
  LONE_ORGANIZATIONS,
  ORGANIZATION_NOUNS,
  PLACE_HEADS,
  COMPASS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  MISC_HEADS,
  GROUPS,
  KNOWN_MISC,
  CAPITALISED_COMMON,
  PLAIN_ACRONYMS,
  NAME_PARTICLES,
  MONTHS,
  WEEKDAYS,
];

/** A bit mask of the word tables that contain a lower-case word. */
export function wordTableBits(lower: string, text: string): number {
  let bits = 0;
  WORD_TABLES.forEach((table, index) => {
    if (table.has(table === PLAIN_ACRONYMS ? text : lower)) bits |= 1 << index;
  });
  return bits;
}

/**
 * A bit mask of what the name tables say about a word: as printed and, for a word in capitals, also in lower
 * case.
 */
export function nameTableBits(token: NameToken, words: WordCache): number {
  const printed = bitsOf(token.facts);
  if (token.shape !== 'capitals' && token.shape !== 'lower') return printed;
  const { lower } = token.facts;
  const capitalised = lower.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  return printed | bitsOf(words.word(capitalised));
}

function bitsOf({ given, family, familyFirst, places, beginsPlace, demonym }: WordFacts): number {
  const [place] = places;
  let bits = (given ? 1 : 0) | (family ? 2 : 0) | (familyFirst ? 4 : 0) | (beginsPlace ? 8 : 0);
  if (demonym) bits |= 16;
  if (place === undefined) return bits;
  if (place.kind === 'country') return bits | 32;
  if (place.kind === 'region') return bits | 64;
  if (place.kind === 'state') return bits | 128;
  return bits | (place.population >= LARGE_CITY ? 256 : 512);
}

/** How common a lower-case word is in English, in a few steps; 0 if no list has it. */
export function commonness(lower: string, words: WordCache): number {
  const { lexicon } = words.resources;
  const rank = lexicon.rank(lower);
  const step = rank === undefined ? 0 : 1 + Math.min(5, Math.floor(Math.log10(rank + 1)));
  return step * 2 + (lexicon.has(lower) ? 1 : 0);
}

/**
 * A word's shape: runs of upper-case letters, lower-case letters, digits and anything else, each written once
 * or twice ("Xx", "XX", "d-d").
 */
export function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text.slice(0, LONGEST_SHAPE)) {
    const mark = markOf(character);
    run = mark === last ? run + 1 : 1;
    last = mark;
    if (run <= 2) shape += mark;
  }
  return shape;
}

const LONGEST_SHAPE = 24;

function markOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'x';
    if (code >= 65 && code <= 90) return 'X';
    return isAsciiDigit(code) ? 'd' : character;
  }
  if (character.toUpperCase() !== character) return 'x';
  if (character.toLowerCase() !== character) return 'X';
  return /^\p{N}/u.test(character) ? 'd' : /^\p{L}/u.test(character) ? 'c' : '.';
}
