import { classOf, SPACE } from './characters';
import type { Span } from './span';

const STOPS = '.!?…';
const CLOSERS = '"\'”’»)]';
/** Behind these no blank is printed. */
const STOPS_BY_THEMSELVES = '。！？';
/** So many marks may close a sentence behind its stop. */
const MOST_CLOSERS = 3;

/**
 * A stretch of text in parts of at most `most` UTF-16 units (four or more), which together are all of it. Each part ends behind the
 * last sentence that ends in its last quarter; where none does, behind its last blank there; else between two characters. Depends on
 * the stretch alone. Each part is looked for when it is asked for.
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

/** The best place to cut behind `from` and not behind `to`. */
function borderIn(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (endsSentence(text, at)) return at;
  for (let at = to; at > from; at--) if (isBlank(text, at - 1)) return at;
  return isInsideCharacter(text, to) ? to - 1 : to;
}

/** Whether a sentence, with the blank behind it, ends right before the offset. */
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

/** Whether the offset parts the two halves of a surrogate pair. */
function isInsideCharacter(text: string, offset: number): boolean {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return isLow && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
