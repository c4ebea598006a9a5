/**
 * A word in the form in which the tables, the dump's counts and the user's words compare it: straight
 * apostrophes, no soft hyphens.
 */
export function plainWord(word: string): string {
  // Nearly every word is plain already, and looking is cheaper than replacing.
  return word.includes('’') || word.includes('\u00ad')
    ? word.replaceAll('’', "'").replaceAll('\u00ad', '')
    : word;
}
