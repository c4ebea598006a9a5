/**
 * Prepares text from a dump for a label, a message or a hover. It is data, so anything that could affect the
 * reader's screen is removed here: line breaks, terminal escapes, bidirectional overrides, invisible
 * characters.
 */

/** White space, and everything that ends a line. */
const BLANKS = /[\s\u0085]+/gu;

/**
 * Control characters, bidirectional marks and overrides, invisible tags. The joiners U+200C and U+200D stay,
 * since some scripts need them.
 */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;

/** A lone surrogate; a client that re-encodes the message would fail on it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The longest label, in code points; longer text ends in an ellipsis. */
const LABEL_LENGTH = 160;

/** `text` on one line, trimmed, without invisible characters; linear, and any string is accepted. */
export function plainText(text: string): string {
  return text.replace(BLANKS, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').trim();
}

/** `plainText` truncated to `limit` code points, the last one an ellipsis if something was cut off. */
export function label(text: string, limit = LABEL_LENGTH): string {
  // Truncating before cleaning keeps a label cheap even if the text is one line of megabytes.
  const clean = plainText(text.slice(0, limit * 8));
  const points = Array.from(clean);
  const complete = points.length <= limit && text.length <= limit * 8;
  return complete
    ? clean
    : `${points
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** `text` as a label in quotation marks. */
export function quoted(text: string): string {
  return `“${label(text)}”`;
}

/** “a”, “a and b”, “a, b and c”; empty for no items. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** “1 article”, “2 articles”: the number with thousands separators, and the matching form of the noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

function thousands(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

/** `text` as it is compared in a search: on one line, without accents or case. */
export function folded(text: string): string {
  return plainText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
