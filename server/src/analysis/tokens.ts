import { Span } from '../text/span';

/** A token of a paragraph: offsets relative to the text that was tokenised. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'symbol';
  /** What stands before it: nothing, blanks, or blanks with a line break. */
  readonly gap: 'none' | 'space' | 'line';
}

/**
 * Words hold letters, marks, soft hyphens and inner apostrophes (`don't`, `O'Brien`, `PENINSULA'S`); initials with
 * dots stay whole (`U.S.`, `J.K.`), nine at most, so that a long run of them costs no more than its length; hyphens
 * separate (`Eui`, `-`, `yong`: the gap says they touch). Numbers keep inner points, commas and colons (`2,000`,
 * `01:30`). Anything else is a symbol of one code point.
 */
const TOKEN =
  /((?:\p{L}\.){2,9}(?!\p{L})|\p{L}[\p{L}\p{M}\u00ad]*(?:['’]\p{L}[\p{L}\p{M}\u00ad]*)*)|(\p{N}+(?:[.,:]\p{N}+)*)|[^\s\ufeff]/gsu;

/** Whether the token is a hyphen of any form; undefined, for a token beyond the text, is none. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑]$/.test(token.text);
}

/** The tokens of `text` in order; linear in its length; any string is accepted. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({
      start,
      end,
      text: match[0],
      kind: match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'symbol',
      gap: gapBetween(text, previousEnd, start),
    });
    previousEnd = end;
  }
  return tokens;
}

function gapBetween(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return 'none';
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || unit === 13) return 'line';
  }
  return 'space';
}
