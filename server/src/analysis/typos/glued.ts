import { casingOf } from './casing';
import { CheckedText, isQuoted, plain, touchesNext, touchesPrevious } from './checked-text';
import { UNRANKED } from './corrections';
import { RelativeProblem, typo } from './relative-problem';
import { FUNCTION_WORDS } from './word-lists';

/** The other half of a glued pair must be this common. */
const COMMON_HALF = 20_000;

/** Words run together ("ofthe"), and sentences or clauses with no blank between them ("said.The", "rose,which"). */
export function gluedWords(checked: CheckedText): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  checked.tokens.forEach((token, index) => {
    if (checked.inAddress[index]) return;
    if (token.kind === 'word') {
      const parts = gluedParts(checked, index);
      if (parts !== undefined) problems.push(gluedProblem(checked, token.start, token.end, parts.join(' ')));
    } else if (token.kind === 'symbol' && isGluingStop(checked, index)) {
      const before = checked.tokens[index - 1];
      const after = checked.tokens[index + 1];
      if (before === undefined || after === undefined) return;
      problems.push(gluedProblem(checked, before.start, after.end, `${before.text}${token.text} ${after.text}`));
    }
  });
  return problems;
}

function gluedProblem(checked: CheckedText, start: number, end: number, apart: string): RelativeProblem {
  const message = `“${checked.text.slice(start, end)}”: a blank is missing. “${apart}” was meant.`;
  const options = { sure: true, evidenceOfPrint: isQuoted(checked, { start, end }) };
  return typo('typo.glued', { start, end }, message, [apart], options);
}

/** The two words an unknown one falls into, one of them a function word and the other common; the likeliest cut. */
function gluedParts(checked: CheckedText, index: number): readonly [string, string] | undefined {
  const token = checked.tokens[index];
  if (token === undefined || touchesPrevious(checked, index) && /^[-'’/]$/.test(checked.tokens[index - 1]?.text ?? '')) return undefined;
  if (touchesNext(checked, index) && /^[-/]$/.test(checked.tokens[index + 1]?.text ?? '')) return undefined;
  const word = token.text;
  const { lexicon } = checked.resources;
  if (word.length < 5 || /[^a-zA-Z'’]/.test(word)) return undefined;
  const casing = casingOf(word);
  if (casing === 'capitals' || lexicon.has(word) || checked.isKnownToUser(word) || checked.words.count(word) >= 3) return undefined;
  if (casing === 'mixed') return innerCapital(checked, word);
  const lower = word.toLowerCase();
  if (lexicon.misspelling(lower).some((right) => !right.includes(' ')) || lexicon.rank(lower) !== undefined) return undefined;
  if (casing === 'title' && !/^(?:The|This|That|There|With|From|When|They|After)/.test(word)) return undefined;
  return bestCut(checked, word);
}

function bestCut(checked: CheckedText, word: string): readonly [string, string] | undefined {
  const { lexicon } = checked.resources;
  let best: readonly [string, string] | undefined;
  let bestRank = COMMON_HALF;
  for (let middle = 1; middle < word.length; middle++) {
    const left = word.slice(0, middle);
    const right = word.slice(middle);
    const leftIsFunction = FUNCTION_WORDS.has(left.toLowerCase());
    const rightIsFunction = FUNCTION_WORDS.has(right);
    if (!leftIsFunction && !rightIsFunction) continue;
    const other = leftIsFunction ? right : left;
    const shortOther = other.length < 3 && !(leftIsFunction && rightIsFunction);
    if (shortOther || !lexicon.has(other)) continue;
    const rank = lexicon.rank(other.toLowerCase()) ?? UNRANKED;
    if (rank < bestRank) {
      best = [left, right];
      bestRank = rank;
    }
  }
  return best;
}

/** "inLondon": a lower-case function word, then a capitalised known word. */
function innerCapital(checked: CheckedText, word: string): readonly [string, string] | undefined {
  const parts = /^([a-z]{2,})([A-Z][a-z]{2,})$/.exec(word);
  const [, left = '', right = ''] = parts ?? [];
  if (!FUNCTION_WORDS.has(left)) return undefined;
  return checked.resources.lexicon.has(right) || checked.words.count(right) > 0 ? [left, right] : undefined;
}

/** Whether the stop or comma touches a word on each side and both are words for themselves, not an abbreviation or an address. */
function isGluingStop(checked: CheckedText, index: number): boolean {
  const stop = checked.tokens[index]?.text ?? '';
  if (!/^[.,;:?!]$/.test(stop) || !touchesPrevious(checked, index) || !touchesNext(checked, index)) return false;
  const before = checked.tokens[index - 1];
  const after = checked.tokens[index + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (touchesPrevious(checked, index - 1) && /^[.@/:]$/.test(checked.tokens[index - 2]?.text ?? '')) return false;
  const { lexicon } = checked.resources;
  const left = plain(before);
  const right = plain(after);
  const rightTouches = touchesNext(checked, index + 1) ? (checked.tokens[index + 2]?.text ?? '') : '';
  if (/^[/@]$/.test(rightTouches)) return false;
  if (stop === ',' || stop === ';') return left.length > 1 && right.length > 0 && lexicon.has(left) && isOrdinary(right, checked);
  if (casingOf(right) !== 'title' && casingOf(right) !== 'capitals') return false;
  if (stop === ':' && casingOf(left) !== 'lower') return false;
  if (left.length < 2 || (right.length < 2 && !/^[AI]$/.test(right))) return false;
  return casingOf(left) === 'lower' ? lexicon.has(left) && isOrdinary(right, checked) : FUNCTION_WORDS.has(right.toLowerCase()) && left.length > 2;
}

/** A word one may begin a sentence with: known, or a name that the dump shows elsewhere. */
function isOrdinary(word: string, checked: CheckedText): boolean {
  return checked.resources.lexicon.has(word) || checked.words.count(word) > 1;
}
