import type { RemedyDescription } from '../annotations/consistency/annotation-problem';
import { wordsBy } from './words-by';

/** What a remedy does, as the title it is offered under. Pieces of the text stand in it as they are printed. */
export const remedyTitle: (remedy: RemedyDescription) => string = wordsBy('kind', {
  label: ({ label }) => `Label it ${label}`,
  'label-as-elsewhere': ({ label }) => `Label it ${label}, as elsewhere`,
  'label-everywhere': ({ words, label }) => `Label “${words}” ${label} everywhere`,
  'remove-label': ({ label }) => `Remove the label ${label}`,
  discard: () => 'Discard the annotation',
  attach: ({ words, line }) => `Attach it to “${words}” on line ${line}`,
});
