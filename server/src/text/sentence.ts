import type { Span } from './span';

/** How far a sentence is looked for on either side of a place, in UTF-16 units; it bounds the work on huge lines. */
const REACH = 4000;

/** A stop, what may close behind it, and blanks; a capital, a digit or an opening mark has to follow. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}[ \t\u00a0]{1,40}(?=["'“‘«(\[]{0,3}[\p{Lu}\p{N}])/gu;

/** Words before a stop that ends no sentence: titles, and abbreviations that stand before names and numbers. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Gov|Sen|Rep|Rev|Hon|Pres|Adm|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/**
 * The sentence of `line` that holds `offset`, without the blanks around it; undefined in a blank line. A rule of
 * thumb. What is further away than `reach` is not looked at, so that a longer sentence is cut there.
 */
export function sentenceAt(text: string, line: Span, offset: number, reach = REACH): Span | undefined {
  const from = Math.max(line.start, offset - reach);
  const to = Math.min(line.end, offset + reach);
  const near = text.slice(from, to);
  let start = 0;
  let end = near.length;
  for (const match of near.matchAll(SENTENCE_END)) {
    if (ABBREVIATION.test(near.slice(Math.max(0, match.index - 12), match.index)) && match[0].startsWith('.'))
      continue;
    const next = match.index + match[0].length;
    if (from + next > offset) {
      end = match.index + match[0].trimEnd().length;
      break;
    }
    start = next;
  }
  const blanksBefore = near.slice(start, end).search(/\S/u);
  if (blanksBefore < 0) return undefined;
  const trimmed = near.slice(start, end).trimEnd();
  return { start: from + start + blanksBefore, end: from + start + trimmed.length };
}
