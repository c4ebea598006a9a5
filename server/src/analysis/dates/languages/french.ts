import { RANGE_DASHES } from '../../../text/character-classes';
import { type DateLanguage, numbersByWord } from './language';

// Provenance: general knowledge.

const WEEKDAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

/** French: "samedi", "hier", "la semaine dernière". */
export const FRENCH: DateLanguage = {
  phrase: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:(?<way>[Cc]e|[Cc]haque)\\s)?(?<weekday>(?:${WEEKDAYS})|(?:Lun|Mar|Mercre|Jeu|Vendre|Same)di|Dimanche)(?:\\s(?<wayAfter>dernier|passé|prochain))?` +
      `|(?<word>[Aa]vant-hier|[Hh]ier|[Aa]ujourd['’]hui|[Aa]près-demain|[Dd]emain)` +
      `|(?<unit>semaine|mois|an|année)\\s(?<unitWayAfter>dernière?|passée?|prochaine?)` +
      `|(?<unitWay>[Cc]ette|[Cc]e)\\s(?<unitAfterWay>semaine|mois|année)` +
      `|[Ii]l\\sy\\sa\\s(?<count>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2})\\s(?<unitsAgo>jours?|semaines?|mois|ans?))(?![\\p{L}\\p{N}-])`,
    'gu',
  ),
  weekdays: numbersByWord('lundi:1 mardi:2 mercredi:3 jeudi:4 vendredi:5 samedi:6 dimanche:7'),
  ways: new Map([
    ['ce', 'here'],
    ['cette', 'here'],
    ['chaque', 'repeated'],
    ['dernier', 'before'],
    ['dernière', 'before'],
    ['passé', 'before'],
    ['passée', 'before'],
    ['prochain', 'after'],
    ['prochaine', 'after'],
  ]),
  words: numbersByWord("avant-hier:-2 hier:-1 aujourd'hui:0 demain:1 après-demain:2"),
  vague: new Set(["aujourd'hui", 'demain']),
  units: new Map([
    ['jour', 'day'],
    ['jours', 'day'],
    ['semaine', 'week'],
    ['semaines', 'week'],
    ['mois', 'month'],
    ['an', 'year'],
    ['ans', 'year'],
    ['année', 'year'],
  ]),
  counts: numbersByWord('un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10'),
  months: new Map(),
  notAfter: {
    any: /(?:(?<!\p{L})(?:un|une|tous les|du)\s|[\d.–'’])$/u,
    word: /(?<!\p{L})(?:de|d['’])\s?$/u,
    count: /(?!)/,
  },
  notBefore: new RegExp(`^(?:\\s(?:au|à)\\s(?:${WEEKDAYS})|\\sgras\\b|,?\\s\\d|[${RANGE_DASHES}])`, 'u'),
  cues: /(?<!\p{L})(?:(?<future>va|vont|sera|seront|aura|auront|devrait|devraient|doit|doivent|prévue?s?|avant|\p{L}{2,20}era|\p{L}{2,20}eront)|(?<past>était|étaient|avait|avaient|(?:a|ont|est|sont)\s(?:été\s|également\s)?\p{L}{1,20}(?:ée?s?|i|is|it|u|us|ue|ert)|depuis))(?!\p{L})/gu,
  commonWords: ['le', 'la', 'les', 'des', 'et'],
};
