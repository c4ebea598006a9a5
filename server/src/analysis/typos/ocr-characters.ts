import type { Token } from '../words/tokens';
import { type CheckedText, eachToken, touchesNext, touchesPrevious } from './checked-text';
import type { RelativeProblem } from './relative-problem';
import { isFrequent } from './ocr-confusions';
import { isMarkedSic } from './sic';
import { startsSentence } from './foreign-context';
import { wordProblem } from './unknown-words';

/** A word with a capital I as OCR reads it, and what was printed. */
interface MisreadWord {
  readonly read: string;
  readonly printed: string;
  /** Where to trust it: at the start of a sentence, before a word that often follows "I", or anywhere. */
  readonly where: 'opening' | 'as-pronoun' | 'anywhere';
}

/** The words in which OCR reads a small l for a capital I, one per row. */
export const MISREAD_CAPITALS: readonly MisreadWord[] = [
  { read: 'lt', printed: 'It', where: 'opening' },
  { read: 'ln', printed: 'In', where: 'opening' },
  { read: 'lf', printed: 'If', where: 'opening' },
  { read: 'ls', printed: 'Is', where: 'opening' },
  { read: 'l', printed: 'I', where: 'as-pronoun' },
  { read: "l'm", printed: "I'm", where: 'anywhere' },
  { read: "l've", printed: "I've", where: 'anywhere' },
  { read: "l'll", printed: "I'll", where: 'anywhere' },
];

/** A figure one is only a letter in a word of at least this many letters: "1t" is a weight. */
const SHORTEST_WITH_ONE = 4;
const LONGEST_RUN = 20;

/** Figures that OCR reads for letters: "t0" and "peop1e" for "to" and "people". */
export function misreadFigures(checked: CheckedText): readonly RelativeProblem[] {
  return misread(
    checked,
    (index) => touchesNext(checked, index),
    (read, index) => (read === checked.tokens[index] ? undefined : withoutFigures(read.text, checked)),
  );
}

/** Small letters that OCR reads for a capital I: "lt" and "l" for "It" and "I". */
export function misreadCapitals(checked: CheckedText, rows = MISREAD_CAPITALS): readonly RelativeProblem[] {
  const known = new Set(rows.map(({ read }) => read));
  return misread(
    checked,
    (index) => known.has(checked.forms[index]?.plain ?? ''),
    (read, index) => (read === checked.tokens[index] ? capitalI(checked, index, rows) : undefined),
  );
}

/**
 * A problem for each run of letters and figures for which `printedFor` returns what was really printed. It is
 * only asked if `mayBegin` accepts the first token of the run.
 */
function misread(
  checked: CheckedText,
  mayBegin: (index: number) => boolean,
  printedFor: (read: Token, index: number) => string | undefined,
): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  eachToken(checked, (token, index) => {
    if (token.kind === 'symbol' || !mayBegin(index)) return;
    if (checked.inAddress[index] || goesOn(checked, index)) return;
    const read = runFrom(checked, index);
    const printed = printedFor(read, index);
    if (printed === undefined || checked.isKnownToUser(read.text) || isMarkedSic(checked.text, read)) return;
    problems.push(wordProblem(checked, read, index, { replacements: [printed], sure: true }));
  });
  return problems;
}

/** Whether the token directly follows something other than an opening mark. */
function goesOn(checked: CheckedText, index: number): boolean {
  return touchesPrevious(checked, index) && !/^[“"‘'(«[]$/.test(checked.tokens[index - 1]?.text ?? '');
}

/** The token joined with the words and numbers that directly follow it. */
function runFrom(checked: CheckedText, index: number): Token {
  const first = checked.tokens[index];
  let last = index;
  while (touchesNext(checked, last) && checked.tokens[last + 1]?.kind !== 'symbol') last++;
  const end = checked.tokens[last]?.end ?? 0;
  if (first === undefined) return { start: end, end, text: '', kind: 'symbol', gap: 'none' };
  return last === index ? first : { ...first, end, text: checked.text.slice(first.start, end) };
}

function withoutFigures(read: string, { resources }: CheckedText): string | undefined {
  if (read.length > LONGEST_RUN || !/^[a-z01]+$/.test(read) || !/[a-z]/.test(read)) return undefined;
  if (read.includes('1') && read.length < SHORTEST_WITH_ONE) return undefined;
  const letters = read.replaceAll('0', 'o');
  return [letters.replaceAll('1', 'l'), letters.replaceAll('1', 'i')].find((word) =>
    isFrequent(word, resources.lexicon),
  );
}

function capitalI(checked: CheckedText, index: number, rows: readonly MisreadWord[]): string | undefined {
  const read = checked.forms[index]?.plain ?? '';
  return rows.find((row) => row.read === read && isBelieved(row, checked, index))?.printed;
}

function isBelieved({ where }: MisreadWord, checked: CheckedText, index: number): boolean {
  const next = checked.forms[index + 1];
  switch (where) {
    case 'anywhere':
      return true;
    case 'opening':
      return next?.casing === 'lower' && next.isInDictionary && startsSentence(checked, index);
    case 'as-pronoun': {
      const isPronoun = next !== undefined && checked.resources.lexicon.pairs.affinity('i', next.plain) > 0;
      return isPronoun && checked.tokens[index - 1]?.kind !== 'number';
    }
  }
}
