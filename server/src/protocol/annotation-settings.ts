import { isRecord } from '../../../shared/json-value';
import type { GivenSettings } from './given-settings';
import { SETTINGS } from './settings-table';

/** What a user has set about annotating. */
export interface AnnotationSettings {
  /** The user's own labels for stretches of text, beside the kinds that the analysis knows. */
  readonly labels: readonly string[];
  readonly articleLabels: readonly string[];
  /** Who annotates; empty where that is not to be said. */
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

/** The names of the labels, each once; key and colour are the client's business. */
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
