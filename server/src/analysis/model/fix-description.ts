import type { RegionalEnglish } from './problem-arguments';

/**
 * What a fix does, as data. `wording/fix-title.ts` turns it into a title; the compiler requires one for each
 * kind.
 */
export type FixDescription =
  | { readonly kind: 'change'; readonly to: string }
  | { readonly kind: 'delete' }
  /** Every place outside quotation marks. */
  | { readonly kind: 'change-everywhere'; readonly from: string; readonly to: string }
  | { readonly kind: 'change-in-quotations-too'; readonly from: string; readonly to: string }
  | { readonly kind: 'mark-as-printed'; readonly mark: string }
  | { readonly kind: 'part-by-blank' | 'part-by-line-break'; readonly left: string; readonly right: string }
  | { readonly kind: 'join'; readonly to: string }
  | { readonly kind: 'keep-to-one-english'; readonly english: RegionalEnglish; readonly words: number }
  | { readonly kind: 'remove-line' | 'remove-lines' }
  | { readonly kind: 'remove-soft-hyphen' }
  | { readonly kind: 'remove-control' };
