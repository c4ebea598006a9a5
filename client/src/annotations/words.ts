import type { ListedAnnotation } from '../../../shared/annotation-list';
import type { Translate } from '../status-text';
import type { Label } from './label-keys';

/** An annotation in a few words. A kind that is not known here gets the server's name for it. */
export function annotationWords(
  { kind, label }: Pick<ListedAnnotation, 'kind' | 'label'>,
  labels: readonly Label[],
  translate: Translate,
): string {
  const title = labels.find(({ name }) => name === label)?.title ?? label;
  switch (kind) {
    case 'mention':
    case 'label':
      return title;
    case 'rejection':
      return translate('Not: {0}', title);
    case 'boundary':
      return label === 'start' ? translate('Article starts here') : translate('Not a boundary');
    case 'role':
      return translate('Line: {0}', label);
    case 'entity':
      return translate('Entity: {0}', label);
    case 'name':
      return translate('Is called {0}', label);
    case 'article':
      return translate('Article: {0}', label);
    case 'editing':
      return translate('Correction: {0}', label);
    default:
      return `${kind}: ${label}`;
  }
}

/** Who made the annotation, and on which day: whatever is known. */
export function recordWords({ creator, created }: Pick<ListedAnnotation, 'creator' | 'created'>): string {
  return [creator, created?.slice(0, '2026-11-24'.length)].filter((part) => part !== undefined).join(', ');
}
