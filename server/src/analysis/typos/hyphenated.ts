import { isHyphen } from '../words/tokens';
import { type CheckedText, touchesNext, touchesPrevious } from './checked-text';
import { ENDINGS } from './word-lists';

/**
 * Whether a hyphen makes the word at `index` what it is, so that it need be no word by itself: a combining form before the hyphen
 * ("vitreo-retinal"), an ending behind it ("candidate-itis"), a known word with a plural that it has only there
 * ("never-befores"), or a half of a word that is also written without the hyphen ("pre-empted").
 */
export function isFormedByHyphen(checked: CheckedText, index: number): boolean {
  const word = checked.forms[index]?.plain ?? '';
  const before = besideHyphen(checked, index, -1);
  const after = besideHyphen(checked, index, 1);
  const { lexicon } = checked.resources;
  if (after !== undefined && (isCombiningForm(word) || lexicon.has(word + after))) return true;
  if (before === undefined) return false;
  return (
    ENDINGS.has(word) || lexicon.has(before + word) || (/[^s]s$/.test(word) && lexicon.has(word.slice(0, -1)))
  );
}

/** Whether the word is a Greek or Latin stem as compounds begin with: three letters or more, the last of them the "o" that joins. */
function isCombiningForm(word: string): boolean {
  return /^[a-z]{2,}o$/.test(word);
}

/** The word in small letters that a hyphen joins to the token at `index`, before (-1) or behind it. */
function besideHyphen(checked: CheckedText, index: number, step: -1 | 1): string | undefined {
  const touches = step === 1 ? touchesNext : touchesPrevious;
  if (!touches(checked, index) || !isHyphen(checked.tokens[index + step])) return undefined;
  if (!touches(checked, index + step)) return undefined;
  return checked.forms[index + 2 * step]?.plain.toLowerCase();
}
