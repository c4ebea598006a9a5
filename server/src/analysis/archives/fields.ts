import { BLANKS, DASHES } from '../../text/character-classes';
import { appendTo } from '../../text/multi-map';
import { type ArchiveFormat, ARCHIVE_FORMATS, type FieldMeaning } from './formats';
import type { LabelStyle } from './formats/archive-format';

/** What a label means in one of the formats that print it. */
export interface FieldReading {
  readonly format: ArchiveFormat;
  readonly meaning: FieldMeaning;
}

/** A line that may begin with a labelled field. Offsets in UTF-16, relative to the line. */
export interface FieldLine {
  /** The label as printed. */
  readonly name: string;
  /** How the label is set off: as its formats do, or by a dash. */
  readonly style: LabelStyle | 'dash';
  /** What the label means in each format that knows it, in the order of the formats; never empty. */
  readonly readings: readonly FieldReading[];
  /** Where the value begins; the end of the line where it stands on the next. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Printed in capitals (`LENGTH:`), as exports do and prose does not. */
  readonly capitals: boolean;
  /** Printed in capitals, and no word that a headline in capitals may begin with: a field wherever it stands. */
  readonly certain: boolean;
}

const COLON = /^[ \t\u00a0\ufeff]{0,40}(\p{L}[\p{L} ():/'’_-]{0,29}?)[ \t\u00a0]?:(?=[ \t\u00a0]|$)/u;
const DASH = new RegExp(
  String.raw`^[${BLANKS}\ufeff]{0,4}(\p{L}[\p{L} _]{1,24}?)[ \t]+[${DASHES}=](?=[ \t]|$)`,
  'u',
);
const CODE = /^[ \t\u00a0\ufeff]{0,4}([A-Z]{2,3})(?=[ \t\u00a0]|$)/;
const TAG = /^[ \t]{0,40}<([a-z][a-z:]{1,18})(?: [^<>]{0,200})?>(.*)<\/\1>[ \t]*$/iu;

/** Atom gives an address as an attribute. */
const LINK = /^[ \t]{0,40}<(link) [^<>]{0,200}?href="([^"<>]{1,600})"/iu;
/** What may stand between an element and its value. */
const WRAPPED = /^\s*(?:<!\[CDATA\[(?<data>.*)\]\]>|<name>(?<person>[^<>]*)<\/name>)\s*$/iu;

/** Labels that are also how a headline in capitals, a status or a speaker's turn may begin. */
const ALSO_PLAIN_WORDS: ReadonlySet<string> = new Set(
  'a an an de da data date datum update correction notes person country city state company industry subject type title titel titre author autor from to von van para source url link copyright terms category id page location people links publisher database provenance summary description content show guests guest hosts program programme network station disclaimer text texte texto testo tekst corps corpo titolo titulo titular kop firma signature serie ort lieu door plaatsregel inleiding encart rubrica published outlet publication site website by posted newspaper paper article story link links'.split(
    ' ',
  ),
);

type ReadingsByLabel = ReadonlyMap<string, readonly FieldReading[]>;

const READINGS: Readonly<Record<LabelStyle | 'dash', ReadingsByLabel>> = {
  colon: readingsOf('colon'),
  dash: readingsOf('dash'),
  code: readingsOf('code'),
  tag: readingsOf('tag'),
};

function readingsOf(style: LabelStyle | 'dash'): ReadingsByLabel {
  const readings = new Map<string, FieldReading[]>();
  for (const format of ARCHIVE_FORMATS) {
    if (style === 'dash' ? format.dashedLabels !== true : format.labelStyle !== style) continue;
    for (const [label, meaning] of Object.entries(format.labels))
      appendTo(readings, label, { format, meaning });
  }
  return readings;
}

/** The field that `line` may begin with, or undefined. Whether it is one is, unless it is `certain`, for the lines around it to say. */
export function readField(line: string): FieldLine | undefined {
  if (line.trimStart().startsWith('<')) {
    const link = LINK.exec(line);
    const tag = link ?? TAG.exec(line);
    return tag === null ? undefined : ofTag(tag, link === null ? line.lastIndexOf('</') : link[0].length - 1);
  }
  const colon = COLON.exec(line);
  const byColon = colon === null ? undefined : ofLabel(line, colon, 'colon');
  if (byColon !== undefined) return byColon;
  const dash = DASH.exec(line);
  const byDash = dash === null ? undefined : ofLabel(line, dash, 'dash');
  if (byDash !== undefined) return byDash;
  const code = CODE.exec(line);
  return code === null ? undefined : ofLabel(line, code, 'code');
}

function ofLabel(
  line: string,
  match: RegExpExecArray,
  style: 'colon' | 'dash' | 'code',
): FieldLine | undefined {
  const name = match[1] ?? '';
  const label = name.toLowerCase();
  const capitals = style === 'colon' && name === name.toUpperCase();
  const readings = READINGS[style]
    .get(label)
    ?.filter(({ format }) => capitals || format.capitalLabels !== true);
  if (readings === undefined || readings.length === 0) return undefined;
  const valueEnd = line.trimEnd().length;
  const blanks = /^[ \t\u00a0]*/u.exec(line.slice(match[0].length))?.[0].length ?? 0;
  return {
    name,
    style,
    readings,
    valueStart: Math.min(match[0].length + blanks, Math.max(valueEnd, match[0].length)),
    valueEnd: Math.max(valueEnd, match[0].length),
    capitals,
    certain:
      capitals && !ALSO_PLAIN_WORDS.has(label) && readings.some(({ format }) => format.byRulesAlone !== true),
  };
}

/** @param end where what the element holds ends */
function ofTag(match: RegExpExecArray, end: number): FieldLine | undefined {
  const name = match[1] ?? '';
  const readings = READINGS.tag.get(name.toLowerCase());
  if (readings === undefined) return undefined;
  const inner = match[2] ?? '';
  const wrapped = WRAPPED.exec(inner)?.groups;
  const value = wrapped?.['data'] ?? wrapped?.['person'] ?? inner;
  const valueStart = end - inner.length + inner.lastIndexOf(value);
  return {
    name,
    style: 'tag',
    readings,
    valueStart,
    valueEnd: valueStart + value.length,
    capitals: false,
    certain: false,
  };
}

/** What the field means in a format, or undefined where that format does not print its label. */
export function meaningIn(field: FieldLine | undefined, format: ArchiveFormat): FieldMeaning | undefined {
  return field?.readings.find((reading) => reading.format === format)?.meaning;
}

/** What the label means in the first format that knows it: for fields outside any document. */
export function firstMeaning(field: FieldLine): FieldMeaning {
  return field.readings[0]?.meaning ?? 'other';
}
