import type { EntityKind } from '../model/dump';

/**
 * What the whole dump says about words: read by mentions and typos, so that they can use what other paragraphs show.
 * Every answer depends on the text alone. Counts are capped at `COUNT_CAP`, so that most edits change no answer.
 */
export interface DumpWords {
  /** How often this exact form stands in the dump as a token, up to the cap. */
  count(form: string): number;
  /** The kind most often given to this exact form by sure mentions in the dump, or undefined. */
  nameKind(form: string): EntityKind | undefined;
  /** Whether the word is part of a person's full name that stands in the dump ("Chung", "Eui-yong"). */
  isPersonPart(word: string): boolean;
}

/** From so many on, how often a form stands in the dump is not told apart. */
export const COUNT_CAP = 9;
