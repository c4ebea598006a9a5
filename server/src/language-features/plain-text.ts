/**
 * Text from a dump on its way to a label, a message or a hover. It is data, so whatever could act on the reader's
 * screen is taken out here: line breaks, terminal escapes, text direction overrides, invisible characters.
 */

/** Blanks and everything that ends a line. */
const BLANKS = /[\s\u0085]+/gu;

/** Controls, direction marks and overrides, invisible tags. The joiners U+200C and U+200D stay: scripts need them. */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]+/gu;

/** Half a character; a client that re-encodes the message would fail on it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Longest label in code points; longer text ends in an ellipsis. */
const LABEL_LENGTH = 160;

/** `text` on one line, without anything invisible, trimmed; linear, and any string is accepted. */
export function plainText(text: string): string {
  return text.replace(BLANKS, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').trim();
}

/** `plainText` cut to `limit` code points, the last one an ellipsis where something was left out. */
export function label(text: string, limit = LABEL_LENGTH): string {
  // The cut before the cleaning keeps a label cheap even where the text is one line of megabytes.
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

/** "a", "a and b", "a, b and c"; the empty string for no items. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 article", "2 articles": the number with thousands marked, and the noun that goes with it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

function thousands(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

/** `text` as it is compared in a search: on one line, without accents and case. */
export function folded(text: string): string {
  return plainText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
