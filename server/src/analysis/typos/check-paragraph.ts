import { Token } from '../words/tokens';
import { Register } from '../words/paragraph';
import { OtherLanguage } from '../model/dump';
import { DumpWords } from '../words/dump-words';
import { runToEnd, Slices } from '../incremental/slices';
import { bySpan, overlaps } from '../../text/span';
import { TypoResources, checkedText } from './checked-text';
import { isInForeignQuotation } from './foreign-quotations';
import { PARAGRAPH_RULES, ParagraphRule } from './paragraph-rules';
import { RelativeProblem } from './relative-problem';

const ALL_RULES = Object.values(PARAGRAPH_RULES);

/** What the spelling rules say of one paragraph. */
export interface ParagraphSpelling {
  /** `typo.word`, `typo.glued` and `typo.doubled`, sorted, none overlapping another. */
  readonly problems: readonly RelativeProblem[];
  /** The language the paragraph is in, if that is not English: its spelling was not checked then. */
  readonly otherLanguage?: OtherLanguage;
}

/**
 * The typos that one paragraph of English shows, without those in quotations of another language. Pure; all it
 * knows of the rest of the dump it reads through `words`. Bylines and furniture are not checked.
 * `isKnownToUser` says whether the user has declared a word right, whatever its case; `rules` are those that are to speak.
 */
export function checkParagraph(
  text: string,
  tokens: readonly Token[],
  register: Register,
  words: DumpWords,
  resources: TypoResources,
  isKnownToUser: (word: string) => boolean = () => false,
  rules: readonly ParagraphRule[] = ALL_RULES,
): ParagraphSpelling {
  const paragraph = { text, tokens, register };
  return runToEnd(checkInSlices(paragraph, words, resources, isKnownToUser, new Slices(), rules));
}

/** So many tokens are put to a rule at once: each of them may be a word whose suggestions are to be found. */
const TOKENS_AT_ONCE = 16;

/** What it costs to find the suggestions of one word, in characters of other work. */
const WORK_OF_A_CORRECTION = 500;

/** The same in slices. */
export function* checkInSlices(
  {
    text,
    tokens,
    register,
  }: { readonly text: string; readonly tokens: readonly Token[]; readonly register: Register },
  words: DumpWords,
  resources: TypoResources,
  isKnownToUser: (word: string) => boolean,
  slices: Slices,
  rules: readonly ParagraphRule[] = ALL_RULES,
): Generator<void, ParagraphSpelling, void> {
  if (register === 'byline' || register === 'furniture') return { problems: [] };
  const checked = checkedText(text, tokens, register, words, resources, isKnownToUser);
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
