import { isHyphen } from '../words/tokens';
import { type CheckedText, eachToken, isQuoted } from './checked-text';
import { isCertainDouble, isNeverTwice } from './certainty';
import { type RelativeProblem, typo } from './relative-problem';
import { inQuotation, isMarkedSic } from './sic';
import { startsSentence } from './foreign-context';
import { BEFORE_DOUBLED_VERB, DOUBLED_ON_PURPOSE, VERBS_WITH_PARTICLE } from './word-lists';

/** People double by mistake the words they write often. */
const RARE_RANK = 100_000;

/**
 * A word printed twice in a row ("the the"), except where English does so on purpose. The span covers both.
 */
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
    const content = { code: 'typo.doubled', args: { word: second.text } } as const;
    const evidenceOfPrint = isQuoted(checked, span);
    const sure = isCertainDouble(checked, index);
    const problem = typo(content, span, [first.text], { sure, evidenceOfPrint });
    problems.push(evidenceOfPrint ? inQuotation(problem) : problem);
  });
  return problems;
}

/** Doubled by convention, to make a name, three in a row, or part of a hyphenated word. */
function isOnPurpose(checked: CheckedText, index: number, word: string): boolean {
  if (DOUBLED_ON_PURPOSE.has(word) || word.length === 1) return true;
  if (isNameBeforeVerb(checked, index, word) || isParticleBeforePreposition(checked, index, word))
    return true;
  // A rarer word is more likely a name made by doubling ("boda boda") than a slip.
  if ((checked.resources.lexicon.rank(word) ?? Infinity) > RARE_RANK) return true;
  const before = checked.forms[index - 2]?.plain;
  if (before === word || checked.forms[index + 1]?.plain === word) return true;
  if ((word === 'is' || word === 'was') && before !== undefined && BEFORE_DOUBLED_VERB.has(before))
    return true;
  return isHyphenTouching(checked, index + 1, index + 1) || isHyphenTouching(checked, index - 2, index - 1);
}

/**
 * Whether a name precedes a word with the same letters ("Petra May may resign"): the first has a capital that
 * is not due to a sentence, or it is a known name. A function word that begins a sentence is not a name.
 */
function isNameBeforeVerb(checked: CheckedText, index: number, word: string): boolean {
  const first = checked.forms[index - 1]?.plain ?? '';
  if (first === word) return false;
  if (!startsSentence(checked, index - 1)) return checked.register !== 'title';
  const { names } = checked.resources;
  return !isNeverTwice(word) && (names.isGiven(first) || names.isFamily(first));
}

/**
 * Whether a verb takes the first of the two as its particle, and the second is a preposition ("opted in in
 * March").
 */
function isParticleBeforePreposition(checked: CheckedText, index: number, word: string): boolean {
  const verbs = VERBS_WITH_PARTICLE.get(word);
  const before = checked.forms[index - 2]?.plain.toLowerCase();
  if (verbs === undefined || before === undefined || checked.tokens[index + 1]?.kind === 'symbol')
    return false;
  return baseForms(before).some((base) => verbs.has(base));
}

/**
 * The possible base forms of a regular verb: itself, or without "-s", "-ed" and "-ing", with an "e" restored
 * or a doubled letter removed.
 */
function baseForms(verb: string): readonly string[] {
  const stem = /^(.{2,}?)(?:es|s|ed|ing)$/.exec(verb)?.[1];
  if (stem === undefined) return [verb];
  const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [verb, stem, `${stem}e`, ...(verb.endsWith('es') ? [`${stem}es`.slice(0, -1)] : []), ...single];
}

/** Whether the token at `at` is a hyphen and there is no gap before the token at `touching`. */
function isHyphenTouching(checked: CheckedText, at: number, touching: number): boolean {
  return isHyphen(checked.tokens[at]) && checked.tokens[touching]?.gap === 'none';
}
