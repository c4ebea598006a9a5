import { casingOf } from './casing';
import { CheckedText, isQuoted, plain } from './checked-text';
import { RelativeProblem, typo } from './relative-problem';
import { BEFORE_DOUBLED_VERB, DOUBLED_ON_PURPOSE } from './word-lists';

/** A word printed twice in a row ("the the"), save those that English doubles on purpose. The span covers both. */
export function doubledWords(checked: CheckedText): readonly RelativeProblem[] {
  const problems: RelativeProblem[] = [];
  for (let index = 1; index < checked.tokens.length; index++) {
    const first = checked.tokens[index - 1];
    const second = checked.tokens[index];
    if (first?.kind !== 'word' || second?.kind !== 'word' || second.gap === 'none') continue;
    const word = plain(second);
    if (plain(first) !== word && plain(first).toLowerCase() !== word) continue;
    if (casingOf(word) !== 'lower' || !checked.resources.lexicon.has(word)) continue;
    if (isOnPurpose(checked, index, word)) continue;
    const span = { start: first.start, end: second.end };
    const message = `“${second.text}” stands here twice.`;
    problems.push(
      typo('typo.doubled', span, message, [first.text], {
        sure: true,
        evidenceOfPrint: isQuoted(checked, span),
      }),
    );
  }
  return problems;
}

/** Doubled by habit, three in a row, part of a hyphenated word, or with a quotation mark between the two. */
function isOnPurpose(checked: CheckedText, index: number, word: string): boolean {
  if (DOUBLED_ON_PURPOSE.has(word) || word.length === 1) return true;
  const before = checked.tokens[index - 2];
  const after = checked.tokens[index + 1];
  if ((before !== undefined && plain(before) === word) || (after !== undefined && plain(after) === word))
    return true;
  if ((word === 'is' || word === 'was') && before !== undefined && BEFORE_DOUBLED_VERB.has(plain(before)))
    return true;
  const hyphenAfter = after?.gap === 'none' && /^[-‐‑]$/.test(after.text);
  const hyphenBefore =
    before !== undefined && /^[-‐‑]$/.test(before.text) && checked.tokens[index - 1]?.gap === 'none';
  return hyphenAfter || hyphenBefore;
}
