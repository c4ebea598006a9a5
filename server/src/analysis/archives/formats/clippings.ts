import { SCANNED_SOURCE } from '../source-line';
import type { ArchiveFormat } from './archive-format';

/** Clippings of an archive of scanned newspapers: its name, a link, the outlet with town, day and page, and when it was downloaded. */
export const CLIPPINGS: ArchiveFormat = {
  name: 'clippings',
  title: 'Clippings of newspaper archives',
  testedOn: 'written samples',
  marks: [
    { kind: 'source', pattern: SCANNED_SOURCE, ofSource: true },
    {
      kind: 'head',
      pattern:
        /^(?:newspapers(?:\.com)?(?:™|®)?(?: by [a-z]{3,20}(?:®|™)?)?|(?:the )?british newspaper archive|newspaperarchive(?:\.com)?|genealogybank(?:\.com)?|chronicling america|trove|fultonhistory(?:\.com)?|delpher|gallica|retronews|anno|hemeroteca digital)$/i,
    },
    { kind: 'head', pattern: /^https?:\/\/\S{4,300}$/i },
    {
      kind: 'head',
      pattern:
        /^(?:(?:downloaded|clipped|printed|saved|accessed|retrieved|captured) (?:on|by|from|at)|clipping (?:by|from)|clip date|heruntergeladen am|téléchargé le|consulté le|descargado el|scaricato il|gedownload op)\b.{3,80}$/i,
    },
  ],
  labels: {},
  labelStyle: 'colon',
  head: 'headline',
  layout: 'sourced',
};
