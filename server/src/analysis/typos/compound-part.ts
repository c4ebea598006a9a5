import { LONG_DASHES } from '../../text/character-classes';
import { isHyphen } from '../words/tokens';
import { type CheckedText, quotationUpTo, touchesNext, touchesPrevious } from './checked-text';
import { isFormedByHyphen } from './hyphenated';

/**
 * Touches a hyphen with something unknown next to it, a digit, a slash or an apostrophe: part of a name, a
 * code or dialect.
 */
export function isPartOfSomethingElse(checked: CheckedText, index: number): boolean {
  const previous = touchesPrevious(checked, index) ? checked.tokens[index - 1] : undefined;
  const next = touchesNext(checked, index) ? checked.tokens[index + 1] : undefined;
  if (previous?.kind === 'number' || next?.kind === 'number') return true;
  if (previous?.kind === 'word' || next?.kind === 'word') return true;
  if (isBrokenOff(checked, index) || isClipped(checked, index)) return true;
  if (isInsertedInto(checked, index, -1) || isInsertedInto(checked, index, 1)) return true;
  if (
    /^['’&/*=+~^$]$/.test(previous?.text ?? '') &&
    previous?.gap !== 'none' &&
    !isOpeningQuote(checked, index - 1)
  )
    return true;
  if (/^[&/*=+~^]$/.test(next?.text ?? '')) return true;
  if (dropsItsG(checked, index)) return true;
  if (isHyphenPart(checked, index, -1) || isHyphenPart(checked, index, 1)) return true;
  return isFormedByHyphen(checked, index);
}

/** Whether dots that mark an omission touch the word, which may then be a fragment ("securit..."). */
function isClipped({ text, tokens }: CheckedText, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const [before, after] = [
    text.slice(Math.max(0, token.start - 3), token.start),
    text.slice(token.end, token.end + 3),
  ];
  return after === '...' || after.startsWith('…') || before === '...' || before.endsWith('…');
}

/**
 * Whether an editor's brackets, or symbols in place of letters, separate the word from letters of its own
 * ("punish[ing]", "f—ing").
 */
function isInsertedInto(checked: CheckedText, index: number, step: -1 | 1): boolean {
  const touches = step === 1 ? touchesNext : touchesPrevious;
  const sign = checked.tokens[index + step];
  if (sign === undefined || !touches(checked, index) || !touches(checked, index + step)) return false;
  const beyond = checked.tokens[index + 2 * step];
  if (beyond?.kind !== 'word') return false;
  return /^[[\]()*]$/.test(sign.text) || (`${LONG_DASHES}_`.includes(sign.text) && beyond.text.length <= 2);
}

/** Whether an apostrophe stands for the last letter, as in speech ("catchin'", "nothin’"). */
export function dropsItsG(checked: CheckedText, index: number): boolean {
  if (!touchesNext(checked, index) || !/^['’]$/.test(checked.tokens[index + 1]?.text ?? '')) return false;
  return /[a-z]in$/.test(checked.tokens[index]?.text ?? '');
}

function isOpeningQuote(checked: CheckedText, index: number): boolean {
  const token = checked.tokens[index];
  return token !== undefined && quotationUpTo(checked, token.end)?.start === token.end;
}

/** Whether a hyphen joins the word to anything but a known lower-case word of at least three letters. */
function isHyphenPart(checked: CheckedText, index: number, step: -1 | 1): boolean {
  const touches = step === 1 ? touchesNext : touchesPrevious;
  if (!touches(checked, index)) return false;
  if (!isHyphen(checked.tokens[index + step])) return false;
  if (!touches(checked, index + step)) return true;
  const other = checked.forms[index + 2 * step];
  return other === undefined || other.casing !== 'lower' || other.plain.length < 3 || !other.isInDictionary;
}

/**
 * Whether a hyphen at the end of the previous line, or a hyphen and a space, separates the word from its
 * beginning.
 */
function isBrokenOff(checked: CheckedText, index: number): boolean {
  return (
    checked.tokens[index]?.gap !== 'none' &&
    isHyphen(checked.tokens[index - 1]) &&
    touchesPrevious(checked, index - 1) &&
    checked.tokens[index - 2]?.kind === 'word'
  );
}
