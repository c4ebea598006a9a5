import { type CheckedText, eachToken, touchesNext, touchesPrevious } from './checked-text';
import { suggestions, standingOf } from './suggestions';
import { isDerivable } from './derivable';
import { isMarkedSic } from './sic';
import type { RelativeProblem } from './relative-problem';
import { isForeignSurrounding } from './foreign-context';
import { wordProblem } from './unknown-words';
import { type Verdict, listedVerdict, verdictOf } from './verdicts';

/**
 * In capitals, names and words look alike, so a suggestion must be at least this common to be trusted: a rank
 * by word length.
 */
const COMMON_BY_LENGTH: readonly number[] = [0, 0, 0, 0, 1_500, 6_000, 15_000, 30_000, 50_000];
/** A suggestion that also occurs elsewhere in the dump may be rarer. */
const STANDS_IN_DUMP_LIMIT = 60_000;

/** Misspelt words in lines of capitals, where the first letter does not tell a name from a word. */
export function capitalsLines(checked: CheckedText): readonly RelativeProblem[] {
  if (checked.register !== 'capitals') return [];
  const problems: RelativeProblem[] = [];
  eachToken(checked, (token, index) => {
    if (token.kind !== 'word' || checked.inAddress[index]) return;
    if (touchesPrevious(checked, index) && /^[-/&]$|^\d/.test(checked.tokens[index - 1]?.text ?? '')) return;
    if (touchesNext(checked, index) && /^[-/&]$|^\d/.test(checked.tokens[index + 1]?.text ?? '')) return;
    const verdict = capitalsVerdict(checked, index);
    if (verdict !== undefined && !isMarkedSic(checked.text, token))
      problems.push(wordProblem(checked, token, index, verdict));
  });
  return problems;
}

function capitalsVerdict(checked: CheckedText, index: number): Verdict | undefined {
  const printed = checked.forms[index]?.plain ?? '';
  if (printed !== printed.toUpperCase() && !/'s$/.test(printed)) return undefined;
  const possessive = /'s$/i.exec(printed)?.[0] ?? '';
  const body = printed.slice(0, printed.length - possessive.length);
  const word = body.toLowerCase();
  const { lexicon, names, places } = checked.resources;
  if (word.length < 4 || checked.isKnownToUser(word) || checked.isKnownToUser(body)) return undefined;
  const listed = listedVerdict(checked, index, word);
  const title = body.charAt(0) + word.slice(1);
  if (listed === undefined && lexicon.has(body)) return undefined;
  if (/[^a-z]/.test(word) || standsAsName(checked, body, title, word)) return undefined;
  if (names.isGiven(title) || names.isFamily(title) || places.lookup(title).length > 0) return undefined;
  if (isForeignSurrounding(checked, index)) return undefined;
  const verdict = listed ?? nearVerdict(checked, index, word);
  return (
    verdict && {
      ...verdict,
      replacements: verdict.replacements.map((replacement) => replacement + possessive),
    }
  );
}

/**
 * Whether the dump shows the word to be a name or a word of its own: in title case, in lower case, or often
 * in capitals.
 */
function standsAsName(checked: CheckedText, body: string, title: string, word: string): boolean {
  const { words } = checked;
  return (
    words.count(title) > 0 || words.count(word) > 0 || words.count(body) >= 3 || words.isPersonPart(title)
  );
}

function nearVerdict(checked: CheckedText, index: number, word: string): Verdict | undefined {
  const near = suggestions(word, checked.resources.lexicon, checked.words, true);
  const best = near[0];
  if (best === undefined) return undefined;
  const limit = COMMON_BY_LENGTH[Math.min(word.length, COMMON_BY_LENGTH.length - 1)] ?? 0;
  const { lexicon } = checked.resources;
  const ownRank = lexicon.rank(word);
  const standsInDump = standingOf(best.word, checked.words, true) > 0;
  if (ownRank !== undefined && !(standsInDump && best.rank * 10 < ownRank)) return undefined;
  if (best.rank > (standsInDump ? STANDS_IN_DUMP_LIMIT : limit)) return undefined;
  if (!standsInDump && isDerivable(word, lexicon) && best.rank > limit / 10) return undefined;
  return verdictOf(checked, index, word, near);
}
