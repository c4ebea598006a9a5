import type { FixDescription } from '../analysis/model/fix-description';
import { wordsBy } from './words-by';

/** The title of a fix. It quotes the text as printed; whoever shows it must escape it. */
export const fixTitle: (fix: FixDescription) => string = wordsBy('kind', {
  change: ({ to }) => `Change to “${to}”`,
  delete: () => 'Delete',
  'change-everywhere': ({ from, to }) => `Change “${from}” to “${to}” everywhere`,
  'change-in-quotations-too': ({ from, to }) => `Change “${from}” to “${to}” everywhere, in quotations too`,
  'mark-as-printed': ({ mark }) => `Mark as printed so: “${mark}”`,
  'part-by-blank': ({ left, right }) => `Put a blank between “${left}” and “${right}”`,
  'part-by-line-break': ({ left, right }) => `Put a line break between “${left}” and “${right}”`,
  join: ({ to }) => `Join to “${to}”`,
  'keep-to-one-english': ({ english, words }) =>
    `Make this article ${english} throughout (${words} ${words === 1 ? 'word' : 'words'})`,
  'remove-line': () => 'Remove this line',
  'remove-lines': () => 'Remove these lines',
  'remove-soft-hyphen': () => 'Remove the soft hyphen',
  'remove-control': () => 'Remove it',
});
