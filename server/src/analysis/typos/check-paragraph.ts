import type { OtherLanguage } from '../model/dump';
import type { Slices } from '../incremental/slices';
import { bySpan, overlaps } from '../../text/span';
import { checkedText, type KnownWords, type ParagraphToCheck } from './checked-text';
import { isInForeignQuotation } from './foreign-quotations';
import { PARAGRAPH_RULES, type ParagraphRule } from './paragraph-rules';
import type { RelativeProblem } from './relative-problem';

const ALL_RULES = Object.values(PARAGRAPH_RULES);

/** What the spelling rules say about one paragraph. */
export interface ParagraphSpelling {
  /** `typo.word`, `typo.glued` and `typo.doubled`, sorted, non-overlapping. */
  readonly problems: readonly RelativeProblem[];
  /** The paragraph's language if it is not English, in which case its spelling was not checked. */
  readonly otherLanguage?: OtherLanguage;
}

/** How many tokens are passed to a rule at once: each of them may be a word that needs suggestions. */
const TOKENS_AT_ONCE = 16;

/** The cost of finding the suggestions for one word, in characters of ordinary work. */
const WORK_OF_A_CORRECTION = 500;

/**
 * The typos in one paragraph of English, except those in foreign-language quotations. Works in slices. Pure:
 * it reads the rest of the dump only through `known`. Bylines and furniture are not checked. `rules` are the
 * rules to apply.
 */
export function* checkParagraph(
  paragraph: ParagraphToCheck,
  known: KnownWords,
  slices: Slices,
  rules: readonly ParagraphRule[] = ALL_RULES,
): Generator<void, ParagraphSpelling, void> {
  const { text, tokens, register } = paragraph;
  if (register === 'byline' || register === 'furniture') return { problems: [] };
  const checked = checkedText(paragraph, known);
  if (slices.spent(text.length)) yield;
  const found: RelativeProblem[] = [];
  for (const rule of rules) {
    for (let from = 0; from < tokens.length; from += TOKENS_AT_ONCE) {
      const reckoned = checked.likeliest.size;
      found.push(
        ...rule({ ...checked, asked: { from, to: Math.min(from + TOKENS_AT_ONCE, tokens.length) } }),
      );
      const suggestions = checked.likeliest.size - reckoned;
      if (slices.spent(TOKENS_AT_ONCE + suggestions * WORK_OF_A_CORRECTION)) yield;
    }
  }
  const kept: RelativeProblem[] = [];
  for (const problem of found.sort(bySpan)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, problem)) kept.push(problem);
  }
  return { problems: kept.filter((problem) => !isInForeignQuotation(checked, problem)) };
}
