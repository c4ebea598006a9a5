import type { RelatedDescription } from '../analysis/model/related-description';
import { wordsBy } from './words-by';

/** How another place is related to a problem, in words for the user. It quotes the text as printed. */
export const relatedMessage: (place: RelatedDescription) => string = wordsBy('kind', {
  'first-copy': () => 'The first copy',
  'version-above': () => 'The version above',
  'story-withdrawn': () => 'The story withdrawn',
  'withdrawing-notice': () => 'The notice that withdraws it',
  'other-english': ({ word, english }) => `“${word}” is ${english} spelling.`,
});
