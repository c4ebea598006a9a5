import type { RemedyDescription } from '../annotations/consistency/annotation-problem';
import { wordsBy } from './words-by';

/** The title of a remedy. It quotes the text as printed; whoever shows it must escape it. */
export const remedyTitle: (remedy: RemedyDescription) => string = wordsBy('kind', {
  label: ({ label }) => `Label it ${label}`,
  'label-as-elsewhere': ({ label }) => `Label it ${label}, as elsewhere`,
  'label-everywhere': ({ words, label }) => `Label “${words}” ${label} everywhere`,
  'remove-label': ({ label }) => `Remove the label ${label}`,
  discard: () => 'Discard the annotation',
  attach: ({ words, line }) => `Attach it to “${words}” on line ${line}`,
});
