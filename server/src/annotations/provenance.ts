import type { AnnotationRecord } from '../analysis/model/annotations';

/** Who said something of a span, when, and in what words of their own: as far as it is known, and no field besides. */
export type Provenance = Pick<AnnotationRecord, 'note' | 'creator' | 'created'>;

/** The provenance of an annotation, for what is made of it. */
export function provenanceOf({ note, creator, created }: AnnotationRecord): Provenance {
  return {
    ...(note !== undefined && { note }),
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
  };
}
