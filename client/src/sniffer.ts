/**
 * Tells whether a plain text looks like a news dump, so that one quiet offer can be made. It is cheap and
 * cautious: it reads no more than the first 64 Ki UTF-16 units and looks for the marks that a *second*
 * article leaves. Missing a real dump costs the user a command; asking about someone's notes costs their
 * trust.
 *
 * It knows only the shapes of lines and shares nothing with the analysis: the server is not started for it.
 */

/** How much of a text the sniffer reads, in UTF-16 code units. */
export const SNIFFED_LENGTH = 65_536;

/** The marks of news, each counted in lines. */
export interface NewsMarks {
  /**
   * Lines that open with a place of filing: capitals and a dash, or an agency in brackets. Each wording
   * counts once.
   */
  readonly datelines: number;
  /** Short lines that contain a date, and body lines that open with a date, a time and a zone. */
  readonly timestamps: number;
  /** Lines that name a writer. */
  readonly bylines: number;
  /** Labels and counters of a news archive's export. */
  readonly exportFields: number;
  /** Copyright lines. */
  readonly rightsLines: number;
  /** Share links, comment boxes, end credits and end marks. */
  readonly furniture: number;
  /** Short lines without a full stop above a paragraph. */
  readonly heads: number;
}

/** What the sniffer found. */
export interface Sniffed {
  /** Whether the text is similar enough to a dump to make an offer. */
  readonly isDump: boolean;
  /** 0 to 1; an offer is made from `1/2` on. 0 for anything that looks like code, a log or a table. */
  readonly score: number;
  readonly marks: NewsMarks;
}

type MarkName = keyof NewsMarks;

/** Weights chosen by hand: how strongly a mark suggests news, rather than just any document with headings. */
const WEIGHTS: Readonly<Record<MarkName, number>> = {
  datelines: 4,
  timestamps: 2,
  bylines: 3,
  exportFields: 2,
  // Licences are full of these.
  rightsLines: 0.25,
  furniture: 1,
  heads: 1,
};

/** More than this of one mark adds nothing: a table of dates is not a dump however long it is. */
const COUNTED_AT_MOST = 4;
/** The weight at which an offer is made. */
const ENOUGH = 10;
/** No pattern below reads more of a line than this. */
const LINE_LOOKED_AT = 240;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2}[- ]${MONTH}[- ,]{1,2}\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const PRINTED_DATE = new RegExp(`(?<![\\w./-])${DATE}(?![\\w/-])`);
const LEADING_STAMP = new RegExp(`^(?:${DATE}),? \\d{1,2}[:.]\\d{2} ?(?:[AaPp]\\.?[Mm]\\.? ?)?[A-Z]{2,5}`);

const PLACE_IN_CAPITALS = /^(\p{Lu}[\p{Lu} .'’/-]{2,40})(?:,[^()\n]{1,30})? ?(?:--|[-–—_]) ?["“'‘[]?\p{L}/u;
const AGENCY_IN_BRACKETS = /^\p{Lu}[\p{L}\d .'’,/-]{2,50}\(\p{Lu}[^()\n]{1,30}\) ?(?:--|[-–—_])/u;
const AGENCY_IN_SLASHES = /^\p{Lu}[\p{L}\d .'’,/-]{2,50} ?\/[A-Z][\w -]{2,25}\/ ?--/u;
const LEVEL_OF_A_LOG = /^(?:TRACE|DEBUG|INFO|NOTE|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|TODO|FIXME)\b/;
const DATELINE_SHORTEST_LINE = 60;

const BYLINE = /^(?:By|BY|by|Von|Par|Por|Da) \p{Lu}[\p{L}.'’-]{0,25}(?: [\p{L}&.,'’-]{1,25}){1,9}$/u;
const EXPORT_LABEL =
  /^(?:BYLINE|DATELINE|HEADLINE|LENGTH|LOAD-DATE|PUBLICATION-TYPE|SECTION|Byline|Dateline|Length|Load-Date|Section|Publication title|Publication date|ProQuest document ID|Document type|Source type|Full text|Publication info):/;
const EXPORT_COUNTER = /^(?:Document )?\d{1,5} (?:of|de|von) \d{1,5}(?: DOCUMENTS?)?$/i;
const FACTIVA_LINE = /^(?:HD|WC|PD|SN|SC|LA|CY|LP|TD|AN|BY) {1,4}\S|^Document [A-Z]{4,10}\d{6,}\w{4,}$/;
const RIGHTS_LINE = /(?:©|\(c\)|\bcopyright\b) .{0,60}\b(?:19|20)\d\d\b|\ball rights reserved\b/i;
const FURNITURE =
  /^(?:\(?(?:Additional )?(?:Reporting|Writing|Editing) by |Read more:|Share (?:this|on)\b|(?:No|\d{1,4}) comments?:?$|Post a comment|Subscribe to\b|Sign up (?:for|to)\b|Also read\b|###$|-0-$|-?ENDS?-?$|\*{3}$|FOR IMMEDIATE RELEASE)/i;

const HEAD_LONGEST = 120;
const HEAD_OPENING = /^["“'‘«¿¡[]?[\p{Lu}\p{Lo}\d]/u;
const HEAD_ENDING = /[.;,:{}()=>\\]$/;
const PARAGRAPH_SHORTEST = 160;
const WRAPPED_LINE_SHORTEST = 48;

const CODE_LINE =
  /^(?:[#<{}/*$|@>]|import |const |let |def |class |function |return |if \(|for \()|[{};]$|=>|==|\\$|\b\w{1,30}\(\)/;
const LOG_LINE =
  /^\[?(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}|\d{2}:\d{2}:\d{2})/;

/**
 * Examines the beginning of a text, at most `SNIFFED_LENGTH` units, and says how similar to a dump it is.
 * Accepts any string; an empty one has a score of 0.
 */
export function sniff(text: string): Sniffed {
  const lines = linesOf(text.slice(0, SNIFFED_LENGTH));
  const marks = countMarks(lines);
  const score = readsAsProse(lines) ? scoreOf(marks) : 0;
  return { isDump: score >= 0.5, score, marks };
}

/** Lines that are not blank, trimmed and truncated for the patterns, with their full length. */
interface SniffedLine {
  readonly text: string;
  readonly length: number;
}

function linesOf(text: string): readonly SniffedLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
    .map((line) => ({ text: line.slice(0, LINE_LOOKED_AT), length: line.length }));
}

function countMarks(lines: readonly SniffedLine[]): NewsMarks {
  const count: Record<MarkName, number> = {
    datelines: 0,
    timestamps: 0,
    bylines: 0,
    exportFields: 0,
    rightsLines: 0,
    furniture: 0,
    heads: 0,
  };
  const datelines = new Set<string>();
  lines.forEach((line, index) => {
    const dateline = datelineOf(line);
    if (dateline !== null && !datelines.has(dateline)) {
      // The same words before a dash again and again are a label, not a place.
      datelines.add(dateline);
      count.datelines += 1;
    }
    if (isTimestamp(line)) count.timestamps += 1;
    if (line.length <= 100 && BYLINE.test(line.text)) count.bylines += 1;
    if (isExportField(line)) count.exportFields += 1;
    if (line.length <= 200 && RIGHTS_LINE.test(line.text)) count.rightsLines += 1;
    if (FURNITURE.test(line.text)) count.furniture += 1;
    if (isHead(lines, index)) count.heads += 1;
  });
  return count;
}

/** The words of a line's dateline, in capitals or followed by an agency; null if it has none. */
function datelineOf(line: SniffedLine): string | null {
  if (line.length < DATELINE_SHORTEST_LINE || LEVEL_OF_A_LOG.test(line.text)) return null;
  const place = PLACE_IN_CAPITALS.exec(line.text)?.[1];
  if (place !== undefined) return place;
  return (AGENCY_IN_BRACKETS.exec(line.text) ?? AGENCY_IN_SLASHES.exec(line.text))?.[0] ?? null;
}

function isTimestamp(line: SniffedLine): boolean {
  if (LEADING_STAMP.test(line.text)) return true;
  if (line.length > 70) return false;
  const date = PRINTED_DATE.exec(line.text);
  // “Updated: Friday, … 21:15 CET” has more than the date; a sentence that mentions one does not end without
  // a full stop.
  return date !== null && line.length - date[0].length <= 36 && !/[.;|{},]$/.test(line.text);
}

function isExportField(line: SniffedLine): boolean {
  return EXPORT_LABEL.test(line.text) || EXPORT_COUNTER.test(line.text) || FACTIVA_LINE.test(line.text);
}

/** A line of three words or more without a full stop, with a paragraph at most four lines below it. */
function isHead(lines: readonly SniffedLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.length > HEAD_LONGEST || line.length < 12) return false;
  if (!HEAD_OPENING.test(line.text) || HEAD_ENDING.test(line.text)) return false;
  if (line.text.split(' ').length < 3) return false;
  const before = lines[index - 1];
  if (
    before !== undefined &&
    !/[.!?"”')\]]$/.test(before.text) &&
    before.length < LINE_LOOKED_AT &&
    before.length > 20
  )
    return false;
  return lines
    .slice(index + 1, index + 5)
    .some((below, offset) => isParagraph(below, lines[index + offset + 2]));
}

/** One long line, or two consecutive lines as wide as hard-wrapped text. */
function isParagraph(line: SniffedLine, next: SniffedLine | undefined): boolean {
  if (line.length >= PARAGRAPH_SHORTEST) return true;
  return line.length >= WRAPPED_LINE_SHORTEST && next !== undefined && next.length >= WRAPPED_LINE_SHORTEST;
}

/** False for code, logs, tables, and anything without running text. */
function readsAsProse(lines: readonly SniffedLine[]): boolean {
  if (!lines.some((line, index) => isParagraph(line, lines[index + 1]))) return false;
  const share = (wanted: (line: SniffedLine) => boolean): number =>
    lines.filter(wanted).length / lines.length;
  if (share((line) => CODE_LINE.test(line.text)) > 0.2) return false;
  if (share((line) => LOG_LINE.test(line.text)) > 0.4) return false;
  return !['\t', ',', ';', '|'].some((delimiter) => isTable(lines, delimiter));
}

/** Nine lines in ten contain a delimiter equally often, and more than once. */
function isTable(lines: readonly SniffedLine[], delimiter: string): boolean {
  const timesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.text.split(delimiter).length - 1;
    if (count > 1) timesByCount.set(count, (timesByCount.get(count) ?? 0) + 1);
  }
  return lines.length > 2 && Math.max(0, ...timesByCount.values()) / lines.length >= 0.9;
}

/**
 * A dump shows at least two kinds of marks, and one of them as often as there are articles: twice or more.
 */
function scoreOf(marks: NewsMarks): number {
  const names: readonly MarkName[] = [
    'datelines',
    'timestamps',
    'bylines',
    'exportFields',
    'rightsLines',
    'furniture',
    'heads',
  ];
  const kinds = names.filter((name) => marks[name] > 0).length;
  const repeats = Math.max(marks.datelines, marks.timestamps, marks.bylines, marks.exportFields, marks.heads);
  if (kinds < 2 || repeats < 2) return 0;
  const weight = names.reduce((sum, name) => sum + WEIGHTS[name] * Math.min(marks[name], COUNTED_AT_MOST), 0);
  return Math.min(1, weight / (2 * ENOUGH));
}
