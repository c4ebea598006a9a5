import type { ArchiveFormat, FieldMeaning, MarkRow } from './archive-format';

/** Labels of LexisNexis in the languages of its interface, shared by its older and its newer exports. */
export const NEXIS_LABELS: Readonly<Record<string, FieldMeaning>> = {
  // English
  headline: 'headline',
  byline: 'byline',
  section: 'section',
  dateline: 'dateline',
  length: 'short',
  'load-date': 'short',
  'publication-type': 'short',
  'publication type': 'short',
  'journal-code': 'short',
  'journal code': 'short',
  language: 'short',
  highlight: 'deck',
  graphic: 'other',
  body: 'text',
  edition: 'other',
  series: 'other',
  source: 'outlet',
  subject: 'other',
  organization: 'other',
  geographic: 'other',
  person: 'other',
  company: 'other',
  industry: 'other',
  ticker: 'other',
  country: 'other',
  city: 'other',
  state: 'other',
  'pub-type': 'short',
  'document-type': 'short',
  classification: 'other',
  type: 'short',
  copyright: 'other',
  'correction-date': 'other',
  correction: 'other',
  notes: 'other',
  acc: 'short',
  // German
  länge: 'short',
  laenge: 'short',
  rubrik: 'section',
  ressort: 'section',
  autor: 'byline',
  überschrift: 'headline',
  sprache: 'short',
  update: 'short',
  publikationstyp: 'short',
  zeitungstyp: 'short',
  ausgabe: 'other',
  grafik: 'other',
  ladedatum: 'short',
  // French
  longueur: 'short',
  rubrique: 'section',
  auteur: 'byline',
  titre: 'headline',
  langue: 'short',
  'type-publication': 'short',
  'type de publication': 'short',
  'date-chargement': 'short',
  'date de chargement': 'short',
  encart: 'deck',
  graphique: 'other',
  // Spanish
  longitud: 'short',
  sección: 'section',
  seccion: 'section',
  autora: 'byline',
  título: 'headline',
  idioma: 'short',
  'tipo de publicación': 'short',
  'fecha de carga': 'short',
  'fecha-carga': 'short',
  gráfico: 'other',
  // Dutch
  lengte: 'short',
  sectie: 'section',
  rubriek: 'section',
  taal: 'short',
  laaddatum: 'short',
  'soort publicatie': 'short',
  // Italian
  lunghezza: 'short',
  sezione: 'section',
  lingua: 'short',
  autore: 'byline',
  'data di caricamento': 'short',
  // Portuguese
  extensão: 'short',
  comprimento: 'short',
  seção: 'section',
  secção: 'section',
  'data de carregamento': 'short',
};

/** `1 of 10 DOCUMENTS`, and as the other interfaces put it. */
const NUMBERED =
  /^\d{1,6} (?:of|von|de|di|van|sur) \d{1,6} (?:documents?|dokumente?n?|documentos?|documenti|documenten)$/i;
/** `Document 1 of 10`, which other services print too. */
const COUNTED = /^(?:document|dokument|documento) \d{1,6} (?:of|von|de|di|van|sur) \d{1,6}$/i;

/** `Late Edition - Final`, `Edition 1;`: stands below the date. */
export const EDITION: MarkRow = {
  kind: 'field',
  field: 'edition',
  pattern:
    /^(?:(?:edition|ausgabe|édition|edición|edizione|editie|edição)\b.{0,40}|(?:\S{1,20} (?:- )?){1,4}(?:edition|ausgabe|édition|edición|edizione|editie|edição)(?: ?[-;] ?.{0,20})?)$/iu,
};

/** LexisNexis Academic and the older Nexis: documents are counted, labels are in capitals. */
export const NEXIS: ArchiveFormat = {
  name: 'nexis',
  title: 'Nexis and Lexis Academic, documents counted',
  testedOn: 'real file',
  marks: [
    { kind: 'opens', pattern: NUMBERED },
    { kind: 'opens', pattern: COUNTED },
    { kind: 'text', pattern: /^BODY:?$/ },
    EDITION,
    {
      kind: 'cover',
      pattern:
        /^(?:download request|time of request|send to|combined source|project id|job number|number of lines|lines|print request|research information|client id|e-mail request)\s?:/i,
    },
    { kind: 'cover', pattern: /^terms\s?:\s?\(?.{1,200}$/i },
  ],
  labels: NEXIS_LABELS,
  labelStyle: 'colon',
  head: 'outlet-date-headline',
  capitalLabels: true,
};
