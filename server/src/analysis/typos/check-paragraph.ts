import { Token } from '../tokens';
import { Register } from '../paragraph';
import { DumpWords } from '../facts/dump-words';
import { bySpan, overlaps } from '../../text/span';
import { capitalsLines } from './capitals-lines';
import { TypoResources, checkedText } from './checked-text';
import { doubledWords } from './doubled';
import { gluedWords } from './glued';
import { missingBlanks } from './missing-blanks';
import { isOtherLanguage } from './other-language';
import { RelativeProblem } from './relative-problem';
import { unknownWords } from './unknown-words';

/**
 * The typos that one paragraph shows: `typo.word`, `typo.glued` and `typo.doubled`, sorted, none overlapping another. Pure; all it
 * knows of the rest of the dump it reads through `words`. Bylines, furniture and paragraphs in other languages are not checked.
 * `isKnownToUser` says whether the user has declared a word right, whatever its case.
 */
export function checkParagraph(
  text: string,
  tokens: readonly Token[],
  register: Register,
  words: DumpWords,
  resources: TypoResources,
  isKnownToUser: (word: string) => boolean = () => false,
): readonly RelativeProblem[] {
  if (register === 'byline' || register === 'furniture') return [];
  const checked = checkedText(text, tokens, register, words, resources, isKnownToUser);
  if (isOtherLanguage(checked)) return [];
  const found = [
    ...gluedWords(checked),
    ...missingBlanks(checked),
    ...doubledWords(checked),
    ...(register === 'capitals' ? capitalsLines(checked) : unknownWords(checked)),
  ];
  const kept: RelativeProblem[] = [];
  for (const problem of found.sort(bySpan)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, problem)) kept.push(problem);
  }
  return kept;
}
