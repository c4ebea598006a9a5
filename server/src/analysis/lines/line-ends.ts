import { DASHES } from '../../text/character-classes';
import { classAt, classOf, HALF, isAsciiLetter, LOWER, NUMBER } from '../../text/characters';
import type { Attribute } from './attributes';

/** So much of a line is its end. UTF-16. */
const TAIL = 6;
const LEAVES_OPEN = `${DASHES},;`;
const CLOSERS = '"\'”’»)]';
/** A question is not said to end behind the other two. */
const QUESTION_CLOSERS = '"\'”’)';

/** How a trimmed line that is not empty ends. */
export function lineEnd(text: string): Attribute {
  if (endsWithOne(text, '.!?…。！？', CLOSERS))
    return endsWithOne(text, '?', QUESTION_CLOSERS) ? 'ends-question' : 'ends-stop';
  const mark = text.charAt(text.length - 1);
  if (mark === ':') return 'ends-colon';
  if (LEAVES_OPEN.includes(mark)) return 'ends-open';
  if ('"”’»)'.includes(mark)) return 'ends-quote';
  return (lastClass(text) & NUMBER) !== 0 ? 'ends-digit' : 'ends-letter';
}

/** Whether one of `marks` closes the text, with nothing but `closers` behind it. */
function endsWithOne(text: string, marks: string, closers: string): boolean {
  let at = text.length - 1;
  const first = Math.max(0, text.length - TAIL);
  while (at >= first && closers.includes(text.charAt(at))) at--;
  return at >= first && marks.includes(text.charAt(at));
}

function lastClass(text: string): number {
  const last = text.length - 1;
  const kind = classOf(text.charCodeAt(last));
  return (kind & HALF) !== 0 && last > 0 ? classAt(text, last - 1) : kind;
}

const LIST_ITEM = new RegExp(String.raw`^(?:[${DASHES}*•·▪►>][ \t]|\d{1,3}[.)][ \t])`, 'u');

/** How a trimmed line that is not empty begins: several may hold. */
export function lineStarts(text: string): readonly Attribute[] {
  const starts: Attribute[] = [];
  let first = 0;
  while (first < text.length && '"\'“‘«(['.includes(text.charAt(first))) first++;
  const kind = first < text.length ? classAt(text, first) : 0;
  if ((kind & LOWER) !== 0) starts.push('starts-lower');
  else if ((kind & NUMBER) !== 0) starts.push('starts-digit');
  if ('"“«„'.includes(text.charAt(0))) starts.push('starts-quote');
  if (!isAsciiLetter(text.charCodeAt(0)) && LIST_ITEM.test(text)) starts.push('list-item');
  return starts;
}
