/**
 * Why the analysis holds something to be so, as data. The words for each clue stand in
 * `language-features/wording.ts`, where the compiler asks for one sentence for each.
 */
export interface Evidence {
  readonly clue: Clue;
  /** The piece of text or the number the sentence is about, if it needs one. */
  readonly detail?: string;
}

/** Every reason the analysis can give. Add one here and its sentence in `language-features/wording.ts`. */
export type Clue =
  // boundaries and roles
  | 'first-line'
  | 'short-line-before-long'
  | 'no-full-stop'
  | 'stamp-follows'
  | 'byline-follows'
  | 'dateline-follows'
  | 'deck-follows'
  | 'blank-before'
  | 'separator-before'
  | 'boilerplate-before'
  | 'export-marker'
  | 'capitals-by-poster'
  | 'status-word'
  | 'known-phrase'
  | 'starts-with-by'
  | 'person-decided'
  | 'long-line'
  | 'full-stop'
  // what the role model weighs besides
  | 'short-line'
  | 'in-capitals'
  | 'title-case'
  | 'field-label'
  | 'own-byline'
  | 'own-stamp'
  | 'own-dateline'
  | 'own-outlet'
  | 'text-before'
  | 'text-follows'
  | 'text-near'
  | 'much-text-follows'
  | 'gap-before'
  | 'longest-line'
  | 'words-come-back'
  | 'words-are-new'
  | 'subject-changes'
  | 'stands-again-below'
  | 'stands-above-too'
  | 'look-of-lines'
  // outlets
  | 'outlet-in-dateline'
  | 'outlet-after-byline'
  | 'outlet-in-header'
  | 'outlet-in-copyright'
  | 'outlet-in-suffix'
  | 'outlet-in-field'
  // datelines and timestamps
  | 'place-known'
  | 'place-corrected'
  | 'place-ambiguous'
  | 'place-named-around'
  | 'place-of-outlet'
  | 'agency-in-brackets'
  | 'dash-follows'
  | 'date-printed'
  | 'year-not-printed'
  | 'year-fits'
  | 'zone-known'
  | 'zone-ambiguous'
  | 'label-printed'
  | 'order-open'
  | 'runs-into-next'
  // mentions and entities
  | 'title-before'
  | 'given-name-known'
  | 'family-name-known'
  | 'gazetteer'
  | 'demonym'
  | 'organization-word'
  | 'outlet-table'
  | 'byline-name'
  | 'full-name-before'
  | 'only-one-of-that-name'
  | 'several-of-that-name'
  | 'same-role'
  | 'acronym-in-brackets'
  | 'alias-of'
  | 'misspelt-of'
  | 'speaks-in-text'
  | 'seen-in-dump'
  | 'label-by-person';
