/** What a header says about the body that follows it. */
export interface Announced {
  /** In bytes. */
  readonly length: number;
  /** Why the body cannot be read, whatever it contains. */
  readonly unreadable: string | undefined;
}

/** A header, complete or not; a broken one says why, in words for whoever has to fix the client. */
export type Header =
  | { readonly kind: 'partial' }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'whole'; readonly size: number; readonly announced: Announced };

/** The longest body accepted, in bytes: no sane message is longer. */
const LONGEST_BODY = 2 ** 30;

/** The longest header accepted, in bytes. Those of the protocol have about 100. */
const LONGEST_HEADER = 8192;

const END = '\r\n\r\n';

/** A header line, complete or not: a name as in HTTP, a colon, printable characters. */
const LINE = /^[\w!#$%&'*+.^`|~-]+:[\t -~]*$/;
const BEGINNING = /^(?:[\w!#$%&'*+.^`|~-]+(?::[\t -~]*)?)?\r?$/;

/**
 * Reads the header at the start of `bytes`. Bytes that cannot become a header are broken at once, without
 * waiting for its end.
 */
export function readHeader(bytes: Uint8Array): Header {
  const text = String.fromCharCode(...bytes.subarray(0, LONGEST_HEADER));
  const end = text.indexOf(END);
  const lines = (end < 0 ? text : text.slice(0, end)).split('\r\n');
  const last = end < 0 ? (lines.pop() ?? '') : '';
  const wrong = lines.find((line) => !LINE.test(line)) ?? (BEGINNING.test(last) ? undefined : last);
  if (wrong !== undefined) return broken(`${quoted(wrong)} is no line of a header`);
  if (end < 0)
    return text.length < LONGEST_HEADER ? { kind: 'partial' } : broken('a header of a message has no end');
  return readLines(lines, end + END.length);
}

function readLines(lines: readonly string[], size: number): Header {
  const values = (wanted: string): readonly string[] =>
    lines
      .filter((line) => line.slice(0, line.indexOf(':')).toLowerCase() === wanted)
      .map((line) => line.slice(line.indexOf(':') + 1).trim());
  const [length, ...others] = values('content-length');
  if (length === undefined) return broken(`a message has no Content-Length: ${quoted(lines.join(', '))}`);
  if (!/^\d+$/.test(length) || others.some((other) => other !== length))
    return broken(`Content-Length is no number of bytes: ${quoted([length, ...others].join(', '))}`);
  if (Number(length) > LONGEST_BODY)
    return broken(
      `a message of ${length.slice(0, 40)} bytes is announced, and at most ${LONGEST_BODY} are taken`,
    );
  const charset = values('content-type')
    .map((type) => /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8')
    .find((each) => !/^utf-?8$/i.test(each));
  const unreadable =
    charset === undefined ? undefined : `A message is to be in UTF-8, and this one is in ${quoted(charset)}.`;
  return { kind: 'whole', size, announced: { length: Number(length), unreadable } };
}

function broken(reason: string): Header {
  return { kind: 'broken', reason };
}

/** On one line, and without anything that a terminal would act on. */
function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80)).replaceAll(/[\u007f-\uffff]/g, '?');
}
