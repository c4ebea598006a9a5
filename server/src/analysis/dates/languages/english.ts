import { RANGE_DASHES } from '../../../text/character-classes';
import { MONTHS } from '../../words/tables/calendar';
import { type DateLanguage, numbersByWord } from './language';

// Provenance: general knowledge.

const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';
const B = '\\s{1,3}';
const COUNTS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/**
 * After an auxiliary: what may precede its verb, and the verb itself, so that a participle is not read a
 * second time.
 */
const AND_VERB = `(?:${B}(?:not|also|then|still|now|soon|only|likely|all|both|have|be|been)){0,3}(?:${B}[a-z]+)?`;

const FUTURE = [
  `(?:[Ww]ill|[Ww]on['’]t|[Ss]hall|['’]ll)${AND_VERB}`,
  `(?:[Ww]ould|wouldn['’]t|should|may|might)(?!${B}have\\b)${AND_VERB}`,
  `(?:is|are|was|were|be)${B}to${B}(?:be${B})?[a-z]+`,
  `(?:has|have|due|set|expected|scheduled|slated|likely|poised|planned|planning|plans?|hopes?|hoping|intends?|aims?|wants?|ready|supposed|going|about|agreed|promised|vowed|pledged|threatened|preparing|prepares?)${B}to${B}(?:be${B})?[a-z]+`,
  `(?:due|expected|scheduled|slated|planned|billed)`,
  `set${B}for`,
  `(?:is|are)${B}[a-z]{2,}ing`,
  `begins|opens|starts|meets|arrives|leaves|departs|resumes?|expires?|kicks?${B}off|takes?${B}(?:place|effect|office)|goe?s?${B}to${B}the${B}polls`,
  `[Aa]head${B}of|upcoming|[Uu]ntil|till`,
].join('|');

const PAST = [
  `(?:may|might|must|could|should|would)${B}have(?:${B}[a-z]+)?`,
  `had${B}to|had|(?:has|have)${B}(?:(?:not|also|already|since|now)${B})?(?:been|[a-z]{2,}(?:ed|wn|en|ne|ld|ft|nt|id|de))`,
  `was|were|did|could${B}not|couldn['’]t|(?:was|were|did|had)n['’]t|[Ss]ince`,
  `said|told|met|held|went|came|took|gave|made|began|became|broke|brought|built|bought|caught|chose|died|drew|drove|fell|felt|found|fought|flew|got|grew|heard|hit|kept|knew|led|left|lost|paid|ran|rose|sat|saw|sent|shook|shot|showed|sold|spoke|spent|stood|stole|struck|swore|taught|thought|threw|understood|won|wrote|withdrew|sank|sang|shrank|swam|tore|wore|woke|rode|hid|drank|ate|blew|burnt|crept|dealt|fled|froze|hung|laid|lent|meant|rang|sought|slept|slid|sprang|stuck|swept|swung|wept|undertook|oversaw|overtook|arose|forgave|forbade`,
  // Words with this ending that are not past-tense verbs.
  `(?!(?:need|speed|feed|seed|indeed|breed|exceed|proceed|succeed|hundred|naked|sacred|wicked|red|bed)s?\\b)[a-z]{2,}ed`,
].join('|');

/** English: weekdays and months are capitalised; in "last Saturday" the date is the day. */
export const ENGLISH: DateLanguage = {
  phrase: new RegExp(
    `\\b(?:(?:(?<way>[Ll]ast|[Tt]his${B}past|[Pp]ast|[Nn]ext|[Tt]his${B}coming|[Cc]oming|[Tt]his|[Ee]very|[Ee]ach)${B})?(?<weekday>${WEEKDAYS})` +
      `|(?<word>(?:[Tt]he${B}day${B}(?:before${B}yesterday|after${B}tomorrow))|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his${B}(?:morning|afternoon|evening)|[Ll]ast${B}night)` +
      `|(?:(?:[Ee]arlier|[Ll]ater)${B})?(?<unitWay>[Ll]ast|[Tt]his|[Nn]ext)${B}(?<unit>week|month|year)` +
      `|(?<count>[Aa]|[Oo]ne|${COUNTS}|\\d{1,2})${B}(?<unitsAgo>days?|weeks?|months?|years?)${B}ago` +
      `|(?<monthWay>[Ll]ast|[Nn]ext|[Tt]his)${B}(?<month>${MONTH_NAMES}))\\b(?!-)`,
    'g',
  ),
  weekdays: numbersByWord('monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7'),
  ways: new Map([
    ['last', 'before'],
    ['next', 'after'],
    ['this', 'here'],
    ['past', 'lately'],
    ['this past', 'lately'],
    ['coming', 'soon'],
    ['this coming', 'soon'],
    ['every', 'repeated'],
    ['each', 'repeated'],
  ]),
  words: numbersByWord(
    `the day before yesterday:-2, yesterday:-1, last night:-1, today:0, tonight:0, this morning:0,
     this afternoon:0, this evening:0, tomorrow:1, the day after tomorrow:2`,
    /,\s*/,
  ),
  vague: new Set(['today']),
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
  ]),
  counts: numbersByWord(
    'a:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12',
  ),
  months: MONTHS,
  notAfter: {
    any: new RegExp(
      `(?:\\b(?:the|a|any|some|one|most|(?:${WEEKDAYS}|from)${B}(?:to|through)|Good|Black|Ash|Palm|Super|Easter|Bloody|Holy|Maundy|Cyber|Shrove|Fat|Whit)\\s|[\\d.,]|[${RANGE_DASHES}'’])$`,
    ),
    word: /\bof\s$/,
    count: /\b(?:about|around|nearly|almost|over|under|than|least|most|roughly|approximately|some|just)\s$/,
  },
  notBefore: new RegExp(
    `^(?:${B}(?:of\\b|to${B}(?:${WEEKDAYS})|through${B}|before\\b|\\d)|['’]s${B}(?:world|youth|youths|generation|men|women|children)\\b|[${RANGE_DASHES}]|,?${B}(?:(?:${MONTH_NAMES})|\\d))`,
  ),
  cues: new RegExp(`(?:(?<=['’])|\\b)(?:(?<future>${FUTURE})|(?<past>${PAST}))\\b`, 'g'),
  commonWords: [],
};
