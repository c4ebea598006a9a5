import type { WordList } from './word-lists';

/** What is known of words that no dictionary of ours has, by who knows them. */
export interface Witnesses {
  /** Facts of our own: they are believed before the list of misspellings. */
  readonly facts: WordList;
  /** Lists of words that persons keep. */
  readonly lists: readonly WordList[];
  /** What texts show: often in print, whoever wrote it. */
  readonly inPrint: WordList;
  /** Words of fixed phrases, and compounds that are commonly written with a hyphen, without it. */
  readonly inCompounds: WordList;
}

/** Words beyond the dictionaries, in lower case. */
export interface Standings {
  readonly accepted: ReadonlySet<string>;
  /** Those that are known to exist somewhere; none of them is accepted. */
  readonly attested: ReadonlySet<string>;
}

/**
 * How the words that no dictionary has stand. Two witnesses of different kinds make a word accepted: a list that persons keep, and
 * print. Two lists do as well. One alone makes it attested: game lists know what nobody writes, and print has its misprints. A
 * listed misspelling is neither, whoever knows it, unless our own facts say otherwise.
 */
export function standingsOf(
  { facts, lists, inPrint, inCompounds }: Witnesses,
  isInDictionary: (word: string) => boolean,
  isMisspelling: (word: string) => boolean,
): Standings {
  const accepted = new Set<string>();
  const attested = new Set<string>();
  for (const word of new Set([...lists.flatMap((list) => [...list]), ...inPrint, ...inCompounds])) {
    if (isInDictionary(word) || isMisspelling(word)) continue;
    const knownBy = lists.filter((list) => list.has(word)).length;
    const isAccepted = knownBy > 1 || (knownBy === 1 && inPrint.has(word));
    (isAccepted ? accepted : attested).add(word);
  }
  for (const word of facts) {
    if (isInDictionary(word) && !isMisspelling(word)) continue;
    accepted.add(word);
    attested.delete(word);
  }
  return { accepted, attested };
}
