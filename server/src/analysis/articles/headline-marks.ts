import type { Span } from '../../text/span';

/** Marks of lists and of Markdown that stand before a headline. A number with a full stop may be its first word (`3. Liga`). */
const LEAD =
  /^(?:[ \t\u00a0\ufeff]*(?:#{1,6}(?=[ \t])|[*+•▪◦·‣■●►▶–-](?=[ \t\u00a0])|•|[([]\d{1,3}[)\]]|\d{1,3}\)))?[ \t\u00a0\ufeff]*/u;
const ORDINAL = /^[([]?\d{1,3}[.)\]]?[.:]?[ \t\u00a0]+/u;
/** A backslash or a closing rule of number signs, as Markdown ends lines. */
const TAIL = /(?:[ \t]+#{1,6}|\\)?[\s\ufeff]*$/u;
const LINK = /^\[([^\][]{2,300})\]\((?:https?:|\/)[^()\s]{1,400}\)$/u;
const STRONG = ['**', '__', '*', '_', '`'] as const;

/** The words of a headline line without list marks, the marks of Markdown and outer blanks. Where only marks would be left, all of it. */
export function headlineWords(line: string, numbered: boolean): Span {
  let start = LEAD.exec(line)?.[0].length ?? 0;
  if (numbered) start += ORDINAL.exec(line.slice(start))?.[0].length ?? 0;
  let end = Math.max(start, line.length - (TAIL.exec(line)?.[0].length ?? 0));
  for (let round = 0; round < 3; round++) {
    const text = line.slice(start, end);
    const link = LINK.exec(text);
    const mark = STRONG.find((each) => isWithin(text, each));
    if (link !== null) [start, end] = [start + 1, start + 1 + (link[1]?.length ?? 0)];
    else if (mark !== undefined) [start, end] = [start + mark.length, end - mark.length];
    else break;
  }
  if (start >= end) return { start: line.length - line.trimStart().length, end: line.trimEnd().length };
  return { start, end };
}

/** Whether the text is set between two such marks, and none of them within. */
function isWithin(text: string, mark: string): boolean {
  if (text.length <= 2 * mark.length || !text.startsWith(mark) || !text.endsWith(mark)) return false;
  return !text.slice(mark.length, -mark.length).includes(mark);
}
