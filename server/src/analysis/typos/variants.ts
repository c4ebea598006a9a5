/**
 * A consonant before an ending, single in American and double in British spelling ("cancelation",
 * "focussed").
 */
const SINGLE_OR_DOUBLE = /(?<=[a-z]{3}[aeiou])(?:(l)l?|(p)p?|(s)s?)(?=(?:ed|ing|er|ers|or|ors|ations?)$)/;

/**
 * Before this ending an "s" is optional ("brinkmanship", "brinksmanship"); not before "man", since "spokeman"
 * is a slip.
 */
const LINKING_S = /s(?=manship$)/;

/** An ending that turns a known word into a person, a quality or a manner ("jihadi", "singsongy"). */
const ADDED_ENDING = /^(?:i|y|ist|ism|ish)$/;

/**
 * Up to this rank a word is so common that an extra letter after it is more likely a slip than a new word.
 */
const TOO_COMMON_FOR_ENDING = 4_000;

/** The shortest word that is more likely new than wrong with such an ending. */
const SHORTEST_WITH_ENDING = 5;

/**
 * Whether `word` is just another correct way to write `suggestion`, or a new word formed from it, so that
 * neither is misspelt. Both are in lower case. `rank` is the suggestion's frequency rank, 0 being the most
 * frequent.
 */
export function isVariantOf(word: string, suggestion: string, rank: number): boolean {
  if (withOneConsonant(word) === withOneConsonant(suggestion)) return true;
  if (word.replace(LINKING_S, '') === suggestion.replace(LINKING_S, '')) return true;
  const isLonger = word.length >= SHORTEST_WITH_ENDING && word.startsWith(suggestion);
  return isLonger && rank > TOO_COMMON_FOR_ENDING && ADDED_ENDING.test(word.slice(suggestion.length));
}

function withOneConsonant(word: string): string {
  return word.replace(SINGLE_OR_DOUBLE, '$1$2$3');
}
