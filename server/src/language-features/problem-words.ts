import type { ProblemCode } from '../analysis/model/dump';
import { keysOf } from '../text/keys-of';

/** The name of a kind of problem: on its own (“Misspelt name”), and in the plural within a sentence. */
interface ProblemName {
  readonly one: string;
  readonly many: string;
}

const NAMES: Readonly<Record<ProblemCode, ProblemName>> = {
  'typo.word': { one: 'Misspelt word', many: 'misspelt words' },
  'typo.name': { one: 'Misspelt name', many: 'misspelt names' },
  'typo.place': { one: 'Misspelt place', many: 'misspelt places' },
  'typo.glued': { one: 'Missing blank', many: 'missing blanks' },
  'typo.doubled': { one: 'Doubled word', many: 'doubled words' },
  'typo.real-word': { one: 'Wrong word', many: 'wrong words' },
  'typo.variant': { one: 'Mixed spelling', many: 'mixed spellings' },
  'structure.boilerplate': { one: 'Boilerplate', many: 'lines of boilerplate' },
  'structure.stray': { one: 'Stray text', many: 'stray pieces of text' },
  'structure.duplicate': { one: 'Repeated article', many: 'repeated articles' },
  'structure.withdrawn': { one: 'Withdrawn story', many: 'withdrawals' },
  'text.mojibake': { one: 'Wrongly decoded characters', many: 'stretches of wrongly decoded characters' },
  'text.broken-word': { one: 'Broken word', many: 'broken words' },
  'text.soft-hyphen': { one: 'Soft hyphen', many: 'soft hyphens' },
  'text.control': { one: 'Control character', many: 'control characters' },
  'text.lone-surrogate': { one: 'Half a character', many: 'halves of characters' },
  'annotation.conflict': { one: 'Two labels', many: 'names with two labels' },
  'annotation.unlabelled': { one: 'Label missing', many: 'names without their label' },
  'annotation.overlap': { one: 'Overlapping labels', many: 'overlapping labels' },
  'annotation.orphan': { one: 'Annotation without a place', many: 'annotations without a place' },
};

/** All problem codes. */
export const PROBLEM_CODES = keysOf(NAMES);

/** The code as a kind of problem; undefined if it is not one. */
export function problemCodeOf(value: unknown): ProblemCode | undefined {
  return PROBLEM_CODES.find((code) => code === value);
}

/** The singular, to begin a sentence with. */
export function problemName(code: ProblemCode): string {
  return NAMES[code].one;
}

/** The plural. */
export function problemNames(code: ProblemCode): string {
  return NAMES[code].many;
}
