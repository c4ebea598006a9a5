import type { Span } from './span';

/** How far to look for the ends of a sentence, in UTF-16 units; it bounds the work on huge lines. */
const REACH = 4000;

/** A stop, any closing marks, and white space; a capital, a digit or an opening mark has to follow. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}[ \t\u00a0]{1,40}(?=["'“‘«(\[]{0,3}[\p{Lu}\p{N}])/gu;

/** Words whose full stop does not end a sentence: titles, and abbreviations used before names and numbers. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Gov|Sen|Rep|Rev|Hon|Pres|Adm|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/**
 * The sentence of `line` that contains `offset`, trimmed; undefined in a blank line. A heuristic. Nothing
 * further away than `reach` is examined, so a longer sentence is cut off there.
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
