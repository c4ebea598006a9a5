import { classOf, SPACE } from './characters';
import type { Span } from './span';

const STOPS = '.!?…';
const CLOSERS = '"\'”’»)]';
/** No space follows these full stops. */
const STOPS_BY_THEMSELVES = '。！？';
/** The most closing marks that may follow the stop of a sentence. */
const MOST_CLOSERS = 3;

/**
 * Splits a span of text into parts of at most `most` UTF-16 units (four or more), which together cover it.
 * Each part ends after the last sentence that ends in its last quarter; if none does, after the last space
 * there; else between two characters. Depends on the text of the span alone. Lazy: each part is found when it
 * is asked for.
 */
export function* cutLong(text: string, { start, end }: Span, most: number): Generator<Span, void, void> {
  let from = start;
  while (end - from > most) {
    const to = borderIn(text, from + most - (most >> 2), from + most);
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** The best place to cut after `from` and no later than `to`. */
function borderIn(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (endsSentence(text, at)) return at;
  for (let at = to; at > from; at--) if (isBlank(text, at - 1)) return at;
  return isInsideCharacter(text, to) ? to - 1 : to;
}

/** Whether a sentence, with any space after it, ends right before the offset. */
function endsSentence(text: string, offset: number): boolean {
  if (STOPS_BY_THEMSELVES.includes(text.charAt(offset - 1))) return true;
  if (!isBlank(text, offset - 1)) return false;
  let last = offset - 2;
  for (let closers = 0; closers < MOST_CLOSERS && CLOSERS.includes(text.charAt(last)); closers++) last--;
  return STOPS.includes(text.charAt(last));
}

function isBlank(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & SPACE) !== 0;
}

/** Whether the offset splits a surrogate pair. */
function isInsideCharacter(text: string, offset: number): boolean {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return isLow && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
