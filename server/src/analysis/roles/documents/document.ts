import type { LineRole } from '../../model/dump';
import { type FieldLine, meaningIn } from '../../archives/fields';
import type { ArchiveFormat } from '../../archives/formats';
import type { MarkKind } from '../../archives/formats/archive-format';
import { shows } from '../../lines/line-features';
import type { LineInPlace } from '../line-in-place';

/** One document of an export, as the export's own lines tell it. Indices into the non-blank lines, `last` inclusive. */
export interface ExportDocument {
  readonly format: ArchiveFormat;
  readonly first: number;
  readonly last: number;
  /** An article begins with `first`; else somewhere before it, and none begins within. */
  readonly startKnown: boolean;
  /** The index of its headline, where the lines around it tell which it is. */
  readonly headline?: number;
  /** Its headline bears a running number. */
  readonly numbered?: true;
}

/** What the exports in a dump say of its lines. */
export interface ExportReading {
  readonly documents: readonly ExportDocument[];
  /** Lines of covers, contents lists and summaries: of no article. */
  readonly outside: ReadonlySet<number>;
  /** Lines that begin an article, though no document of a known form. */
  readonly starts: ReadonlySet<number>;
}

/** A line's role in a document of an export, as far as the format settles it; several where the model has to choose. */
export type Roles = readonly LineRole[];

/** Whether the line may be this in the format. */
export function isMark(line: LineInPlace | undefined, format: ArchiveFormat, kind: MarkKind): boolean {
  return line?.features.marks.some((mark) => mark.format === format && mark.kind === kind) === true;
}

/** Whether the line bears a label of the format. */
export function isLabelled(line: LineInPlace | undefined, format: ArchiveFormat): boolean {
  return meaningIn(line?.features.field, format) !== undefined;
}

/** Whether the line states the rights in a text: a copyright line, a licence. */
export function isRights(line: LineInPlace | undefined): boolean {
  return line?.features.boilerplate?.type === 'rights';
}

/** What a service prints as text is text: a sentence is furniture only where its words are known for that. */
export function isSentence({ features }: LineInPlace): boolean {
  if (features.boilerplate !== undefined || !shows(features, 'ends-stop')) return false;
  return features.shape === 'short-sentence' || features.shape === 'long' || features.shape === 'dateline';
}

/** Whether the line parses as a byline, with or without "By". */
export function isByline(line: LineInPlace | undefined): boolean {
  return line !== undefined && (shows(line.features, 'byline-by') || shows(line.features, 'byline-names'));
}

/** The index of the first line from `from` on, before `end`, that passes the test; undefined where none does. */
export function firstWhere(
  lines: readonly LineInPlace[],
  from: number,
  end: number,
  passes: (line: LineInPlace) => boolean,
): number | undefined {
  for (let index = from; index < end; index++) {
    const line = lines[index];
    if (line !== undefined && passes(line)) return index;
  }
  return undefined;
}

/** Whether the label is that of the day on which a document was loaded, which no document has above its text. */
export function isLoadDate(field: FieldLine | undefined): boolean {
  return field !== undefined && LOAD_DATE.test(field.name);
}

const LOAD_DATE =
  /^(?:load-date|ladedatum|date-chargement|date de chargement|fecha-carga|fecha de carga|laaddatum|data di caricamento|data de carregamento)$/i;

/** A wrapped line is at least this full. UTF-16. */
const FULL_LINE = 55;

/** Whether the line at `index` goes on with the field that the line before it belongs to: its value stands below its label, or was broken. */
export function continuesField(lines: readonly LineInPlace[], index: number, format: ArchiveFormat): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (
    line === undefined ||
    before === undefined ||
    isLabelled(line, format) ||
    line.features.marks.some((mark) => mark.format === format || mark.format.byRulesAlone !== true)
  )
    return false;
  const { field } = before.features;
  const meaning = meaningIn(field, format);
  if (field !== undefined && meaning !== undefined) {
    if (meaning === 'text') return false;
    if (field.valueStart >= field.valueEnd) return true;
    if (meaning === 'short' || format.unbroken === true) return false;
  }
  return format.unbroken !== true && line.blanksBefore === 0 && before.features.length >= FULL_LINE;
}
