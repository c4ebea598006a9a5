import { type Row, readTable } from './table-file';

/**
 * The words of `words-of-today.tsv` with the forms that its rows ask for, in lower case: what is said in one part of the
 * world, or has come into print since the dictionaries were made. Throws on a row of no known kind.
 */
export function wordFacts(rows: readonly Row[] = readTable('words-of-today.tsv')): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => {
      const [word, kinds] = [row(0), row(1)];
      if (!/^[a-z\p{Ll}']+$/u.test(word) || !/^(?:n?v?|-)$/.test(kinds))
        throw new Error(`words-of-today.tsv: no word or no known kind: ${word} ${kinds}`);
      return [
        word,
        ...(kinds.includes('n') ? [pluralOf(word)] : []),
        ...(kinds.includes('v') ? verbForms(word) : []),
      ];
    }),
  );
}

/** The regular plural of a noun, which is also the third person of a verb. */
function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;
}

function verbForms(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [pluralOf(word), `${word.slice(0, -1)}ied`, `${word}ing`];
  const stem = /[^e]e$/.test(word) ? word.slice(0, -1) : doublesItsEnd(word) ? word + word.slice(-1) : word;
  return [pluralOf(word), `${stem}ed`, `${stem}ing`];
}

/** Whether a word of one syllable ends in one consonant behind one vowel ("dox", which gives "doxxed", is written both ways). */
function doublesItsEnd(word: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(word);
}
