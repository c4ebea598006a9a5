import type { AnnotationRecord } from '../analysis/model/annotations';

/** Who made an annotation, when, and with what note: only the fields that are known. */
export type Provenance = Pick<AnnotationRecord, 'note' | 'creator' | 'created'>;

/** The provenance of an annotation, to be kept by annotations derived from it. */
export function provenanceOf({ note, creator, created }: AnnotationRecord): Provenance {
  return {
    ...(note !== undefined && { note }),
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
  };
}
