import type { Evidence } from '../model/evidence';
import type { EntityMention, EntityTables, FormKey } from './entity-forms';

/** What entities are made of. */
export interface EntityInput {
  /** All mentions but dates, in the order of the dump. */
  readonly mentions: readonly EntityMention[];
  /** Misspelt names or words of names, and what they should read, as the search for typos found them. */
  readonly rightForms: ReadonlyMap<string, string>;
  readonly tables: EntityTables;
  /** The ids of the dump's articles, in order: what stays open in one article is told from its like in another by them. */
  readonly articleIds: readonly string[];
}

/** Under which key a mention is gathered, and why. */
export interface Resolved {
  readonly key: FormKey;
  readonly evidence: readonly Evidence[];
  /** False for a misspelt form, which never becomes the entity's name. */
  readonly isRight: boolean;
}

/** `form` with what is misspelt in it put right: the form as a whole, else each of its words. */
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
