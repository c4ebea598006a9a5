import { isRecord } from '../../../shared/json-value';
import type { GivenSettings } from './given-settings';

/** The user's settings for annotating. */
export interface AnnotationSettings {
  /** User-defined labels, in addition to the built-in kinds. */
  readonly labels: readonly string[];
  readonly articleLabels: readonly string[];
  /** The author of annotations; empty if that is not to be recorded. */
  readonly author: string;
}

/** Reads `dateline.annotations.*`. */
export function readAnnotationSettings(given: GivenSettings): AnnotationSettings {
  return {
    author: given.text('dateline.annotations.author', 'a name').trim(),
    labels: readLabels(given),
    articleLabels: given.words('dateline.annotations.articleLabels', 'a list of words'),
  };
}

/** The names of the labels, without duplicates; key and colour only concern the client. */
function readLabels(given: GivenSettings): readonly string[] {
  const expected = 'a list of labels, each with a name';
  return [...new Set(given.items('dateline.annotations.labels', expected, nameOfLabel))];
}

/** A label is its name, or an object with one. */
function nameOfLabel(label: unknown): string | undefined {
  const name = isRecord(label) ? label['name'] : label;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}
