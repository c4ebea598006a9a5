import type { Lexicon } from '../resources/lexicon';
import { type CheckedText, eachToken, isQuoted } from './checked-text';
import { suggestions } from './suggestions';
import { rankSuggestions } from './rank-suggestions';
import { type RelativeProblem, typo } from './relative-problem';
import { startsSentence } from './foreign-context';
import { isListed } from './verdicts';

/** The most letters that may be lost at the start of a line, and the fewest that must be left. */
const MOST_LOST = 3;
const FEWEST_LEFT = 4;
const OFFERED = 5;

/**
 * Fragments of words at the start of a line that has lost its first letters ("mpany has said"): the line
 * begins a sentence in lower case, with an unknown word that ends like a frequent one. Whole words are
 * suggested, and none is certain.
 */
export function clippedStarts(checked: CheckedText): readonly RelativeProblem[] {
  if (checked.register === 'capitals') return [];
  const problems: RelativeProblem[] = [];
  eachToken(checked, (token, index) => {
    const word = checked.forms[index]?.plain ?? '';
    if (!isSmallStart(checked, index) || checked.inAddress[index] || !isUnknown(checked, index)) return;
    const whole = wholeWords(checked.resources.lexicon).get(word);
    if (whole === undefined) return;
    const near = suggestions(word, checked.resources.lexicon, checked.words);
    const others = rankSuggestions(checked, index, word, near).map((suggestion) => suggestion.word);
    const offered = [whole, ...others.filter((other) => other !== whole)].slice(0, OFFERED);
    const args = { variant: 'end-of-word', word: token.text, whole } as const;
    const evidenceOfPrint = isQuoted(checked, token);
    problems.push(typo({ code: 'typo.word', args }, token, offered, { sure: false, evidenceOfPrint }));
  });
  return problems;
}

/** Whether the token begins a line and a sentence, although in lower case. */
function isSmallStart(checked: CheckedText, index: number): boolean {
  if (checked.forms[index]?.casing !== 'lower' || !startsSentence(checked, index)) return false;
  return index === 0 || checked.tokens[index]?.gap === 'line';
}

function isUnknown(checked: CheckedText, index: number): boolean {
  const form = checked.forms[index];
  if (form === undefined || form.isInDictionary || !/^[a-z]+$/.test(form.plain)) return false;
  return (
    !isListed(checked, form.plain) &&
    !checked.isKnownToUser(form.plain) &&
    checked.words.count(form.plain) < 3
  );
}

const byLexicon = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/**
 * The most frequent word for each ending that it exceeds by at most `MOST_LOST` letters. Built once per
 * lexicon, some 25,000 endings.
 */
function wholeWords(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = byLexicon.get(lexicon);
  if (known !== undefined) return known;
  const whole = new Map<string, string>();
  for (const word of lexicon.pairs.words) {
    for (let lost = 1; lost <= Math.min(MOST_LOST, word.length - FEWEST_LEFT); lost++) {
      const ending = word.slice(lost);
      if (!whole.has(ending)) whole.set(ending, word);
    }
  }
  byLexicon.set(lexicon, whole);
  return whole;
}
