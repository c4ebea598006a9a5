import type { RelatedDescription } from '../analysis/model/related-description';
import { wordsBy } from './words-by';

/** What another place has to do with a problem, for a person. Pieces of the text stand in it as they are printed. */
export const relatedMessage: (place: RelatedDescription) => string = wordsBy('kind', {
  'first-copy': () => 'The first copy',
  'version-above': () => 'The version above',
  'story-withdrawn': () => 'The story withdrawn',
  'withdrawing-notice': () => 'The notice that withdraws it',
  'other-english': ({ word, english }) => `“${word}” is ${english} spelling.`,
});
