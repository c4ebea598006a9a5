import { RANGE_DASHES } from '../../../text/character-classes';
import { type DateLanguage, numbersByWord } from './language';

// Provenance: general knowledge.

const WEEKDAYS = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
const LAST = '[Ll]etzte|[Vv]ergangene|[Vv]orige';
const NEXT = '[Nn]ächste|[Kk]ommende';

/** German: "am Samstag", "gestern", "vergangene Woche". */
export const GERMAN: DateLanguage = {
  phrase: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:(?<way>(?:${LAST}|${NEXT}|[Dd]iese)[nrs]?|[Jj]eden)\\s)?(?<weekday>${WEEKDAYS})` +
      `|(?<word>[Vv]orgestern|[Gg]estern|[Hh]eute|[Üü]bermorgen|[Mm]orgen)` +
      `|(?<unitWay>(?:${LAST}|${NEXT}|[Dd]iese)[nrsm]?)\\s(?<unit>Woche|Monat|Jahr)` +
      `|[Vv]or\\s(?<count>einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2})\\s(?<unitsAgo>Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?))(?![\\p{L}\\p{N}-])`,
    'gu',
  ),
  weekdays: numbersByWord(
    'montag:1 dienstag:2 mittwoch:3 donnerstag:4 freitag:5 samstag:6 sonnabend:6 sonntag:7',
  ),
  ways: new Map([
    ...['letzte', 'vergangene', 'vorige'].flatMap((word) => endings(word, 'before')),
    ...['nächste', 'kommende'].flatMap((word) => endings(word, 'after')),
    ...endings('diese', 'here'),
    ['jeden', 'repeated'],
  ]),
  words: numbersByWord('vorgestern:-2 gestern:-1 heute:0 morgen:1 übermorgen:2'),
  vague: new Set(['heute', 'morgen']),
  units: new Map([
    ['tag', 'day'],
    ['tagen', 'day'],
    ['woche', 'week'],
    ['wochen', 'week'],
    ['monat', 'month'],
    ['monaten', 'month'],
    ['jahr', 'year'],
    ['jahren', 'year'],
  ]),
  counts: numbersByWord('einem:1 einer:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10'),
  months: new Map(),
  notAfter: {
    any: /(?:(?<!\p{L})(?:ein|jeder|eines)\s|[\d–'’]|\d\.\s?)$/u,
    word: /(?<!\p{L})(?:von|am|heute|gestern|[Gg]uten)\s$/u,
    count: /(?<!\p{L})(?:etwa|rund|knapp|fast|über|mehr als|gut)\s$/u,
  },
  notBefore: new RegExp(`^(?:\\s(?:bis)\\s(?:${WEEKDAYS})|,?\\s(?:den\\s)?\\d|[${RANGE_DASHES}])`, 'u'),
  cues: /(?<!\p{L})(?:(?<future>wird|werden|soll|sollen|will|wollen|würden?|möchten?|plant|planen|beginnt|beginnen|startet|tagt|trifft|bevor|geplant)|(?<past>war|waren|wurden?|hatten?|hat|haben|sei|sagten?|teilten?|erklärten?|berichteten?|meldeten?|kündigten?|forderten?|kam|kamen|ging|gingen|gab|gaben|trat|traten|starb|starben|traf|trafen|fand|fanden|begann|begannen|stieg|fiel|nahm|nahmen|sprach|hieß|seit))(?!\p{L})/gu,
  commonWords: ['der', 'die', 'und', 'das', 'den'],
};

function endings(word: string, way: 'before' | 'after' | 'here'): [string, typeof way][] {
  return ['', 'n', 'r', 's', 'm'].map((ending) => [word + ending, way]);
}
