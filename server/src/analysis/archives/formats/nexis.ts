import type { ArchiveFormat, MarkRow } from './archive-format';
import { OLDER_NEXIS_LABELS } from './nexis-labels';

/** `1 of 10 DOCUMENTS`, and as the other interfaces put it. */
const NUMBERED =
  /^\d{1,6} (?:of|von|de|di|van|sur) \d{1,6} (?:documents?|dokumente?n?|documentos?|documenti|documenten)$/i;
/** `Document 1 of 10`, which other services print too. */
const COUNTED = /^(?:document|dokument|documento) \d{1,6} (?:of|von|de|di|van|sur) \d{1,6}$/i;

/** In the languages of the service. */
const WEEKDAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mån|tis|lör|sön)dag';

/** `Late Edition - Final`, `Edition 1;`: stands below the date. */
export const EDITION: MarkRow = {
  kind: 'field',
  field: 'edition',
  pattern:
    /^(?:(?:edition|ausgabe|édition|edición|edizione|editie|edição)\b.{0,40}|(?:\S{1,20} (?:- )?){1,4}(?:edition|ausgabe|édition|edición|edizione|editie|edição)(?: ?[-;] ?.{0,20})?)$/iu,
};

/** The time of day below the date: `18:05 Central European Time`. */
const CLOCK_LINE =
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:uhr|\p{Lu}{2,5}|(?:\p{Lu}\p{Ll}+ ){1,4}time))?$/iu;
/** A weekday by itself, as it stands below a date of the other language. */
const WEEKDAY_LINE = new RegExp(`^(?:${WEEKDAYS})$`, 'iu');

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
    { kind: 'field', field: 'time', pattern: CLOCK_LINE },
    { kind: 'field', field: 'weekday', pattern: WEEKDAY_LINE },
    {
      kind: 'cover',
      pattern:
        /^(?:download request|time of request|send to|combined source|project id|job number|number of lines|lines|print request|research information|client id|e-mail request)\s?:/i,
    },
    { kind: 'cover', pattern: /^terms\s?:\s?\(?.{1,200}$/i },
  ],
  labels: OLDER_NEXIS_LABELS,
  labelStyle: 'colon',
  head: 'counted',
  capitalLabels: true,
  editionsUnmarked: true,
};
