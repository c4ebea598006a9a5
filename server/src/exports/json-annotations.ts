import { byPlace } from '../text/span';
import { provenanceOf } from '../annotations/provenance';
import type { Annotation } from '../analysis/model/annotations';
import { labelOf } from '../annotations/annotation-labels';
import type { AnnotationFate, PlacedSideFile } from '../annotations/side-file/place-side-file';
import { SCHEMA_VERSION } from './json';

/** The annotations of a dump as the command line prints them. Offsets are those of `JsonDump`. */
export interface JsonAnnotations {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** The input as it was named. */
  readonly source: string;
  /** In the order of the text. */
  readonly annotations: readonly JsonAnnotation[];
}

/** One annotation, where it stands in the text as it is now. */
export interface JsonAnnotation {
  readonly id: string;
  readonly kind: Annotation['kind'];
  /** What the annotation says, in a word or two. */
  readonly label: string;
  /** Whether its text stands where it was filed, or elsewhere, or nowhere any more. */
  readonly state: AnnotationFate;
  /** Of an orphan, both are where its text stood. */
  readonly start: number;
  readonly end: number;
  /** What it stands on; empty for an orphan. */
  readonly text: string;
  /** Of an orphan, what it stood on last. */
  readonly quote?: string;
  readonly note?: string;
  readonly creator?: string;
  readonly created?: string;
}

/** The annotations placed in `text` as plain data, orphans among them where they stood. */
export function exportAnnotations(
  text: string,
  source: string,
  { annotations: { placed, orphans }, fates }: PlacedSideFile,
): JsonAnnotations {
  const all = [
    ...placed.map((each) => exportOne(text, each, fates.get(each.id) ?? 'placed')),
    ...orphans.map(({ annotation, quote }) => exportOne(text, annotation, 'orphan', quote.exact)),
  ];
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    annotations: all.sort(byPlace),
  };
}

function exportOne(
  text: string,
  annotation: Annotation,
  state: AnnotationFate,
  quote?: string,
): JsonAnnotation {
  const { id, kind, start, end } = annotation;
  return {
    id,
    kind,
    label: labelOf(annotation),
    state,
    start,
    end,
    text: text.slice(start, end),
    ...(quote !== undefined && { quote }),
    ...provenanceOf(annotation),
  };
}
