import type { CheckedText } from './checked-text';
import { type Suggestion, byScore, suggestionOf } from './suggestions';
import { distantWords } from './distant-words';

/** How much more likely a word becomes for each unit of affinity to a neighbour. */
const WEIGHT_OF_NEIGHBOUR = 0.7;
/** Several edits together are rarer than their separate costs suggest. */
const SEVERAL_EDITS = 3;

/**
 * The suggestions for a misspelt word, ranked also by how well they fit the words on either side; they
 * include frequent words more than one edit away. `word` is the word at `index` in lower case, `near` its
 * suggestions one edit away. Cached with the paragraph, since they depend only on the word, `near` and the
 * neighbours.
 */
export function rankSuggestions(
  checked: CheckedText,
  index: number,
  word: string,
  near: readonly Suggestion[],
): readonly Suggestion[] {
  const asked = [
    word,
    plainAt(checked, index - 1),
    plainAt(checked, index + 1),
    ...near.map((one) => one.word),
  ];
  const key = asked.join(' ');
  const known = checked.likeliest.get(key);
  if (known !== undefined) return known;
  const ordered = inOrder(checked, index, word, near);
  checked.likeliest.set(key, ordered);
  return ordered;
}

function inOrder(
  checked: CheckedText,
  index: number,
  word: string,
  near: readonly Suggestion[],
): readonly Suggestion[] {
  const { lexicon } = checked.resources;
  const anyCase = checked.register === 'capitals';
  const isNear = new Set(near.map((suggestion) => suggestion.word));
  const distant = distantWords(word, lexicon)
    .filter((one) => !isNear.has(one.word))
    .map((one) => suggestionOf(one.word, one.cost, lexicon, checked.words, anyCase))
    .map((one) => ({ ...one, score: one.score - SEVERAL_EDITS }));
  return [...near, ...distant]
    .map((one) => ({ ...one, score: one.score + WEIGHT_OF_NEIGHBOUR * affinityAt(checked, index, one.word) }))
    .sort(byScore);
}

/** How well a word in place of the token fits the words directly before and after it. */
function affinityAt(checked: CheckedText, index: number, word: string): number {
  const { pairs } = checked.resources.lexicon;
  const before = plainAt(checked, index - 1);
  const after = plainAt(checked, index + 1);
  return (
    (before === undefined ? 0 : pairs.affinity(before, word)) +
    (after === undefined ? 0 : pairs.affinity(word, after))
  );
}

function plainAt(checked: CheckedText, index: number): string | undefined {
  return checked.forms[index]?.plain.toLowerCase();
}
