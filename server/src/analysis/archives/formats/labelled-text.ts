import type { ArchiveFormat } from './archive-format';
import { SCRIPT_LABELS } from './script-labels';

/** What people's own scripts write: a few labelled lines, then the text, with or without a label of its own. */
export const LABELLED_TEXT: ArchiveFormat = {
  name: 'labels',
  title: 'Labelled text, as scripts write it',
  testedOn: 'written samples',
  marks: [],
  labels: SCRIPT_LABELS,
  labelStyle: 'colon',
  head: 'headline',
  foundByLabels: { needs: 2, apart: 3, recurring: true },
  unbroken: true,
  dashedLabels: true,
  byRulesAlone: true,
};
