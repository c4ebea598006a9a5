import { isFree, unitsIn } from '../tagger/covered-units';
import { Stretch } from '../tagger/segments';
import { formOf, Found, Match, ParagraphContext } from '../words/paragraph-context';
import { Unit } from '../words/units';

/** No more units than these are looked at within brackets, and no more before them. */
const LONGEST_IN_BRACKETS = 12;
const LONGEST_BEFORE = 4;

const OPENERS = new Set(['(', '（', '[', '［']);
const CLOSERS = new Set([')', '）', ']', '］']);
/** What ends a name within brackets ("习近平, born 1953"). */
const ENDS = new Set([',', ';', '，', '；', '、', '/']);
/** What ends the words that say which language follows ("Chinese: 习近平"). */
const LABEL_ENDS = new Set([':', '：']);
/** Marks that may stand around a name and are no part of it. */
const QUOTES = /^["'“”„‘’«»「」『』《》]$/;

/**
 * The matches with those added that name the same in another script beside them: in brackets behind the name
 * ("Xi Jinping (习近平)"), or before the brackets that hold it ("Москва (Moscow)"). They are of the kind of the Latin name,
 * whatever they were taken for by themselves. In order, never overlapping, as `matches` are.
 */
export function withOtherScripts<Name extends Found>(
  context: ParagraphContext,
  matches: readonly Name[],
): readonly (Name | Match)[] {
  const added = matches.flatMap((match): readonly Match[] => {
    if (match.kind === 'date') return [];
    const other = inBracketsBehind(context, match) ?? beforeBrackets(context, match);
    if (other === undefined || scriptOf(context.units.slice(match.from, match.to)) !== 'latin') return [];
    const detail = formOf(context, match.from, match.to);
    return [{ ...other, kind: match.kind, certainty: 0.9, evidence: [{ clue: 'other-script', detail }] }];
  });
  if (added.length === 0) return matches;
  const taken = unitsIn(added, context.units.length);
  return [...matches.filter((match) => isFree(match, taken)), ...added].sort((a, b) => a.from - b.from);
}

/** "Xi Jinping (习近平)", "Vladimir Putin (Russian: Владимир Путин)". */
function inBracketsBehind({ units }: ParagraphContext, { to }: Stretch): Stretch | undefined {
  if (!OPENERS.has(units[to]?.text ?? '')) return undefined;
  let from = to + 1;
  for (let at = from; at <= to + LONGEST_IN_BRACKETS; at++) {
    const text = units[at]?.text ?? '';
    if (LABEL_ENDS.has(text)) from = at + 1;
    else if (CLOSERS.has(text) || ENDS.has(text)) return nameIn(units, from, at);
  }
  return undefined;
}

/** "Москва (Moscow)". */
function beforeBrackets({ units }: ParagraphContext, { from, to }: Stretch): Stretch | undefined {
  if (!OPENERS.has(units[from - 1]?.text ?? '') || !CLOSERS.has(units[to]?.text ?? '')) return undefined;
  const end = from - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_BEFORE) {
    const unit = units[start - 1];
    if (unit === undefined || scriptOf([unit]) !== 'other' || unit.shape === 'lower') break;
    start--;
    if (unit.gap !== 'space') break;
  }
  return nameIn(units, start, end);
}

/** The units without quotation marks around them, where they are words of another script than Latin. */
function nameIn(units: readonly Unit[], from: number, to: number): Stretch | undefined {
  let [first, last] = [from, to];
  while (first < last && QUOTES.test(units[first]?.text ?? '')) first++;
  while (first < last && QUOTES.test(units[last - 1]?.text ?? '')) last--;
  return scriptOf(units.slice(first, last)) === 'other' ? { from: first, to: last } : undefined;
}

/** Whether the letters of the units are all Latin, or none of them is; undefined for anything between, and for no letters. */
function scriptOf(units: readonly Unit[]): 'latin' | 'other' | undefined {
  const letters = units
    .map(({ text }) => text)
    .join('')
    .replace(/\P{L}/gu, '');
  if (letters === '') return undefined;
  if (/^\p{Script=Latin}+$/u.test(letters)) return 'latin';
  return /\p{Script=Latin}/u.test(letters) ? undefined : 'other';
}
