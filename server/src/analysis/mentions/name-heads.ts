import { type ParagraphContext, continuesRun, isCapital } from '../words/paragraph-context';
import { MISC_HEADS, WEAK_MISC_HEADS } from '../words/tables/misc-words';
import { ORGANIZATION_HEADS, WEAK_ORGANIZATION_HEADS } from '../words/tables/organization-words';
import { PLACE_HEADS, WEAK_PLACE_HEADS } from '../words/tables/place-words';
import { DOUBTFUL_HONORIFICS, HONORIFICS, TITLE_HEADS } from '../words/tables/titles';
import type { NameToken } from '../words/name-tokens';

type HeadKind = 'organization' | 'place' | 'misc';

/** A head word found in a run: the kind it gives the name, and whether it does so after any word at all. */
export interface Head {
  readonly at: number;
  readonly kind: HeadKind;
  readonly strong: boolean;
}

/** No name with a head word is longer, in tokens. */
export const LONGEST_NAME = 10;

/** The head word at `at`; undefined if the token is not one. */
export function headOf(token: NameToken, at: number): Head | undefined {
  if (token.shape === 'initial' || token.shape === 'code') return undefined;
  const word = token.facts.lower;
  if (ORGANIZATION_HEADS.has(word))
    return { at, kind: 'organization', strong: !WEAK_ORGANIZATION_HEADS.has(word) };
  if (PLACE_HEADS.has(word)) return { at, kind: 'place', strong: !WEAK_PLACE_HEADS.has(word) };
  if (MISC_HEADS.has(word)) return { at, kind: 'misc', strong: !WEAK_MISC_HEADS.has(word) };
  return undefined;
}

/**
 * Whether a title begins at `index`, so that a name cannot continue; "Justice Department" and "King's
 * College" may.
 */
export function isTitleStop(context: ParagraphContext, index: number, at: number): boolean {
  const token = context.nameTokens[index];
  if (token === undefined) return true;
  const word = token.facts.lower;
  if (!TITLE_HEADS.has(word) && !HONORIFICS.has(word)) return false;
  if (token.possessive) return false;
  const next = context.nameTokens[index + 1];
  if (next !== undefined && continuesRun(context, index + 1)) {
    const head = headOf(next, index + 1);
    if (head?.kind === 'organization' && !(next.facts.family && next.facts.given)) return false;
  }
  return !(index === at && DOUBTFUL_HONORIFICS.has(word) && !isCapital(context.nameTokens[index - 1]));
}
