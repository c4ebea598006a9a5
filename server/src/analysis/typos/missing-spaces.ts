import { type CheckedText, type WordForm, eachToken, touchesNext, touchesPrevious } from './checked-text';
import { isCertainSeam } from './certainty';
import { gluedProblem } from './run-together-words';
import type { RelativeProblem } from './relative-problem';
import { FUNCTION_WORDS } from './word-lists';

/** Sentences with no space between them ("said.The"). */
export function gluedSentences(checked: CheckedText): readonly RelativeProblem[] {
  return missingSpaces(checked, /^[.:?!]$/, partsSentences);
}

/** Clauses with no space between them ("rose,which"). */
export function gluedClauses(checked: CheckedText): readonly RelativeProblem[] {
  return missingSpaces(checked, /^[,;]$/, partsClauses);
}

/** Whether a punctuation mark separates the words on either side, and is not part of an abbreviation. */
type Parts = (checked: CheckedText, left: WordForm, right: WordForm, stop: string) => boolean;

function missingSpaces(checked: CheckedText, stops: RegExp, parts: Parts): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  eachToken(checked, (stop, index) => {
    if (stop.kind !== 'symbol' || checked.inAddress[index] || !stops.test(stop.text)) return;
    if (!touchesPrevious(checked, index) || !touchesNext(checked, index)) return;
    const before = checked.tokens[index - 1];
    const after = checked.tokens[index + 1];
    if (before === undefined || after === undefined) return;
    if (!standsBetweenWords(checked, index, (left, right) => parts(checked, left, right, stop.text))) return;
    const span = { start: before.start, end: after.end };
    const sure = isCertainSeam(checked, index - 1, index + 1);
    problems.push(gluedProblem(checked, span, `${before.text}${stop.text} ${after.text}`, sure));
  });
  return problems;
}

/**
 * Whether the mark at `index` has a word on each side, neither of them part of an address, and `are` accepts
 * the two.
 */
function standsBetweenWords(
  checked: CheckedText,
  index: number,
  are: (left: WordForm, right: WordForm) => boolean,
): boolean {
  const left = checked.forms[index - 1];
  const right = checked.forms[index + 1];
  if (left === undefined || right === undefined || left.plain.length < 2) return false;
  if (touchesPrevious(checked, index - 1) && /^[.@/:]$/.test(checked.tokens[index - 2]?.text ?? ''))
    return false;
  if (touchesNext(checked, index + 1) && /^[/@]$/.test(checked.tokens[index + 2]?.text ?? '')) return false;
  return are(left, right);
}

function partsClauses(checked: CheckedText, left: WordForm, right: WordForm): boolean {
  if (!left.isInDictionary) return false;
  const areLong = left.plain.length > 2 && right.plain.length > 2;
  return isOrdinary(checked, right) || (left.casing === 'lower' && areLong);
}

function partsSentences(checked: CheckedText, left: WordForm, right: WordForm, stop: string): boolean {
  if (right.casing !== 'title' && right.casing !== 'capitals') return false;
  if (right.plain.length < 2 && !/^[AI]$/.test(right.plain)) return false;
  if (left.casing === 'lower') return left.isInDictionary && isOrdinary(checked, right);
  // Between capitals a full stop is part of a code, such as a stock symbol (“RIM.TO”).
  if (right.casing === 'capitals' && right.plain.length > 1) return false;
  return stop !== ':' && left.plain.length > 2 && FUNCTION_WORDS.has(right.plain.toLowerCase());
}

/** A word that may begin a sentence: a known one, or a name that occurs elsewhere in the dump. */
function isOrdinary(checked: CheckedText, word: WordForm): boolean {
  return word.isInDictionary || checked.words.count(word.plain) > 1;
}
