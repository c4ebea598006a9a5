import { casingOf } from './casing';
import { CheckedText, isQuoted, plain, touchesNext, touchesPrevious } from './checked-text';
import { GLUE_COST, UNRANKED, corrections, likelihood } from './corrections';
import { isDerivable } from './derivable';
import { RelativeProblem, typo } from './relative-problem';
import { FUNCTION_WORDS, PREFIXES } from './word-lists';

/** The half of a glued pair that is no function word must be this common; one of seven letters or more may be rarer. */
const COMMON_HALF = 20_000;
const COMMON_LONG_HALF = 100_000;
/** A run of letters that has a rank of its own is two words only if both are this many times better ranked. */
const RANK_ADVANTAGE = 200;
const FREE_PREFIXES = new Set(PREFIXES);

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
      problems.push(
        gluedProblem(checked, before.start, after.end, `${before.text}${token.text} ${after.text}`),
      );
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
  if (
    token === undefined ||
    (touchesPrevious(checked, index) && /^[-'’/]$/.test(checked.tokens[index - 1]?.text ?? ''))
  )
    return undefined;
  if (touchesNext(checked, index) && /^[-/]$/.test(checked.tokens[index + 1]?.text ?? '')) return undefined;
  const word = token.text;
  const { lexicon } = checked.resources;
  if (word.length < 5 || /[^a-zA-Z'’]/.test(word)) return undefined;
  const casing = casingOf(word);
  if (
    casing === 'capitals' ||
    lexicon.has(word) ||
    checked.isKnownToUser(word) ||
    checked.words.count(word) >= 3
  )
    return undefined;
  if (casing === 'mixed') return innerCapital(checked, word);
  const lower = word.toLowerCase();
  if (lexicon.misspelling(lower).some((right) => !right.includes(' '))) return undefined;
  if (casing === 'title' && !/^(?:The|This|That|There|With|From|When|They|After)/.test(word))
    return undefined;
  return bestCut(checked, word);
}

function bestCut(checked: CheckedText, word: string): readonly [string, string] | undefined {
  const { lexicon } = checked.resources;
  const rankOf = (part: string): number => lexicon.rank(part.toLowerCase()) ?? UNRANKED;
  const ownRank = lexicon.rank(word.toLowerCase()) ?? Infinity;
  let best: readonly [string, string] | undefined;
  let bestScore = -Infinity;
  for (let middle = 1; middle < word.length; middle++) {
    const left = word.slice(0, middle);
    const right = word.slice(middle);
    const leftIsFunction =
      isFunctionWord(left) || (left === 'a' && /^[^aeiou]/.test(right) && right.length > 3);
    const rightIsFunction = isFunctionWord(right) || (right === 'a' && left.length > 3);
    if (!leftIsFunction && !rightIsFunction) continue;
    const other = leftIsFunction ? right : left;
    if ((other.length < 3 && !(leftIsFunction && rightIsFunction)) || !lexicon.has(other)) continue;
    if (rankOf(other) > (other.length < 7 ? COMMON_HALF : COMMON_LONG_HALF)) continue;
    if (Math.max(rankOf(left), rankOf(right)) * RANK_ADVANTAGE > ownRank) continue;
    if (!rightIsFunction && FREE_PREFIXES.has(left) && isDerivable(word, lexicon)) continue;
    const score = -Math.log(rankOf(left) + 5) - Math.log(rankOf(right) + 5);
    if (score <= bestScore) continue;
    best = [left, right];
    bestScore = score;
  }
  return best !== undefined && isLikelierThanMisspelling(checked, word, best) ? best : undefined;
}

/** Whether it is likelier that a blank is missing than that another letter is wrong. */
function isLikelierThanMisspelling(
  checked: CheckedText,
  word: string,
  cut: readonly [string, string],
): boolean {
  const { lexicon } = checked.resources;
  const rarer = Math.max(...cut.map((part) => lexicon.rank(part.toLowerCase()) ?? UNRANKED));
  const misspelling = corrections(word.toLowerCase(), lexicon, checked.words)[0];
  return misspelling === undefined || likelihood(rarer, GLUE_COST) > misspelling.score;
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
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
  if (!/^[.,;:?!]$/.test(stop) || !touchesPrevious(checked, index) || !touchesNext(checked, index))
    return false;
  const before = checked.tokens[index - 1];
  const after = checked.tokens[index + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (touchesPrevious(checked, index - 1) && /^[.@/:]$/.test(checked.tokens[index - 2]?.text ?? ''))
    return false;
  const { lexicon } = checked.resources;
  const left = plain(before);
  const right = plain(after);
  const rightTouches = touchesNext(checked, index + 1) ? (checked.tokens[index + 2]?.text ?? '') : '';
  if (/^[/@]$/.test(rightTouches)) return false;
  if (stop === ',' || stop === ';') {
    return (
      left.length > 1 &&
      lexicon.has(left) &&
      (isOrdinary(right, checked) || (casingOf(left) === 'lower' && left.length > 2 && right.length > 2))
    );
  }
  if (casingOf(right) !== 'title' && casingOf(right) !== 'capitals') return false;
  if (stop === ':' && casingOf(left) !== 'lower') return false;
  if (left.length < 2 || (right.length < 2 && !/^[AI]$/.test(right))) return false;
  return casingOf(left) === 'lower'
    ? lexicon.has(left) && isOrdinary(right, checked)
    : FUNCTION_WORDS.has(right.toLowerCase()) && left.length > 2;
}

/** A word one may begin a sentence with: known, or a name that the dump shows elsewhere. */
function isOrdinary(word: string, checked: CheckedText): boolean {
  return checked.resources.lexicon.has(word) || checked.words.count(word) > 1;
}
