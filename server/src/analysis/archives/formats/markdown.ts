import type { ArchiveFormat } from './archive-format';

/** Clippings in Markdown: headlines behind `#`, in bold, or as the text of a link. */
export const MARKDOWN: ArchiveFormat = {
  name: 'markdown',
  title: 'Markdown clippings',
  testedOn: 'written samples',
  marks: [
    { kind: 'headline', field: 'level 1', pattern: /^# +[^#\s]/ },
    { kind: 'headline', field: 'level 2', pattern: /^## +[^#\s]/ },
    { kind: 'headline', field: 'level 3', pattern: /^### +[^#\s]/ },
    {
      kind: 'headline',
      field: 'bold',
      pattern: /^(?:[-*+•] +|\d{1,3}[.)] +)?(?:\*\*[^*]{6,220}\*\*|__[^_]{6,220}__)(?:\\| {2,})?$/,
    },
    {
      kind: 'headline',
      field: 'link',
      pattern:
        /^(?:[-*+•] +|\d{1,3}[.)] +)?(?:\*\*|__)?\[[^\][]{6,220}\]\(https?:[^()\s]{4,300}\)(?:\*\*|__)?(?:\\| {2,})?$/,
    },
    { kind: 'field', field: 'link', pattern: /^[<(]?https?:\/\/\S{4,300}[>)]?\\?$/i },
  ],
  labels: {},
  labelStyle: 'colon',
  head: 'headline',
  layout: 'marked',
};
