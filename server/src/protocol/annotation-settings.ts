import { isRecord } from '../../../shared/json-value';
import { isGiven, readWords, valueAt } from './setting-values';

/** The labels of articles that are offered to whoever has set none. */
export const DEFAULT_ARTICLE_LABELS: readonly string[] = ['relevant', 'seen'];

/** What a user has set about annotating. */
export interface AnnotationSettings {
  /** The user's own labels for stretches of text, beside the kinds that the analysis knows. */
  readonly labels: readonly string[];
  readonly articleLabels: readonly string[];
  /** Who annotates; empty where that is not to be said. */
  readonly author: string;
}

/**
 * Reads `dateline.annotations.*`. What is missing has its default; what is malformed too, and `complain` hears of it: the
 * rest of the setting's name, and what it should be.
 */
export function readAnnotationSettings(
  section: unknown,
  complain: (name: 'labels' | 'articleLabels' | 'author', expected: string) => void,
): AnnotationSettings {
  const articleLabels = valueAt(section, 'annotations', 'articleLabels');
  const author = valueAt(section, 'annotations', 'author');
  if (isGiven(author) && typeof author !== 'string') complain('author', 'a name');
  return {
    labels: readLabels(valueAt(section, 'annotations', 'labels'), () =>
      complain('labels', 'a list of labels, each with a name'),
    ),
    articleLabels: isGiven(articleLabels)
      ? readWords(articleLabels, () => complain('articleLabels', 'a list of words'))
      : DEFAULT_ARTICLE_LABELS,
    author: typeof author === 'string' ? author.trim() : '',
  };
}

/** The names of the labels, each once; key and colour are the client's business. */
function readLabels(value: unknown, complain: () => void): readonly string[] {
  if (!isGiven(value)) return [];
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const names = given.flatMap((each) => {
    const name = isRecord(each) ? each['name'] : each;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });
  if (!Array.isArray(value) || names.length < value.length) complain();
  return [...new Set(names)];
}
