import type { ArchiveFormat } from './archive-format';

/** `Document HHER000020210403eh4300002`: the accession number that ends a document. */
const ACCESSION = /^(?:document|dokument|documento) [a-z0-9]{4,12}\d{8}[a-z0-9]{4,20}$/i;

/** The cover and the search summary that stand around the documents. */
const SUMMARY =
  /^(?:search summary|suchübersicht|résumé de la recherche|resumen de (?:la )?búsqueda)$|^©? ?\d{4} factiva, inc\. all rights reserved\.?$/i;

/** What the page is called above the documents. */
const PAGE_TITLE = /^(?:(?:dow jones )?factiva(?:®|™|\.com)?|dow jones)$/i;

/** Factiva as it is displayed: headline, writer, length, date, outlet, source code, language, copyright, text. */
export const FACTIVA_DISPLAY: ArchiveFormat = {
  name: 'factiva',
  title: 'Factiva, article format',
  testedOn: 'written samples',
  marks: [
    { kind: 'closes', pattern: ACCESSION },
    {
      kind: 'head',
      pattern: /^\d{1,3}(?:[.,  ]?\d{3})? (?:words|wörter|mots|palabras|parole|woorden|palavras)$/iu,
    },
    {
      kind: 'field',
      field: 'language',
      pattern:
        /^(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Japanese|Chinese(?: ?- ?(?:Simplified|Traditional))?|Deutsch|Englisch|Französisch|Français|Anglais|Español|Inglés|Italiano|Inglese|Nederlands|Português)$/,
    },
    { kind: 'field', field: 'source code', pattern: /^[A-Z][A-Z0-9]{0,7}$/ },
    { kind: 'field', field: 'page', pattern: /^(?:[A-Z]{0,2}\d{1,3}|\d{1,3})$/ },
    { kind: 'cover', pattern: SUMMARY },
    { kind: 'cover', pattern: PAGE_TITLE },
  ],
  labels: {},
  labelStyle: 'colon',
  head: 'headline-length-date',
  editionsUnmarked: true,
};

/** Factiva with its indexing codes before each line. */
export const FACTIVA_CODES: ArchiveFormat = {
  name: 'factiva',
  title: 'Factiva, with codes',
  testedOn: 'written samples',
  marks: [{ kind: 'cover', pattern: SUMMARY }],
  labels: {
    se: 'section',
    clm: 'other',
    hd: 'headline',
    cr: 'other',
    by: 'byline',
    wc: 'short',
    pd: 'date',
    et: 'short',
    sn: 'outlet',
    sc: 'short',
    ed: 'other',
    pg: 'short',
    vol: 'short',
    la: 'short',
    cy: 'other',
    lp: 'text',
    td: 'text',
    art: 'other',
    ct: 'other',
    co: 'other',
    in: 'other',
    ns: 'other',
    re: 'other',
    ipd: 'other',
    ipc: 'other',
    rf: 'other',
    pub: 'other',
    an: 'short',
  },
  labelStyle: 'code',
  head: 'headline',
  foundByLabels: { needs: 5, apart: 400 },
  allLabelled: true,
  editionsUnmarked: true,
};
