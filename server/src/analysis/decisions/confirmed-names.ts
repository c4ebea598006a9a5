import { sameWords, wordsAt } from '../../text/whole-words';
import type { Annotation, NamedKind } from '../model/annotations';
import type { EntityKind, MentionKind } from '../model/dump';

/** A name that a person has confirmed: its words with single blanks, and as what. */
export interface ConfirmedName {
  readonly words: string;
  readonly kind: EntityKind;
}

/** What a person's labels and rejections say of other places where the same words stand. */
export interface ConfirmedNames {
  /** Each name once. A name that was given two kinds teaches nothing. */
  readonly names: readonly ConfirmedName[];
  /** Whether a person has said that the words of a name, as it stands in the text, name nothing of this kind anywhere. */
  isRejected(kind: MentionKind, name: string): boolean;
}

/** What the annotations teach. What lies outside the text is left out. */
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

/** As what an outlet is mentioned. */
export function mentionKind(named: NamedKind): MentionKind {
  return named === 'outlet' ? 'organization' : named;
}
