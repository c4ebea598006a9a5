import { LONG_DASHES } from '../../text/character-classes';
import { wordSet } from '../words/tables/word-set';
import {
  HONORIFICS,
  ROLE_NOUNS,
  TITLE_COMPLEMENTS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../words/tables/titles';
import type { PlaceTable } from '../resources/places';
import type { Span } from '../../text/span';

/** How far to either side a role may extend, in UTF-16 units. Longer ones are clauses, not roles. */
const REACH = 90;
/** No printed title has more words. */
const MOST_WORDS = 8;

/**
 * How the names of most peoples begin or end, including those in no table, which must not be mistaken for the
 * same country's.
 */
const PEOPLE_SHAPED = /^(?:\p{Lu}\p{L}+(?:an|ese|ish)|North|South|East|West|Saudi|Sri)$/u;

const SMALL = wordSet('of for and the');

/**
 * The role directly before a person's name ("South Korean Foreign Minister", "former striker", "Mr."), or
 * else the one after it between commas ("…, the chief judge of the court,"). Undefined if there is none.
 */
export function rolePhrase(text: string, span: Span, places: PlaceTable): string | undefined {
  return (
    phraseBefore(text.slice(Math.max(0, span.start - REACH), span.start), places) ?? phraseAfter(text, span)
  );
}

const ENDS_PHRASE = new RegExp(`[${LONG_DASHES},;:"”’'()]$`, 'u');

function phraseBefore(before: string, places: PlaceTable): string | undefined {
  if (!/[\p{L}.] $/u.test(before)) return undefined;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const words = line.trimEnd().split(' ');
  let from = words.length;
  let phrase: string | undefined;
  while (from > 0 && words.length - from < MOST_WORDS) {
    const word = words[from - 1] ?? '';
    const plain = plainWord(word);
    const isLast = from === words.length;
    // A dot ends a sentence, except in "Mr." and "Gen.".
    if (/[.!?]$/.test(word) && !HONORIFICS.has(plain)) break;
    if (ENDS_PHRASE.test(word)) break;
    if (isLast ? !isRoleWord(plain) && !TITLE_COMPLEMENTS.has(plain) : !belongs(word, plain, places)) break;
    from--;
    if (!SMALL.has(plain)) phrase = words.slice(from).join(' ');
  }
  if (phrase === undefined) return undefined;
  return phrase.split(' ').some((word) => isRoleWord(plainWord(word))) ? phrase : undefined;
}

function belongs(word: string, plain: string, places: PlaceTable): boolean {
  if (isRoleWord(plain) || TITLE_MODIFIERS.has(plain) || TITLE_COMPLEMENTS.has(plain)) return true;
  if (SMALL.has(plain)) return plain !== 'and' || /^\p{Ll}/u.test(word);
  if (PEOPLE_SHAPED.test(word)) return true;
  return (
    /^\p{Lu}/u.test(word) &&
    (places.demonym(word) !== undefined || places.lookup(word)[0]?.kind === 'country')
  );
}

/** ", the chief judge of the court," after the name. */
function phraseAfter(text: string, span: Span): string | undefined {
  const after = text.slice(span.end, span.end + REACH);
  const [, phrase = ''] = /^, (?:the |a |an )?([\p{L}][\p{L} '’-]{2,70})(?=[,.;)])/u.exec(after) ?? [];
  const words = phrase.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  // The role comes before its complement. Words after that, or after a verb, are about something else.
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'in' || word === 'at');
  const own = of < 0 ? words : words.slice(0, of);
  const isRole = own.length > 0 && own.every((word, index) => isPartOfRole(word, index === own.length - 1));
  return isRole ? phrase : undefined;
}

function isPartOfRole(word: string, isLast: boolean): boolean {
  const plain = plainWord(word);
  return isLast
    ? isRoleWord(plain)
    : isRoleWord(plain) || TITLE_MODIFIERS.has(plain) || /^\p{Lu}/u.test(word);
}

function isRoleWord(plain: string): boolean {
  return TITLE_HEADS.has(plain) || HONORIFICS.has(plain) || ROLE_NOUNS.has(plain);
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
