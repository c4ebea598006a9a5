import { isHyphen } from '../tokens';
import { CheckedText, eachToken, isQuoted } from './checked-text';
import { isCertainDouble } from './certainty';
import { RelativeProblem, typo } from './relative-problem';
import { inQuotation, isMarkedSic } from './sic';
import { BEFORE_DOUBLED_VERB, DOUBLED_ON_PURPOSE } from './word-lists';

/** People double by mistake what they write often. */
const RARE_RANK = 100_000;

/** A word printed twice in a row ("the the"), save those that English doubles on purpose. The span covers both. */
export function doubledWords(checked: CheckedText): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  eachToken(checked, (second, index) => {
    const form = checked.forms[index];
    const first = checked.tokens[index - 1];
    if (form?.casing !== 'lower' || checked.forms[index - 1]?.plain.toLowerCase() !== form.plain) return;
    if (first === undefined || second.gap === 'none') return;
    if (checked.forms[index - 1]?.casing === 'capitals' || !form.isInDictionary) return;
    const span = { start: first.start, end: second.end };
    if (isOnPurpose(checked, index, form.plain) || isMarkedSic(checked.text, span)) return;
    const message = `“${second.text}” stands here twice.`;
    const evidenceOfPrint = isQuoted(checked, span);
    const sure = isCertainDouble(checked, index);
    const problem = typo('typo.doubled', span, message, [first.text], { sure, evidenceOfPrint });
    problems.push(evidenceOfPrint ? inQuotation(problem) : problem);
  });
  return problems;
}

/** Doubled by habit, to make a name, three in a row, or part of a hyphenated word. */
function isOnPurpose(checked: CheckedText, index: number, word: string): boolean {
  if (DOUBLED_ON_PURPOSE.has(word) || word.length === 1) return true;
  // What is rarer is rather a name made by doubling ("boda boda") than a slip.
  if ((checked.resources.lexicon.rank(word) ?? Infinity) > RARE_RANK) return true;
  const before = checked.forms[index - 2]?.plain;
  if (before === word || checked.forms[index + 1]?.plain === word) return true;
  if ((word === 'is' || word === 'was') && before !== undefined && BEFORE_DOUBLED_VERB.has(before))
    return true;
  return isHyphenTouching(checked, index + 1, index + 1) || isHyphenTouching(checked, index - 2, index - 1);
}

/** Whether the token at `at` is a hyphen and nothing stands before the token at `touching`. */
function isHyphenTouching(checked: CheckedText, at: number, touching: number): boolean {
  return isHyphen(checked.tokens[at]) && checked.tokens[touching]?.gap === 'none';
}
