import type { NamedKind } from '../../analysis/model/annotations';
import type { Dump } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import { wordsAt } from '../../text/whole-words';

/** Singular and plural. */
const NOUNS: Readonly<Record<NamedKind, readonly [string, string]>> = {
  person: ['person', 'persons'],
  organization: ['organization', 'organizations'],
  place: ['place', 'places'],
  misc: ['other name', 'other names'],
  date: ['date', 'dates'],
  outlet: ['outlet', 'outlets'],
};

/** The most skipped words that are named in a message. */
const MOST_NAMED = 3;

/** “12 persons”; “12 names” if they are of several kinds. */
export function counted(kinds: readonly NamedKind[]): string {
  const [kind, ...others] = new Set(kinds);
  const [one, many] = kind === undefined || others.length > 0 ? ['name', 'names'] : NOUNS[kind];
  return `${kinds.length} ${kinds.length === 1 ? one : many}`;
}

/** “Left out 2 that are flagged as misprints: …”; empty if there were none. */
export function flaggedWords(dump: Dump, flagged: readonly Span[]): string {
  if (flagged.length === 0) return '';
  const isOne = flagged.length === 1;
  return `Left out ${flagged.length} that ${isOne ? 'is' : 'are'} flagged as ${isOne ? 'a misprint' : 'misprints'}: ${namedIn(dump, flagged)}.`;
}

/** Why a bulk action did nothing: every place is flagged. */
export function allFlagged(dump: Dump, flagged: readonly Span[], act: 'accept' | 'reject'): string {
  const it = flagged.length === 1 ? 'it' : 'them';
  return `${flaggedWords(dump, flagged)} Correct ${it} first, or ${act} ${flagged.length === 1 ? it : 'each'} where it stands.`;
}

/** “Left as they are: 2 places of which something else has been said.”; empty if there are none. */
export function decidedWords(count: number): string {
  if (count === 0) return '';
  return `Left as ${count === 1 ? 'it is' : 'they are'}: ${count} ${count === 1 ? 'place' : 'places'} of which something else has been said.`;
}

/** Joins sentences, skipping empty ones. */
export function sentences(...all: readonly string[]): string {
  return all.filter((each) => each !== '').join(' ');
}

function namedIn(dump: Dump, places: readonly Span[]): string {
  const words = [...new Set(places.map((place) => wordsAt(dump.text, place)))];
  const named = words.slice(0, MOST_NAMED).map((each) => `“${each}”`);
  const more = words.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
