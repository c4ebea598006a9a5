import { sameWords, wordsAt } from '../../text/whole-words';
import type { Annotation, NamedKind } from '../model/annotations';
import type { EntityKind, MentionKind } from '../model/dump';

/** A name that a user has confirmed: its words, separated by single spaces, and its kind. */
export interface ConfirmedName {
  readonly words: string;
  readonly kind: EntityKind;
}

/** What a user's labels and rejections say about other places where the same words occur. */
export interface ConfirmedNames {
  /** Each name once. A name that was given two kinds is left out. */
  readonly names: readonly ConfirmedName[];
  /** Whether a user has said that these words, as printed, name nothing of this kind anywhere. */
  isRejected(kind: MentionKind, name: string): boolean;
}

/** What the annotations say about other places. Annotations outside the text are ignored. */
export function confirmedNames(text: string, annotations: readonly Annotation[]): ConfirmedNames {
  const kinds = new Map<string, EntityKind | 'several'>();
  const rejected = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'mention' && annotation.kind !== 'rejection') continue;
    const { start, end } = annotation;
    if (start < 0 || start >= end || end > text.length) continue;
    const words = wordsAt(text, annotation);
    const kind = mentionKind(annotation.mention);
    if (annotation.kind === 'rejection') {
      if (annotation.reach === 'dump') rejected.add(`${kind} ${words}`);
    } else if (kind !== 'date') {
      const known = kinds.get(words);
      kinds.set(words, known === undefined || known === kind ? kind : 'several');
    }
  }
  const names: ConfirmedName[] = [];
  for (const [words, kind] of kinds)
    if (kind !== 'several' && !rejected.has(`${kind} ${words}`)) names.push({ words, kind });
  return {
    names,
    isRejected: (kind, name) => rejected.size > 0 && rejected.has(`${kind} ${sameWords(name)}`),
  };
}

/** The kind of mention an outlet counts as. */
export function mentionKind(named: NamedKind): MentionKind {
  return named === 'outlet' ? 'organization' : named;
}
