import type { ProblemContent } from '../model/dump';
import type { Token } from '../words/tokens';
import { type Casing, inCasingOf } from './casing';
import { isCertainWord } from './certainty';
import { type CheckedText, type WordForm, eachToken, isQuoted } from './checked-text';
import { isPartOfSomethingElse } from './compound-part';
import { inQuotation, isMarkedSic } from './sic';
import { type RelativeProblem, typo } from './relative-problem';
import { isForeignSurrounding, isGloss, isMentioned, startsSentence } from './foreign-context';
import { type Verdict, correctedVerdict, isListed, listedVerdict } from './verdicts';

/** A form that occurs this often in the dump is intentional. */
const OFTEN_ENOUGH_TO_BE_MEANT = 3;
/** How many suggestions are offered. */
const OFFERED = 5;

/** Lower-case words that are known misspellings ("untill"). */
export function listedWords(checked: CheckedText): readonly RelativeProblem[] {
  return judgedWords(checked, 'lower', (index, { plain }) => {
    const isWrong = isListed(checked, plain) && mayBeMisspelt(checked, index);
    return isWrong ? listedVerdict(checked, index, plain) : undefined;
  });
}

/** Unknown lower-case words one slip away from a common one ("hosptial"). */
export function slippedWords(checked: CheckedText): readonly RelativeProblem[] {
  return judgedWords(checked, 'lower', (index, { plain, isInDictionary }) => {
    if (isInDictionary || isListed(checked, plain)) return undefined;
    if (!mayBeMisspelt(checked, index)) return undefined;
    if (/[^a-z]/.test(plain) || isElongated(plain)) return undefined;
    if (isGloss(checked, index) || isMentioned(checked, index)) return undefined;
    return correctedVerdict(checked, index, plain);
  });
}

/** Capitalised words that are known misspellings, where the capital says nothing; others may be names. */
export function listedCapitalised(checked: CheckedText): readonly RelativeProblem[] {
  return judgedWords(checked, 'title', (index) => titleVerdict(checked, index));
}

/**
 * The problems of the words in this casing that `verdictOn` rejects. Lines of capitals have their own rule.
 */
function judgedWords(
  checked: CheckedText,
  casing: Casing,
  verdictOn: (index: number, form: WordForm) => Verdict | undefined,
): readonly RelativeProblem[] {
  if (checked.register === 'capitals') return [];
  const problems: RelativeProblem[] = [];
  eachToken(checked, (token, index) => {
    const form = checked.forms[index];
    if (form?.casing !== casing || checked.inAddress[index]) return;
    const verdict = verdictOn(index, form);
    if (verdict !== undefined && !isMarkedSic(checked.text, token))
      problems.push(wordProblem(checked, token, index, verdict));
  });
  return problems;
}

/** The problem for a verdict on a token. */
export function wordProblem(
  checked: CheckedText,
  token: Token,
  index: number,
  verdict: Verdict,
): RelativeProblem {
  const replacements = verdict.replacements
    .slice(0, OFFERED)
    .map((replacement) => withCurlyApostrophes(token.text, inCasingOf(token.text, replacement)));
  const first = replacements[0] ?? '';
  const isGlue = first.includes(' ') && first.replaceAll(' ', '') === token.text;
  const content: ProblemContent = isGlue
    ? { code: 'typo.glued', args: { variant: 'run-together', printed: token.text, apart: first } }
    : { code: 'typo.word', args: { variant: 'unknown', word: token.text, suggestion: first } };
  const evidenceOfPrint = isQuoted(checked, token);
  const sure = verdict.sure && isCertainWord(checked, index, verdict.replacements[0] ?? '');
  const problem = typo(content, token, replacements, { sure, evidenceOfPrint });
  return evidenceOfPrint && !isGlue ? inQuotation(problem) : problem;
}

function withCurlyApostrophes(original: string, replacement: string): string {
  return original.includes('’') ? replacement.replaceAll("'", '’') : replacement;
}

/** Whether a lower-case word that looks misspelt is complete, unintended and not foreign. */
function mayBeMisspelt(checked: CheckedText, index: number): boolean {
  const word = checked.forms[index]?.plain ?? '';
  if (word.length < 3 || checked.isKnownToUser(word) || isPartOfSomethingElse(checked, index)) return false;
  if (checked.words.count(word) >= OFTEN_ENOUGH_TO_BE_MEANT) return false;
  return !isForeignSurrounding(checked, index) && !isForeignRank(checked, index);
}

/**
 * Whether the word is in use, though in no English dictionary, and followed by a lone letter that ranks it
 * ("serie A", "liga B").
 */
function isForeignRank(checked: CheckedText, index: number): boolean {
  const word = checked.forms[index]?.plain ?? '';
  if (checked.resources.lexicon.rank(word) === undefined) return false;
  return /^[A-H]$/.test(checked.tokens[index + 1]?.text ?? '');
}

/**
 * A letter drawn out as in speech ("nooo", "aargghhh"): three at the end or in a short word, or four
 * anywhere.
 */
function isElongated(word: string): boolean {
  return /(\p{L})\1\1(?:$|\1)/u.test(word) || (word.length < 6 && /(\p{L})\1\1/u.test(word));
}

/**
 * A capitalised word may be a name, so only known misspellings are flagged, and only where the capital says
 * nothing.
 */
function titleVerdict(checked: CheckedText, index: number): Verdict | undefined {
  const form = checked.forms[index];
  if (form === undefined || form.isInDictionary || isPartOfSomethingElse(checked, index)) return undefined;
  const printed = form.plain;
  const word = printed.toLowerCase();
  const { names, places } = checked.resources;
  if (word.length < 4 || checked.isKnownToUser(printed) || checked.isKnownToUser(word)) return undefined;
  const listed = listedVerdict(checked, index, word);
  if (listed === undefined) return undefined;
  if (names.isGiven(printed) || names.isFamily(printed) || places.lookup(printed).length > 0)
    return undefined;
  if (checked.words.count(printed) >= OFTEN_ENOUGH_TO_BE_MEANT || checked.words.isPersonPart(printed))
    return undefined;
  const meansName = /^\p{Lu}/u.test(listed.replacements[0] ?? '');
  const capitalSaysNothing = checked.register === 'title' || startsSentence(checked, index);
  if (!capitalSaysNothing && !meansName && word.length < 7) return undefined;
  if (isForeignSurrounding(checked, index)) return undefined;
  return listed;
}
