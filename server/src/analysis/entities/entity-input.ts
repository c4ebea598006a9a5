import type { Evidence } from '../model/evidence';
import type { EntityMention, EntityTables, FormKey } from './entity-forms';

/** The input from which entities are built. */
export interface EntityInput {
  /** All mentions except dates, in dump order. */
  readonly mentions: readonly EntityMention[];
  /** Misspelt names, or words of names, with the right spelling, as found by the typo search. */
  readonly rightForms: ReadonlyMap<string, string>;
  readonly tables: EntityTables;
  /**
   * The ids of the dump's articles, in order. They distinguish an entity that stays unresolved in one article
   * from its like in another.
   */
  readonly articleIds: readonly string[];
}

/** The key under which a mention is grouped, and the evidence for it. */
export interface Resolved {
  readonly key: FormKey;
  readonly evidence: readonly Evidence[];
  /** False for a misspelt form, which never becomes the entity's name. */
  readonly isRight: boolean;
}

/** `form` with misspellings corrected: the form as a whole, or else each of its words. */
export function rightForm(form: string, rightForms: ReadonlyMap<string, string>): string {
  if (rightForms.size === 0) return form;
  const whole = rightForms.get(form);
  if (whole !== undefined) return whole;
  return form.includes(' ')
    ? form
        .split(' ')
        .map((word) => rightForms.get(word) ?? word)
        .join(' ')
    : form;
}
