import type { ArchiveFormat } from './archive-format';

/** Posts of a moderated list or forum: a title underlined with stars, who posts it, then date and source of what is quoted. */
export const MODERATED_DIGEST: ArchiveFormat = {
  name: 'moderated-digest',
  title: 'Moderated digests of lists and forums',
  testedOn: 'written samples',
  marks: [
    { kind: 'fence', pattern: /^[*=~#]{8,}$/ },
    { kind: 'field', field: 'link', pattern: /^<?https?:\/\/\S{4,300}>?$/i },
  ],
  labels: {
    date: 'date',
    'published date': 'date',
    source: 'outlet',
    from: 'other',
    subject: 'other',
    'archive number': 'short',
    datum: 'date',
    quelle: 'outlet',
    fecha: 'date',
    fuente: 'outlet',
    fonte: 'outlet',
    data: 'date',
    bron: 'outlet',
    author: 'byline',
    byline: 'byline',
    by: 'byline',
  },
  labelStyle: 'colon',
  head: 'headline',
  layout: 'underlined',
  byRulesAlone: true,
  unbroken: true,
};
