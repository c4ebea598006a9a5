import { ArchiveFormat, ARCHIVE_FORMATS, MarkKind } from './formats';

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

const ROWS = ARCHIVE_FORMATS.flatMap((format) => format.marks.map((row) => ({ format, row })));
const ROWS_OF_ANY_LENGTH = ROWS.filter(({ row }) => row.anyLength === true);

/** What a group is called is of no use to the union, and no name may stand in it twice. */
const NAMED_GROUP = /\(\?<(?![=!])[^>]+>/g;

/** All patterns of equal flags as one: nearly every line matches none, and is done with after these. */
const UNIONS = [...new Set(ROWS.map(({ row }) => row.pattern.flags))].map(
  (flags) =>
    new RegExp(
      ROWS.filter(({ row }) => row.pattern.flags === flags)
        .map(({ row }) => `(?:${row.pattern.source.replace(NAMED_GROUP, '(?:')})`)
        .join('|'),
      flags,
    ),
);

/** The marks that a trimmed line may be, in the order of the formats. Whether it is one is for the lines around it to say. */
export function readMarks(text: string): readonly ExportMark[] {
  const long = text.length > LONGEST_MARK;
  const looked = long ? text.slice(0, LOOKED_AT) : text;
  if (!UNIONS.some((union) => union.test(looked))) return NONE;
  return (long ? ROWS_OF_ANY_LENGTH : ROWS)
    .filter(({ row }) => row.pattern.test(looked))
    .map(({ format, row }) => ({ format, kind: row.kind, field: row.field }));
}
