import { HYPHENS } from '../../text/character-classes';
import type { Span } from '../../text/span';

/** A token of a paragraph: offsets relative to the text that was tokenised. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'symbol';
  /** What precedes it: nothing, spaces, or spaces with a line break. */
  readonly gap: 'none' | 'space' | 'line';
}

/**
 * Words hold letters, marks, soft hyphens and inner apostrophes (`don't`, `O'Brien`, `PENINSULA'S`). Initials
 * with dots stay whole (`U.S.`, `J.K.`), up to nine, so that a long run of them stays linear. Hyphens
 * separate (`Eui`, `-`, `yong`; the gap says they touch), and so does the boundary of an East Asian script.
 * Numbers keep inner points, commas and colons (`2,000`, `01:30`). Anything else is a symbol of one code
 * point.
 */
const TOKEN =
  /((?:\p{L}\.){2,9}(?!\p{L})|\p{L}[\p{L}\p{M}\u00ad]*(?:['’]\p{L}[\p{L}\p{M}\u00ad]*)*)|(\p{N}+(?:[.,:]\p{N}+)*)|[^\s\ufeff]/gsu;

/**
 * The text has Han, kana or Hangul, whose words are not separated by spaces from letters of other scripts.
 */
const HAS_EAST_ASIAN =
  /[\u1100-\u11ff\u3005\u3041-\u30ff\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9d]|[\ud840-\ud88d][\udc00-\udfff]/;

/**
 * A run of them, including the long-vowel mark and an English possessive ending. It ends where other letters
 * begin ("KT는", "iPhone手机").
 */
const EAST_ASIAN_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+(?:['’][sS](?!\p{L}))?|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;

/** Whether the token is a hyphen of any kind. False for undefined, a token past the end of the text. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.includes(token.text);
}

/** The tokens of `text` in order; linear in its length. Accepts any string. */
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
  return HAS_EAST_ASIAN.test(text) ? tokens.flatMap(byScript) : tokens;
}

/** Splits a word wherever it switches between an East Asian script and another one. */
function byScript(token: Token): readonly Token[] {
  if (token.kind !== 'word' || !HAS_EAST_ASIAN.test(token.text)) return [token];
  return [...token.text.matchAll(EAST_ASIAN_RUN)].map(({ 0: text, index }) => ({
    start: token.start + index,
    end: token.start + index + text.length,
    text,
    kind: 'word',
    gap: index === 0 ? token.gap : 'none',
  }));
}

function gapBetween(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return 'none';
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || unit === 13) return 'line';
  }
  return 'space';
}
