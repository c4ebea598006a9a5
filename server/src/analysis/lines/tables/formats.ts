/**
 * An export format: how a service prints its documents. Labels are matched at the start of a line, without case,
 * before a colon. One row a format; adding one is adding a row and its test.
 */
export interface ExportFormat {
  readonly name: string;
  /** A line that opens each document, matched against the trimmed line. */
  readonly opens?: RegExp;
  /** Field labels; the first ones name what the anatomy needs. */
  readonly fields: Readonly<Record<string, FieldMeaning>>;
}

/** What a labelled field holds, if the anatomy uses it; `other` is kept verbatim only. */
export type FieldMeaning =
  'headline' | 'byline' | 'date' | 'outlet' | 'section' | 'dateline' | 'url' | 'other';

/** Known formats. Labels from the services' own exports, in English, German, French and Spanish. General knowledge. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'nexis',
    opens: /^(?:\d{1,6} of \d{1,6} documents|document \d{1,6} of \d{1,6}|dokument \d{1,6} von \d{1,6})$/i,
    fields: {
      headline: 'headline',
      byline: 'byline',
      section: 'section',
      dateline: 'dateline',
      length: 'other',
      'load-date': 'other',
      'publication-type': 'other',
      'journal-code': 'other',
      language: 'other',
      highlight: 'other',
      graphic: 'other',
      body: 'other',
      edition: 'other',
      series: 'other',
      source: 'outlet',
      subject: 'other',
      organization: 'other',
      geographic: 'other',
      person: 'other',
      company: 'other',
      country: 'other',
      city: 'other',
      'pub-type': 'other',
      'document-type': 'other',
      classification: 'other',
      länge: 'other',
      rubrik: 'section',
      autor: 'byline',
      update: 'other',
      sprache: 'other',
      longueur: 'other',
      rubrique: 'section',
      auteur: 'byline',
      longitud: 'other',
      sección: 'section',
      autora: 'byline',
      type: 'other',
      copyright: 'other',
      'correction-date': 'other',
      correction: 'other',
      notes: 'other',
      terms: 'other',
      'project id': 'other',
      'combined source': 'other',
      'time of request': 'other',
      'download request': 'other',
      'send to': 'other',
    },
  },
  {
    name: 'factiva',
    fields: {
      se: 'section',
      hd: 'headline',
      by: 'byline',
      wc: 'other',
      pd: 'date',
      et: 'other',
      sn: 'outlet',
      sc: 'other',
      ed: 'other',
      pg: 'other',
      la: 'other',
      cy: 'other',
      lp: 'other',
      td: 'other',
      art: 'other',
      co: 'other',
      ns: 'other',
      re: 'other',
      ipd: 'other',
      ipc: 'other',
      pub: 'other',
      an: 'other',
    },
  },
  {
    name: 'proquest',
    opens: /^document \d{1,6} of \d{1,6}$/i,
    fields: {
      title: 'headline',
      author: 'byline',
      'publication title': 'outlet',
      'publication date': 'date',
      'publication year': 'other',
      pages: 'other',
      abstract: 'other',
      'full text': 'other',
      'proquest document id': 'other',
      'document url': 'url',
      publisher: 'other',
      'place of publication': 'other',
      'country of publication': 'other',
      issn: 'other',
      'source type': 'other',
      'language of publication': 'other',
      'document type': 'other',
      'last updated': 'other',
      database: 'other',
      links: 'url',
      'publication subject': 'other',
    },
  },
  {
    name: 'feed',
    fields: {
      link: 'url',
      url: 'url',
      guid: 'other',
      pubdate: 'date',
      published: 'date',
      category: 'section',
      from: 'outlet',
      subject: 'headline',
      date: 'date',
      to: 'other',
      sent: 'date',
    },
  },
];

/** A line that opens a document of an export, and the format's name. */
export function opensDocument(line: string): string | undefined {
  if (line.length > 60) return undefined;
  return EXPORT_FORMATS.find((format) => format.opens?.test(line) === true)?.name;
}

const LABEL = /^[ \t\u00a0\ufeff]{0,40}([\p{L}][\p{L} _-]{1,24}?)[ \t\u00a0]?:(?=[ \t\u00a0]|$)/u;

/** A labelled field at the start of `line`. UTF-16, relative to the line. */
export interface FieldLine {
  readonly name: string;
  readonly meaning: FieldMeaning;
  readonly format: string;
  /** Where the value begins; the end of the line where it stands on the next. */
  readonly valueStart: number;
  /** Printed in capitals (`LENGTH:`), as exports do and prose does not. */
  readonly capitals: boolean;
}

/** The export field that `line` begins with, or undefined. Short labels that are common words count in capitals only. */
export function readField(line: string): FieldLine | undefined {
  const label = LABEL.exec(line);
  const name = label?.[1];
  if (label === null || name === undefined) return undefined;
  const lower = name.toLowerCase();
  const capitals = name === name.toUpperCase();
  for (const format of EXPORT_FORMATS) {
    if (!Object.hasOwn(format.fields, lower)) continue;
    const meaning = format.fields[lower];
    if (meaning === undefined) continue;
    const valueStart = label[0].length + (/^[ \t\u00a0]*/.exec(line.slice(label[0].length))?.[0].length ?? 0);
    return { name, meaning, format: format.name, valueStart, capitals };
  }
  return undefined;
}
