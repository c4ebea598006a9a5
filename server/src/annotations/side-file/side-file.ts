import type { Annotation } from '../../analysis/model/annotations';
import { byPlaceAndId } from '../annotation-order';
import type { Quote } from '../../text/quotes';

/** The version of the side file that is written. Fields may be added within a version. */
export const SIDE_FILE_VERSION = 1;

/** What the file beside a dump holds. */
export interface SideFile {
  /** By place, then by id; each id once. */
  readonly filed: readonly FiledAnnotation[];
  /** Items that are not used, as they were read: they are written back. */
  readonly foreign: readonly ForeignItem[];
  /**
   * Which text the places were taken from (`textHashOf`); absent where that is not known, as in files of other programs and
   * where places of two texts were put together. In that very text everything stands as it is filed, orphans included.
   */
  readonly textHash?: string;
}

/** One annotation as it is filed: by where it stands in the text of its writing, and by what stands there. */
export interface FiledAnnotation {
  /** Its span is in portable offsets: code points of the text without a byte order mark and with LF line ends. */
  readonly annotation: Annotation;
  /** With LF line ends. Of an orphan, what it stood on last. */
  readonly quote: Quote;
  readonly isOrphan: boolean;
  /** The one selector that the item has, where it has not both: a quote leaves the span empty, a position the quote. */
  readonly only?: 'quote' | 'position';
  /** Fields that this version does not know, by name: they are written back. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** An item that is kept and not used. */
export interface ForeignItem {
  readonly item: unknown;
  /**
   * It says something that this version does not know; or it names no place that can be found (neither a quote nor a
   * position); or an item before it in the file has the same id.
   */
  readonly why: 'unknown' | 'no-place' | 'repeated-id';
}

/** Of a dump beside which there is no file. */
export const EMPTY_SIDE_FILE: SideFile = { filed: [], foreign: [] };

/** The name, path or URI of the side file of a dump of this name, path or URI. */
export function sideFileName(dump: string): string {
  return `${dump}.annotations.json`;
}

/** The order in which annotations are filed. */
export function byFiledPlace(a: FiledAnnotation, b: FiledAnnotation): number {
  return byPlaceAndId(a.annotation, b.annotation);
}

/** The annotations of a side file by their ids. */
export function byId({ filed }: SideFile): ReadonlyMap<string, FiledAnnotation> {
  return new Map(filed.map((each) => [each.annotation.id, each]));
}
