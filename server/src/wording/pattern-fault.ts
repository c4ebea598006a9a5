import type { PatternFault } from '../analysis/problems/ignored-patterns';
import { wordsBy } from './words-by';

/** Why a user's pattern cannot be used, to follow a colon in a sentence. */
export const patternFaultMessage: (fault: PatternFault) => string = wordsBy('kind', {
  empty: () => 'it is empty',
  'too-long': ({ longest }) => `it is longer than ${longest} characters`,
  unreadable: ({ why }) => why,
});
