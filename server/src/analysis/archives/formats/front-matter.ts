import type { ArchiveFormat } from './archive-format';
import { SCRIPT_LABELS } from './script-labels';

/** Front matter: a block of labelled values between two lines of three dashes, and below it the text. */
export const FRONT_MATTER: ArchiveFormat = {
  name: 'front-matter',
  title: 'Front matter (`---`)',
  testedOn: 'written samples',
  marks: [
    { kind: 'fence', pattern: /^---$/ },
    { kind: 'key', pattern: /^["']?\p{L}[\p{L}\p{N}_. -]{0,30}["']?:(?:[ \t].{0,280})?$/u },
  ],
  labels: SCRIPT_LABELS,
  labelStyle: 'colon',
  head: 'headline',
  layout: 'fenced',
  unbroken: true,
  byRulesAlone: true,
  quotedValues: true,
};
