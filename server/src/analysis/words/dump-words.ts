import type { EntityKind } from '../model/dump';

/**
 * What the whole dump says about words. Mentions and typos use it to learn from other paragraphs. Every
 * answer depends on the text alone. Counts are capped at `COUNT_CAP`, so that most edits change no answer.
 */
export interface DumpWords {
  /** How often this exact form occurs in the dump as a token, up to the cap. */
  count(form: string): number;
  /** The kind most often given to this exact form by confident mentions in the dump, or undefined. */
  nameKind(form: string): EntityKind | undefined;
  /** Whether the word is part of a person's full name that occurs in the dump ("Chung", "Eui-yong"). */
  isPersonPart(word: string): boolean;
}

/** The highest count reported: higher ones are not told apart. */
export const COUNT_CAP = 9;
