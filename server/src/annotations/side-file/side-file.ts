import { Annotation } from '../../analysis/annotations';
import { Quote } from '../../text/quotes';

/** The version of the side file that is written. Fields may be added within a version. */
export const SIDE_FILE_VERSION = 1;

/** What the file beside a dump holds. */
export interface SideFile {
  /** By place, then by id; each id once. */
  readonly filed: readonly FiledAnnotation[];
  /** Items that this version does not know, as they were read: they are written back. */
  readonly foreign: readonly unknown[];
}

/** One annotation as it is filed: by where it stands in the text of its writing, and by what stands there. */
export interface FiledAnnotation {
  /** Its span is in portable offsets: code points of the text without a byte order mark and with LF line ends. */
  readonly annotation: Annotation;
  /** With LF line ends. Of an orphan, what it stood on last. */
  readonly quote: Quote;
  readonly isOrphan: boolean;
  /** Fields that this version does not know, by name: they are written back. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Of a dump beside which there is no file. */
export const EMPTY_SIDE_FILE: SideFile = { filed: [], foreign: [] };

/** The name, path or URI of the side file of a dump of this name, path or URI. */
export function sideFileName(dump: string): string {
  return `${dump}.annotations.json`;
}

/** The order in which annotations are filed. */
export function byFiledPlace(a: FiledAnnotation, b: FiledAnnotation): number {
  return (
    a.annotation.start - b.annotation.start ||
    a.annotation.end - b.annotation.end ||
    (a.annotation.id < b.annotation.id ? -1 : a.annotation.id > b.annotation.id ? 1 : 0)
  );
}
