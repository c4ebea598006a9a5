import { isRecord } from '../../../shared/json-value';
import type { GivenSettings } from './given-settings';
import { SETTINGS } from './settings-table';

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
  const name = 'dateline.annotations.labels';
  const expected = 'a list of labels, each with a name';
  const value = given.value(name);
  if (!Array.isArray(value)) {
    if (value !== undefined) given.complain(name, expected);
    return SETTINGS[name].default;
  }
  const labels: readonly unknown[] = value;
  const names = labels.flatMap((each) => {
    const called = isRecord(each) ? each['name'] : each;
    return typeof called === 'string' && called.trim() !== '' ? [called.trim()] : [];
  });
  if (names.length < labels.length) given.complain(name, expected);
  return [...new Set(names)];
}
