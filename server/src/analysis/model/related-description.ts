import type { RegionalEnglish } from './problem-arguments';

/** What another place has to do with a problem, as data; the words are in `wording/related-place.ts`. */
export type RelatedDescription =
  | { readonly kind: 'first-copy' }
  | { readonly kind: 'version-above' }
  | { readonly kind: 'story-withdrawn' }
  | { readonly kind: 'withdrawing-notice' }
  | { readonly kind: 'other-english'; readonly word: string; readonly english: RegionalEnglish };
