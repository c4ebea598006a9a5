import { contentHash } from '../../text/hash';
import { lineAround } from '../../text/line-around';
import { plainWord } from '../../text/plain-word';
import type { Span } from '../../text/span';
import type { Problem, ProblemCode } from '../model/dump';
import type { AnalysisSettings } from '../model/settings';
import { matchedBy } from './ignored-patterns';

/** How many words on each side distinguish a place from others with the same text. */
const WORDS_AROUND = 3;
/** How far to look for these words, in code units: no line is read as a whole. */
const REACH = 120;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What a dictionary can hold: letters with apostrophes and hyphens, and up to four words for place names. */
const WORDS = /^[\p{L}\p{M}'’\u00ad-]+(?: [\p{L}\p{M}'’\u00ad-]+){0,3}$/u;
const OF_A_WORD: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'typo.word',
  'typo.name',
  'typo.place',
  'typo.glued',
  'typo.variant',
]);

/**
 * What distinguishes a problem from every other one, by content: its code, the printed text, and the words
 * before and after it in its line. The key stays the same wherever the line moves, until one of these words
 * changes. If the same words occur twice, both places have the same key.
 */
export function placeKey(text: string, { code, start, end }: Pick<Problem, 'code'> & Span): string {
  const line = lineAround(text, { start, end }, REACH);
  const around = [
    ...(text.slice(line.start, start).match(WORD) ?? []).slice(-WORDS_AROUND),
    '|',
    ...(text.slice(end, line.end).match(WORD) ?? []).slice(0, WORDS_AROUND),
  ];
  return contentHash([code, text.slice(start, end), ...around].join('\n'));
}

/**
 * The word to accept so that the problem goes away, without its possessive ending. A word in capitals is
 * given in lower case, as it would be written elsewhere. Undefined for a problem that is not about a word.
 */
export function wordOf(text: string, problem: Pick<Problem, 'code'> & Span): string | undefined {
  if (!OF_A_WORD.has(problem.code) || problem.end - problem.start > REACH) return undefined;
  const printed = text.slice(problem.start, problem.end);
  if (!WORDS.test(printed)) return undefined;
  const word = plainWord(printed).replace(/'s$/i, '');
  if (word === '') return undefined;
  return word.length > 1 && word === word.toUpperCase() ? word.toLowerCase() : word;
}

/**
 * A test for the problems the user wants to see: not those ignored by place or pattern, nor those about words
 * that `isKnown` says the user has accepted.
 */
export function isWanted(
  text: string,
  { ignoredPlaces, ignoredPatterns }: AnalysisSettings,
  isKnown: (word: string) => boolean,
): (problem: Problem) => boolean {
  const ignored = new Set(ignoredPlaces);
  const isMatched = matchedBy(ignoredPatterns, text);
  return (problem) => {
    if (isMatched(problem)) return false;
    const word = wordOf(text, problem);
    if (word !== undefined && isKnown(word)) return false;
    return ignored.size === 0 || !ignored.has(placeKey(text, problem));
  };
}
