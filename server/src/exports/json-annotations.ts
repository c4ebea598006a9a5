import { byPlace } from '../text/span';
import { provenanceOf } from '../annotations/provenance';
import type { Annotation } from '../analysis/model/annotations';
import { labelOf } from '../annotations/annotation-labels';
import type { AnnotationFate, PlacedSideFile } from '../annotations/side-file/place-side-file';
import { SCHEMA_VERSION } from './json';

/** The annotations of a dump as the command line prints them. Offsets are those of `JsonDump`. */
export interface JsonAnnotations {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** The input as the user named it. */
  readonly source: string;
  /** In text order. */
  readonly annotations: readonly JsonAnnotation[];
}

/** One annotation, at its position in the current text. */
export interface JsonAnnotation {
  readonly id: string;
  readonly kind: Annotation['kind'];
  /** What the annotation says, in a word or two. */
  readonly label: string;
  /** Whether its text is where it was filed, or elsewhere, or gone. */
  readonly state: AnnotationFate;
  /** For an orphan, both are where its text was. */
  readonly start: number;
  readonly end: number;
  /** The text that it covers; empty for an orphan. */
  readonly text: string;
  /** For an orphan, the last text that it covered. */
  readonly quote?: string;
  readonly note?: string;
  readonly creator?: string;
  readonly created?: string;
}

/** The annotations of `text` as plain data, including orphans, at the position where their text was. */
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
