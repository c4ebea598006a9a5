import type { Annotation } from '../../analysis/model/annotations';
import { byPlaceAndId } from '../annotation-order';
import type { Quote } from '../../text/quotes';

/** The version of the side file that is written. Adding fields does not need a new version. */
export const SIDE_FILE_VERSION = 1;

/** The content of the file beside a dump. */
export interface SideFile {
  /** Sorted by position, then by id; ids are unique. */
  readonly filed: readonly FiledAnnotation[];
  /** Items that are not used, as they were read: they are written back. */
  readonly foreign: readonly ForeignItem[];
  /**
   * Identifies the text that the positions refer to (`textHashOf`); absent if that is not known, as in files
   * of other programs and after merging positions in two texts. In that very text everything is where the
   * file says, orphans included.
   */
  readonly textHash?: string;
}

/** One annotation as it is filed: by its position in the text at the time of writing, and by a quote. */
export interface FiledAnnotation {
  /**
   * Its span is in portable offsets: code points of the text without a byte order mark and with LF line
   * endings.
   */
  readonly annotation: Annotation;
  /** With LF line endings. For an orphan, the last text that it covered. */
  readonly quote: Quote;
  readonly isOrphan: boolean;
  /**
   * The selector that the item has, if not both: with only a quote, the span is empty; with only a position,
   * the quote is.
   */
  readonly only?: 'quote' | 'position';
  /** Fields that this version does not know, by name: they are written back. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** An item that is kept but not used. */
export interface ForeignItem {
  readonly item: unknown;
  /**
   * It says something that this version does not know; or it gives no usable position (neither a quote nor
   * offsets); or an earlier item in the file has the same id.
   */
  readonly why: 'unknown' | 'no-place' | 'repeated-id';
}

/** The side file of a dump that has none. */
export const EMPTY_SIDE_FILE: SideFile = { filed: [], foreign: [] };

/** The name, path or URI of the side file of a dump with this name, path or URI. */
export function sideFileName(dump: string): string {
  return `${dump}.annotations.json`;
}

/** The order in which annotations are filed. */
export function byFiledPlace(a: FiledAnnotation, b: FiledAnnotation): number {
  return byPlaceAndId(a.annotation, b.annotation);
}

/** The annotations of a side file by id. */
export function byId({ filed }: SideFile): ReadonlyMap<string, FiledAnnotation> {
  return new Map(filed.map((each) => [each.annotation.id, each]));
}
