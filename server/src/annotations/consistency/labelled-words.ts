import { wordsAt } from '../../text/whole-words';
import type { Annotation } from '../../analysis/model/annotations';
import { isLabelled, type Labelled, labelOf } from '../annotation-labels';

/** A label, with the words that it covers, as they are compared. */
export interface LabelledWords {
  readonly annotation: Labelled;
  readonly label: string;
  readonly words: string;
}

/** The labels among these annotations. */
export function labelledWords(text: string, annotations: readonly Annotation[]): readonly LabelledWords[] {
  return annotations
    .filter(isLabelled)
    .map((annotation) => ({ annotation, label: labelOf(annotation), words: wordsAt(text, annotation) }));
}
