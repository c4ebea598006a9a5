import { isHyphen } from '../words/tokens';
import { type CheckedText, touchesNext, touchesPrevious } from './checked-text';
import { ENDINGS } from './word-lists';

/**
 * Whether the word at `index` owes its form to a hyphen, so that it need not be a word on its own: a
 * combining form before the hyphen ("vitreo-retinal"), an ending after it ("candidate-itis"), a known word
 * with a plural it has only there ("never-befores"), or half of a word that is also written without the
 * hyphen ("pre-empted").
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

/** Whether the word is a Greek or Latin combining form: at least three letters, ending in the linking "o". */
function isCombiningForm(word: string): boolean {
  return /^[a-z]{2,}o$/.test(word);
}

/** The lower-case word that a hyphen joins to the token at `index`, before (-1) or after it. */
function besideHyphen(checked: CheckedText, index: number, step: -1 | 1): string | undefined {
  const touches = step === 1 ? touchesNext : touchesPrevious;
  if (!touches(checked, index) || !isHyphen(checked.tokens[index + step])) return undefined;
  if (!touches(checked, index + step)) return undefined;
  return checked.forms[index + 2 * step]?.plain.toLowerCase();
}
