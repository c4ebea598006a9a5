/** Everything a line's sketch can show; the role model has weights for each. Order is free, names are kept in the weights file. */
export const ATTRIBUTES = [
  'length-0', 'length-1', 'length-2', 'length-3', 'length-4', 'length-5', 'length-6', 'length-7', 'length-8', 'length-9',
  'one-word', 'few-words', 'some-words', 'many-words',
  'all-capitals', 'many-capitals', 'title-case', 'no-letters',
  'starts-lower', 'starts-digit', 'starts-quote', 'list-item',
  'ends-stop', 'ends-question', 'ends-colon', 'ends-open', 'ends-quote', 'ends-digit', 'ends-letter',
  'separator', 'rule-of-dashes', 'opens-document', 'field', 'field-in-capitals', 'field-headline',
  'boilerplate', 'boilerplate-furniture', 'boilerplate-related', 'boilerplate-rights', 'boilerplate-notice', 'boilerplate-caption', 'boilerplate-page',
  'credit', 'eyebrow-status', 'eyebrow-genre', 'eyebrow-section', 'eyebrow-prefix',
  'byline-by', 'byline-names', 'byline-with-outlet',
  'stamp-only', 'stamp-with-outlet', 'stamp-leads', 'stamp-within', 'stamp-labelled',
  'dateline-certain', 'dateline-likely', 'dateline-doubtful', 'dateline-agency', 'dateline-date',
  'outlet-only', 'outlet-source', 'outlet-suffix', 'outlet-within',
  'function-words-many', 'function-words-few', 'function-words-none',
  'speech', 'two-sentences', 'web', 'bar', 'digits', 'label-colon', 'in-brackets', 'lone-bracket', 'mostly-digits', 'columns',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];
