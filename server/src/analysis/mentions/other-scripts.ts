import { isFree, nameTokensIn } from '../tagger/coverage-mask';
import type { Stretch } from '../tagger/segments';
import { formOf, type Found, type Match, type ParagraphContext } from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';

/** The most tokens examined within brackets, and before them. */
const LONGEST_IN_BRACKETS = 12;
const LONGEST_BEFORE = 4;

const OPENERS = new Set(['(', '（', '[', '［']);
const CLOSERS = new Set([')', '）', ']', '］']);
/** What ends a name within brackets ("习近平, born 1953"). */
const ENDS = new Set([',', ';', '，', '；', '、', '/']);
/** What ends the words that name the language ("Chinese: 习近平"). */
const LABEL_ENDS = new Set([':', '：']);
/** Marks that may surround a name without being part of it. */
const QUOTES = /^["'“”„‘’«»「」『』《》]$/;

/**
 * The matches, plus the same names in another script next to them: in brackets after the name ("Xi Jinping
 * (习近平)"), or before brackets that contain it ("Москва (Moscow)"). They get the kind of the Latin name,
 * whatever they were taken for on their own. In order, never overlapping, as `matches` must be.
 */
export function withOtherScripts<Name extends Found>(
  context: ParagraphContext,
  matches: readonly Name[],
): readonly (Name | Match)[] {
  const added = matches.flatMap((match): readonly Match[] => {
    if (match.kind === 'date') return [];
    const other = inBracketsAfter(context, match) ?? beforeBrackets(context, match);
    if (other === undefined || scriptOf(context.nameTokens.slice(match.from, match.to)) !== 'latin')
      return [];
    const detail = formOf(context, match.from, match.to);
    return [{ ...other, kind: match.kind, confidence: 0.9, evidence: [{ clue: 'other-script', detail }] }];
  });
  if (added.length === 0) return matches;
  const taken = nameTokensIn(added, context.nameTokens.length);
  return [...matches.filter((match) => isFree(match, taken)), ...added].sort((a, b) => a.from - b.from);
}

/** "Xi Jinping (习近平)", "Vladimir Putin (Russian: Владимир Путин)". */
function inBracketsAfter({ nameTokens }: ParagraphContext, { to }: Stretch): Stretch | undefined {
  if (!OPENERS.has(nameTokens[to]?.text ?? '')) return undefined;
  let from = to + 1;
  for (let at = from; at <= to + LONGEST_IN_BRACKETS; at++) {
    const text = nameTokens[at]?.text ?? '';
    if (LABEL_ENDS.has(text)) from = at + 1;
    else if (CLOSERS.has(text) || ENDS.has(text)) return nameIn(nameTokens, from, at);
  }
  return undefined;
}

/** "Москва (Moscow)". */
function beforeBrackets({ nameTokens }: ParagraphContext, { from, to }: Stretch): Stretch | undefined {
  if (!OPENERS.has(nameTokens[from - 1]?.text ?? '') || !CLOSERS.has(nameTokens[to]?.text ?? ''))
    return undefined;
  const end = from - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_BEFORE) {
    const token = nameTokens[start - 1];
    if (token === undefined || scriptOf([token]) !== 'other' || token.shape === 'lower') break;
    start--;
    if (token.gap !== 'space') break;
  }
  return nameIn(nameTokens, start, end);
}

/** The tokens without surrounding quotation marks, if they are words in a script other than Latin. */
function nameIn(nameTokens: readonly NameToken[], from: number, to: number): Stretch | undefined {
  let [first, last] = [from, to];
  while (first < last && QUOTES.test(nameTokens[first]?.text ?? '')) first++;
  while (first < last && QUOTES.test(nameTokens[last - 1]?.text ?? '')) last--;
  return scriptOf(nameTokens.slice(first, last)) === 'other' ? { from: first, to: last } : undefined;
}

/**
 * Whether the letters of the tokens are all Latin or all non-Latin; undefined if mixed, or if there are no
 * letters.
 */
function scriptOf(nameTokens: readonly NameToken[]): 'latin' | 'other' | undefined {
  const letters = nameTokens
    .map(({ text }) => text)
    .join('')
    .replace(/\P{L}/gu, '');
  if (letters === '') return undefined;
  if (/^\p{Script=Latin}+$/u.test(letters)) return 'latin';
  return /\p{Script=Latin}/u.test(letters) ? undefined : 'other';
}
