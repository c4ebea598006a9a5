import { inSmallLetters, mayBeSource } from './source-line';
import { type ArchiveFormat, ARCHIVE_FORMATS, type MarkKind } from './formats';

/** What a line without a label says about the document of an export that it may belong to. */
export interface ExportMark {
  readonly format: ArchiveFormat;
  readonly kind: MarkKind;
  /** The name of the field whose value the line may be; only on marks of the kind `field`. */
  readonly field: string | undefined;
}

/** No whole line that a format knows is longer. UTF-16. */
const LONGEST_MARK = 300;
/** How far into running text a pattern may look. UTF-16. */
const LOOKED_AT = 160;

const NONE: readonly ExportMark[] = [];

const ALL_ROWS = ARCHIVE_FORMATS.flatMap((format) => format.marks.map((row) => ({ format, row })));
const ROWS = ALL_ROWS.filter(({ row }) => row.ofSource !== true);
const SOURCE_ROWS = ALL_ROWS.filter(({ row }) => row.ofSource === true);
const ROWS_OF_ANY_LENGTH = ROWS.filter(({ row }) => row.anyLength === true);

/** All patterns of equal flags as one: nearly every line matches none, and is done with after these. */
const UNIONS = [...new Set(ROWS.map(({ row }) => row.pattern.flags))].map(
  (flags) =>
    new RegExp(
      ROWS.filter(({ row }) => row.pattern.flags === flags)
        .map(({ row }) => `(?:${row.pattern.source})`)
        .join('|'),
      flags,
    ),
);

/** The marks that a trimmed line may be, in the order of the formats. Whether it is one is for the lines around it to say. */
export function readMarks(text: string): readonly ExportMark[] {
  const sources = mayBeSource(text) ? sourceMarks(text) : NONE;
  const long = text.length > LONGEST_MARK;
  const looked = long ? text.slice(0, LOOKED_AT) : text;
  if (!UNIONS.some((union) => union.test(looked))) return sources;
  const marks = (long ? ROWS_OF_ANY_LENGTH : ROWS).filter(({ row }) => row.pattern.test(looked)).map(toMark);
  return sources.length === 0 ? marks : [...marks, ...sources];
}

function sourceMarks(text: string): readonly ExportMark[] {
  const small = inSmallLetters(text);
  return SOURCE_ROWS.filter(({ row }) => row.pattern.test(small)).map(toMark);
}

function toMark({ format, row }: (typeof ALL_ROWS)[number]): ExportMark {
  return { format, kind: row.kind, field: row.field };
}
