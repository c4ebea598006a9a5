import type { RegionalEnglish } from './problem-arguments';

/** How another place relates to a problem, as data. `wording/related-place.ts` has the text. */
export type RelatedDescription =
  | { readonly kind: 'first-copy' }
  | { readonly kind: 'version-above' }
  | { readonly kind: 'story-withdrawn' }
  | { readonly kind: 'withdrawing-notice' }
  | { readonly kind: 'other-english'; readonly word: string; readonly english: RegionalEnglish };
