import type { Clue } from '../model/evidence';
import type { Attribute } from '../lines/attributes';
import type { LineRole } from '../model/dump';
import type { ContextFeature } from './context-features';

/**
 * What a person would call the things that the role model weighs: for each a clue that is true wherever the thing is
 * seen. What has no row here is weighed all the same, and not spoken of.
 */

type Clues = Readonly<Record<string, readonly Clue[]>>;

/** The same clues for several answers. */
function each(answers: readonly string[], ...clues: readonly Clue[]): Clues {
  return Object.fromEntries(answers.map((answer) => [answer, clues]));
}

/** Attributes of the line itself; a row holds for all that begin like it. */
export const OWN_ATTRIBUTES: readonly (readonly [prefix: string, clue: Clue])[] = [
  ['length-7', 'long-line'],
  ['length-8', 'long-line'],
  ['length-9', 'long-line'],
  ['length-', 'short-line'],
  ['one-word', 'short-line'],
  ['few-words', 'short-line'],
  ['all-capitals', 'in-capitals'],
  ['many-capitals', 'in-capitals'],
  ['title-case', 'title-case'],
  ['ends-stop', 'full-stop'],
  ['ends-letter', 'no-full-stop'],
  ['ends-digit', 'no-full-stop'],
  ['ends-quote', 'no-full-stop'],
  ['opens-document', 'export-marker'],
  ['field', 'field-label'],
  ['eyebrow-status', 'status-word'],
  ['eyebrow-', 'known-phrase'],
  ['byline-', 'own-byline'],
  ['stamp-', 'own-stamp'],
  ['dateline-', 'own-dateline'],
  ['outlet-', 'own-outlet'],
];

/** Attributes of the line before. */
export const ATTRIBUTES_BEFORE: typeof OWN_ATTRIBUTES = [
  ['length-7', 'text-before'],
  ['length-8', 'text-before'],
  ['length-9', 'text-before'],
  ['two-sentences', 'text-before'],
  ['separator', 'separator-before'],
  ['rule-of-dashes', 'separator-before'],
  ['boilerplate', 'boilerplate-before'],
  ['credit', 'boilerplate-before'],
];

/** Attributes of the line after. */
export const ATTRIBUTES_AFTER: typeof OWN_ATTRIBUTES = [
  ['length-7', 'text-follows'],
  ['length-8', 'text-follows'],
  ['length-9', 'text-follows'],
  ['two-sentences', 'text-follows'],
  ['byline-', 'byline-follows'],
  ['stamp-', 'stamp-follows'],
  ['dateline-', 'dateline-follows'],
];

/** The clue of an attribute by one of the tables above. */
export function clueOfAttribute(attribute: Attribute, table: typeof OWN_ATTRIBUTES): readonly Clue[] {
  const row = table.find(([prefix]) => attribute.startsWith(prefix));
  return row === undefined ? [] : [row[1]];
}

const BEFORE: Clues = {
  ...each(['long', 'wrapped', 'text'], 'text-before'),
  ...each(['separator'], 'separator-before'),
  ...each(['boilerplate', 'credit', 'furniture'], 'boilerplate-before'),
  ...each(['edge'], 'first-line'),
};
const AFTER: Clues = {
  ...each(['long', 'wrapped', 'text'], 'text-follows'),
  ...each(['dateline'], 'dateline-follows'),
  ...each(['stamp', 'stamp-and-text'], 'stamp-follows'),
  ...each(['byline', 'name'], 'byline-follows'),
};
const SOON_AFTER: Clues = each(['long', 'wrapped', 'text'], 'text-near');
const OWN: Clues = {
  ...each(['short', 'capitals', 'lower', 'title'], 'short-line'),
  ...each(['long', 'wrapped'], 'long-line'),
  ...each(['opener'], 'export-marker'),
  ...each(['field'], 'field-label'),
  ...each(['stamp', 'stamp-and-text'], 'own-stamp'),
  ...each(['byline'], 'own-byline'),
  ...each(['dateline'], 'own-dateline'),
  ...each(['outlet'], 'own-outlet'),
};

/** For each context feature, what its answers mean to a reader. */
export const FEATURE_EVIDENCE: Readonly<Partial<Record<ContextFeature, Clues>>> = {
  shape: OWN,
  class: OWN,
  before: BEFORE,
  'class-before': BEFORE,
  after: AFTER,
  'class-after': AFTER,
  after2: SOON_AFTER,
  'class-after2': SOON_AFTER,
  'class-after3': SOON_AFTER,
  'blanks-before': each(['1', '2', '3'], 'blank-before'),
  'gap-before': each(['more'], 'gap-before'),
  'text-ahead': { ...each(['1'], 'text-follows'), ...each(['2', '3', '4', '5'], 'text-near') },
  'text-behind': each(['1'], 'text-before'),
  'text-opens': each(['dateline'], 'dateline-follows'),
  'text-amount': each(['3-5', '6up'], 'much-text-follows'),
  'head-ahead': {
    ...each(['stamp'], 'stamp-follows'),
    ...each(['name'], 'byline-follows'),
    ...each(['both'], 'stamp-follows', 'byline-follows'),
  },
  'stamps-ahead': each(['1'], 'stamp-follows'),
  longest: each(['yes'], 'longest-line'),
  'shared-ahead': each(['1', '2', '3up'], 'words-come-back'),
  'best-ahead': each(['here'], 'words-come-back-most'),
  'like-first': each(['shape', 'text'], 'like-first'),
  'before-like-last': each(['shape', 'text'], 'before-like-last'),
  'shared-behind': each(['0'], 'words-are-new'),
  cohesion: each(['little'], 'subject-changes'),
  echo: { ...each(['later'], 'stands-again-below'), ...each(['earlier', 'both'], 'stands-above-too') },
};

/** Context features that say under which circumstances the others count; a combination is put down to the others. */
export const CIRCUMSTANCES: ReadonlySet<ContextFeature> = new Set([
  'dump-blanks',
  'dump-wrapped',
  'dump-indents',
  'dump-furniture',
  'dump-stamps',
  'dump-names',
  'dump-first',
  'dump-last',
]);

/** Context features of the line's own form; a combination with others is put down to those. */
export const OWN_FORM: ReadonlySet<ContextFeature> = new Set(['shape', 'class']);

/** What follows, by its role. */
export const ROLE_AFTER: Readonly<Partial<Record<LineRole, Clue>>> = {
  deck: 'deck-follows',
  byline: 'byline-follows',
  timestamp: 'stamp-follows',
  body: 'text-follows',
};

/** What precedes, by its role. */
export const ROLE_BEFORE: Readonly<Partial<Record<LineRole, Clue>>> = {
  body: 'text-before',
  separator: 'separator-before',
  boilerplate: 'boilerplate-before',
};
