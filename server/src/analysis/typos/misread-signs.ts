import { Token } from '../tokens';
import { CheckedText, touchesNext, touchesPrevious } from './checked-text';
import { RelativeProblem } from './relative-problem';
import { isFrequent } from './scan-confusions';
import { isMarkedSic } from './sic';
import { startsSentence } from './surroundings';
import { wordProblem } from './unknown-words';

/** Words with a capital I as a scan gives them, and what was printed; the first ones only where a sentence begins. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['lt', 'It'],
  ['ln', 'In'],
  ['lf', 'If'],
  ['ls', 'Is'],
]);
const ANYWHERE: ReadonlyMap<string, string> = new Map([
  ["l'm", "I'm"],
  ["l've", "I've"],
  ["l'll", "I'll"],
]);

/** A figure one is a letter only in a word of so many letters: "1t" is a weight. */
const SHORTEST_WITH_ONE = 4;
const LONGEST_RUN = 20;

/** Letters and figures that a scan takes for each other: "t0" and "peop1e" for "to" and "people", "lt" and "l" for "It" and "I". */
export function misreadSigns(checked: CheckedText): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  checked.tokens.forEach((token, index) => {
    if (checked.inAddress[index] || token.kind === 'symbol' || goesOn(checked, index)) return;
    const read = runFrom(checked, index);
    const printed = read === token ? capitalI(checked, index) : withoutFigures(read.text, checked);
    if (printed === undefined || checked.isKnownToUser(read.text) || isMarkedSic(checked.text, read)) return;
    problems.push(wordProblem(checked, read, { replacements: [printed], sure: true }));
  });
  return problems;
}

/** Whether something other than an opening mark touches the token from before. */
function goesOn(checked: CheckedText, index: number): boolean {
  return touchesPrevious(checked, index) && !/^[“"‘'(«[]$/.test(checked.tokens[index - 1]?.text ?? '');
}

/** The token with the words and numbers that touch it behind, as one. */
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

function capitalI(checked: CheckedText, index: number): string | undefined {
  const read = checked.forms[index]?.plain ?? '';
  const next = checked.forms[index + 1];
  if (read === 'l') {
    const isPronoun = next !== undefined && checked.resources.lexicon.pairs.affinity('i', next.plain) > 0;
    return isPronoun && checked.tokens[index - 1]?.kind !== 'number' ? 'I' : undefined;
  }
  const opening = next?.casing === 'lower' && next.isInDictionary && startsSentence(checked, index);
  return ANYWHERE.get(read) ?? (opening ? OPENING.get(read) : undefined);
}
