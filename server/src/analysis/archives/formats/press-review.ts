import { PAGE_SOURCE, PLAIN_SOURCE, QUOTED_SOURCE } from '../source-line';
import type { ArchiveFormat } from './archive-format';

/** Clippings of a press-monitoring service: a line with outlet, date and page stands above each headline, or right below it. */
export const PRESS_REVIEW: ArchiveFormat = {
  name: 'press-review',
  title: 'Press reviews of monitoring services',
  testedOn: 'written samples',
  marks: [
    { kind: 'source', pattern: QUOTED_SOURCE, ofSource: true },
    { kind: 'source', pattern: PAGE_SOURCE, ofSource: true },
    { kind: 'source', pattern: PLAIN_SOURCE, ofSource: true },
    {
      kind: 'field',
      field: 'edition',
      pattern:
        /^\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}(?:, ?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}){1,7}$/u,
    },
  ],
  labels: {
    ressort: 'section',
    rubrik: 'section',
    section: 'section',
    rubrique: 'section',
    sección: 'section',
    sezione: 'section',
    sectie: 'section',
    rubriek: 'section',
    seção: 'section',
    autor: 'byline',
    author: 'byline',
    auteur: 'byline',
    autore: 'byline',
    von: 'byline',
    ausgabe: 'short',
    edition: 'short',
    editie: 'short',
    auflage: 'short',
    reichweite: 'short',
    seite: 'short',
    page: 'short',
    pagina: 'short',
    circulation: 'short',
    tirage: 'short',
    oplage: 'short',
  },
  labelStyle: 'colon',
  head: 'headline',
  layout: 'sourced',
  byRulesAlone: true,
};
