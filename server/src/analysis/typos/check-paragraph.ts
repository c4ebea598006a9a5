import { Token } from '../tokens';
import { Register } from '../paragraph';
import { OtherLanguage } from '../dump';
import { DumpWords } from '../facts/dump-words';
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
  if (register === 'byline' || register === 'furniture') return { problems: [] };
  const checked = checkedText(text, tokens, register, words, resources, isKnownToUser);
  const found = rules.flatMap((rule) => rule(checked));
  const kept: RelativeProblem[] = [];
  for (const problem of found.sort(bySpan)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, problem)) kept.push(problem);
  }
  return { problems: kept.filter((problem) => !isInForeignQuotation(checked, problem)) };
}
