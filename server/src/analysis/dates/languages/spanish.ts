import { RANGE_DASHES } from '../../../text/character-classes';
import { type DateLanguage, numbersByWord } from './language';

// Provenance: general knowledge.

const WEEKDAYS = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';

/** Spanish: "el sábado", "ayer", "la semana pasada". */
export const SPANISH: DateLanguage = {
  phrase: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:(?<way>pasado|próximo|este|cada)\\s)?(?<weekday>${WEEKDAYS})(?:\\s(?<wayAfter>pasado|próximo))?` +
      `|(?<word>[Aa]nteayer|[Aa]yer|[Hh]oy|[Mm]añana)` +
      `|(?<unit>semana|mes|año)\\s(?<unitWayAfter>pasad[oa]|próxim[oa])` +
      `|(?<unitWay>[Ee]sta|[Ee]ste|[Pp]róxim[oa])\\s(?<unitAfterWay>semana|mes|año)` +
      `|[Hh]ace\\s(?<count>una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,2})\\s(?<unitsAgo>días?|semanas?|mes(?:es)?|años?))(?![\\p{L}\\p{N}-])`,
    'gu',
  ),
  weekdays: numbersByWord('lunes:1 martes:2 miércoles:3 jueves:4 viernes:5 sábado:6 domingo:7'),
  ways: new Map([
    ['este', 'here'],
    ['esta', 'here'],
    ['cada', 'repeated'],
    ['pasado', 'before'],
    ['pasada', 'before'],
    ['próximo', 'after'],
    ['próxima', 'after'],
  ]),
  words: numbersByWord('anteayer:-2 ayer:-1 hoy:0 mañana:1'),
  vague: new Set(['hoy', 'mañana']),
  units: new Map([
    ['día', 'day'],
    ['días', 'day'],
    ['semana', 'week'],
    ['semanas', 'week'],
    ['mes', 'month'],
    ['meses', 'month'],
    ['año', 'year'],
    ['años', 'year'],
  ]),
  counts: numbersByWord('un:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10'),
  months: new Map(),
  notAfter: {
    any: /(?:(?<!\p{L})(?:un|los|todos los)\s|[\d.–'’])$/u,
    word: /(?<!\p{L})(?:de|la|por la|pasado)\s$/u,
    count: /(?!)/,
  },
  notBefore: new RegExp(`^(?:\\s(?:a)\\s(?:${WEEKDAYS})|\\ssanto\\b|,?\\s\\d|[${RANGE_DASHES}])`, 'u'),
  cues: /(?<!\p{L})(?:(?<future>va\sa|van\sa|será|serán|habrá|prevé|previst[oa]s?|planea|antes|\p{L}{2,20}(?:ará|erá|irá|arán|erán|irán))|(?<past>fue|fueron|era|eran|había|habían|ha|han|dijo|dijeron|\p{L}{2,20}(?:ó|aron|ieron)|desde|murió))(?!\p{L})/gu,
  commonWords: ['el', 'la', 'los', 'del', 'que'],
};
