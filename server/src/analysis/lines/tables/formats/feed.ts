import { ExportFormat, FieldMeaning } from './export-format';

const FEED_LABELS: Readonly<Record<string, FieldMeaning>> = {
  title: 'headline',
  link: 'url',
  url: 'url',
  guid: 'short',
  id: 'short',
  pubdate: 'date',
  published: 'date',
  updated: 'date',
  date: 'date',
  'dc:date': 'date',
  'dc:creator': 'byline',
  creator: 'byline',
  author: 'byline',
  category: 'section',
  source: 'outlet',
  description: 'text',
  summary: 'text',
  content: 'text',
  'content:encoded': 'text',
};

/** The items of a feed, one labelled line for each element. */
export const FEED_TEXT: ExportFormat = {
  name: 'feed',
  title: 'RSS or Atom, labelled lines',
  testedOn: 'written samples',
  marks: [],
  labels: {
    ...FEED_LABELS,
    titel: 'headline',
    titre: 'headline',
    título: 'headline',
    titolo: 'headline',
    lien: 'url',
    enlace: 'url',
    datum: 'date',
    fecha: 'date',
    data: 'date',
    autor: 'byline',
    auteur: 'byline',
    autore: 'byline',
    quelle: 'outlet',
    fuente: 'outlet',
    fonte: 'outlet',
    beschreibung: 'text',
    descripción: 'text',
    descrizione: 'text',
    kategorie: 'section',
    catégorie: 'section',
    categoría: 'section',
  },
  labelStyle: 'colon',
  head: 'headline',
};

/** The items of a feed as they stand in its XML, one element a line. */
export const FEED_XML: ExportFormat = {
  name: 'feed',
  title: 'RSS or Atom, XML',
  testedOn: 'written samples',
  marks: [
    { kind: 'opens', pattern: /^<(?:item|entry)(?: [^<>]{0,200})?>$/i },
    { kind: 'closes', pattern: /^<\/(?:item|entry)>$/i },
    { kind: 'cover', pattern: /^<(?:\?xml|\/?rss|\/?channel|\/?feed|\/?rdf:rdf)\b[^<>]{0,400}>$/i },
  ],
  labels: FEED_LABELS,
  labelStyle: 'tag',
  head: 'headline',
};
