import { checkDates } from '../dates/check';

/** A Thursday. */
const THURSDAY = '2021-04-01';
/** A Sunday, the last day of its week. */
const SUNDAY = '2021-04-04';

/** Each row: what it shows, the article's day, the sentence, the dates in it. */
type Row = readonly [shows: string, from: string, sentence: string, ...dates: readonly string[]];

const WEEKDAYS: readonly Row[] = [
  ['the past', THURSDAY, 'The ferry sank on Tuesday, police said.', 'Tuesday = 2021-03-30'],
  ['the future', THURSDAY, 'The ferry will sail on Tuesday.', 'Tuesday = 2021-04-06'],
  ['the day itself in the past', THURSDAY, 'The ferry sailed on Thursday.', 'Thursday = 2021-04-01'],
  ['the day itself in the future', THURSDAY, 'The ferry will sail on Thursday.', 'Thursday = 2021-04-01'],
  ['the day itself without a verb', THURSDAY, 'Rain on Thursday.', 'Thursday = 2021-04-01'],
  ['nothing without a verb', THURSDAY, 'Rain on Tuesday.'],
  ['no preposition', THURSDAY, 'The mayor resigned Monday.', 'Monday = 2021-03-29'],
  ['the verb behind it', THURSDAY, 'On Monday, the mayor resigned.', 'Monday = 2021-03-29'],
  ['the verb behind it in the future', THURSDAY, 'On Monday, the mayor will resign.', 'Monday = 2021-04-05'],
  ['said of the speaking', THURSDAY, 'He said on Wednesday he would travel north.', 'Wednesday = 2021-03-31'],
  [
    'said of the travelling',
    THURSDAY,
    'He said he would travel north on Wednesday.',
    'Wednesday = 2021-04-07',
  ],
  [
    'both',
    SUNDAY,
    'He said on Friday that he will meet them on Tuesday.',
    'Friday = 2021-04-02',
    'Tuesday = 2021-04-06',
  ],
  ['an infinitive of plan', THURSDAY, 'Envoys are to meet on Saturday.', 'Saturday = 2021-04-03'],
  ['plans', THURSDAY, 'She plans to visit the island on Saturday.', 'Saturday = 2021-04-03'],
  ['expected to be', THURSDAY, 'The bill is expected to be signed on Friday.', 'Friday = 2021-04-02'],
  ['scheduled for', THURSDAY, 'The hearing scheduled for Friday was moved.', 'Friday = 2021-04-02'],
  ['ahead of', THURSDAY, "Ahead of Monday's vote the square was full.", 'Monday = 2021-04-05'],
  ['since', THURSDAY, 'The road is closed since Sunday.', 'Sunday = 2021-03-28'],
  ['until', THURSDAY, 'The road stays shut until Sunday.', 'Sunday = 2021-04-04'],
  ['a possessive', THURSDAY, "Tuesday's storm was the worst in years.", 'Tuesday = 2021-03-30'],
  ['the present progressive', THURSDAY, 'The king is visiting the port on Friday.', 'Friday = 2021-04-02'],
  ['a schedule in the present', THURSDAY, 'The fair opens on Saturday.', 'Saturday = 2021-04-03'],
  ['the perfect', THURSDAY, 'Three ships have arrived since Monday.', 'Monday = 2021-03-29'],
  ['may have', THURSDAY, 'He may have left on Monday.', 'Monday = 2021-03-29'],
  [
    'a second clause',
    THURSDAY,
    'The deal was signed in May, but on Friday the court will rule.',
    'Friday = 2021-04-02',
  ],
  ['a year’s end', '2022-01-01', 'The ship sank on Friday.', 'Friday = 2021-12-31'],
  ['a leap day', '2020-03-01', 'The ship sank on Saturday.', 'Saturday = 2020-02-29'],
];

const WAYS: readonly Row[] = [
  ['last, in the week before', '2021-04-05', 'It sank last Saturday.', 'Saturday = 2021-04-03'],
  [
    'last, which may be of the week before',
    THURSDAY,
    'It sank last Tuesday.',
    'Tuesday = 2021-03-30 or 2021-03-23',
  ],
  ['last on the same day', THURSDAY, 'It sank last Thursday.', 'Thursday = 2021-03-25'],
  ['next, in the week behind', THURSDAY, 'It sails next Tuesday.', 'Tuesday = 2021-04-06'],
  [
    'next, which may be of the week behind',
    THURSDAY,
    'It sails next Saturday.',
    'Saturday = 2021-04-03 or 2021-04-10',
  ],
  ['this', THURSDAY, 'Come this Saturday.', 'Saturday = 2021-04-03'],
  ['this past', THURSDAY, 'It rains, as this past Saturday.', 'Saturday = 2021-03-27'],
  ['this coming', THURSDAY, 'It sailed, as this coming Saturday.', 'Saturday = 2021-04-03'],
  [
    'last and next month by name',
    THURSDAY,
    'Last January was cold; next May is far.',
    'January = 2021-01',
    'May = 2021-05',
  ],
  ['last month by its own name', THURSDAY, 'Last April was cold.', 'April = 2020-04'],
  ['this month by name', THURSDAY, 'It closes this December.', 'December = 2021-12'],
];

const UNITS: readonly Row[] = [
  ['yesterday', THURSDAY, 'It rained yesterday.', 'yesterday = 2021-03-31'],
  ['tomorrow', THURSDAY, 'Rain tomorrow.', 'tomorrow = 2021-04-02'],
  [
    'the day before yesterday',
    THURSDAY,
    'It rained the day before yesterday.',
    'the day before yesterday = 2021-03-30',
  ],
  ['the day after tomorrow', THURSDAY, 'Rain the day after tomorrow.', 'the day after tomorrow = 2021-04-03'],
  ['tonight', THURSDAY, 'Rain tonight.', 'tonight = 2021-04-01'],
  ['last night', THURSDAY, 'Rain last night.', 'last night = 2021-03-31'],
  ['this morning', THURSDAY, 'Rain this morning.', 'this morning = 2021-04-01'],
  ['today beside a verb', THURSDAY, 'The court ruled today.', 'today = 2021-04-01'],
  ['last week as a week', THURSDAY, 'It rained last week.', 'last week = 2021-W12'],
  ['next week', SUNDAY, 'Talks resume next week.', 'next week = 2021-W14'],
  ['earlier this week', THURSDAY, 'It rained earlier this week.', 'earlier this week = 2021-W13'],
  ['a week of the year before', '2021-01-05', 'It rained last week.', 'last week = 2020-W53'],
  ['last month', '2021-01-31', 'It rained last month.', 'last month = 2020-12'],
  ['next month', '2021-12-31', 'Talks resume next month.', 'next month = 2022-01'],
  ['later this month', THURSDAY, 'Talks resume later this month.', 'later this month = 2021-04'],
  ['earlier this year', THURSDAY, 'She took office earlier this year.', 'earlier this year = 2021'],
  ['last year, with a possessive', THURSDAY, "Last year's crop failed.", 'Last year = 2020'],
  ['the end of a unit', THURSDAY, 'It rained until the end of last year.', 'last year = 2020'],
  ['days ago', THURSDAY, 'It sank three days ago.', 'three days ago = 2021-03-29'],
  ['a week ago as a week', THURSDAY, 'It sank a week ago.', 'a week ago = 2021-W12'],
  ['months ago', THURSDAY, 'It sank 4 months ago.', '4 months ago = 2020-12'],
  ['years ago', THURSDAY, 'It sank two years ago.', 'two years ago = 2019'],
];

const OTHER_LANGUAGES: readonly Row[] = [
  [
    'German, past',
    THURSDAY,
    'Die Fähre ist nicht gefahren, das sagte der Hafen am Dienstag.',
    'Dienstag = 2021-03-30',
  ],
  [
    'German, future',
    THURSDAY,
    'Der Minister wird mit dem Botschafter am Samstag sprechen und die Brücke öffnen.',
    'Samstag = 2021-04-03',
  ],
  [
    'German words',
    THURSDAY,
    'Gestern war der Hafen und die Brücke für die Schiffe geschlossen.',
    'Gestern = 2021-03-31',
  ],
  [
    'German units',
    THURSDAY,
    'Der Hafen hat in der vergangenen Woche und im letzten Monat das Tor geschlossen.',
    'vergangenen Woche = 2021-W12',
    'letzten Monat = 2021-03',
  ],
  [
    'French, past',
    THURSDAY,
    'Le ministre a annoncé mardi que le port et la ville sont fermés.',
    'mardi = 2021-03-30',
  ],
  [
    'French, future',
    THURSDAY,
    'Le ministre sera dans le port samedi pour la fête des marins.',
    'samedi = 2021-04-03',
  ],
  [
    'French units',
    THURSDAY,
    'Le port a été fermé la semaine dernière par le vent et la pluie.',
    'semaine dernière = 2021-W12',
  ],
  [
    'Spanish, past',
    THURSDAY,
    'El ministro dijo el martes que el puerto y la ciudad se cierran.',
    'martes = 2021-03-30',
  ],
  [
    'Spanish, future',
    THURSDAY,
    'El ministro llegará el sábado a la ciudad con su equipo.',
    'sábado = 2021-04-03',
  ],
  ['Spanish words', THURSDAY, 'El puerto se cerró ayer por la tarde con el viento.', 'ayer = 2021-03-31'],
  ['another language’s words only in a text of it', THURSDAY, 'The band Hier and the singer Ayer played.'],
];

const NO_DATES: readonly Row[] = [
  ['every week', THURSDAY, 'The market was held every Friday and on Sundays.'],
  ['feasts', THURSDAY, 'It rained on Good Friday, Easter Sunday and Super Tuesday.'],
  ['opening hours', THURSDAY, 'The shop was open Monday to Friday.'],
  ['a date that says more', THURSDAY, 'It rained on Saturday, April 3, and Monday 5 April.'],
  ['the last week', THURSDAY, 'It rained in the last week and over the next year.'],
  ['a day in general', THURSDAY, 'He was born on a Friday and died on the Friday after it.'],
  ['today as nowadays', THURSDAY, 'The island today is home to few.'],
  ['today as nowadays, before a verb', THURSDAY, 'No boat that sails today was built here.'],
  ['of today', THURSDAY, 'The sailors of tomorrow trained.'],
  ['about so long ago', THURSDAY, 'It sank about two years ago, or 1.5 years ago.'],
  ['round numbers', THURSDAY, 'It sank 20 years ago, or 40 days ago.'],
  ['part of a word', THURSDAY, 'It was a last-week affair at the mid-Monday.'],
];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'a weekday, by the verb': WEEKDAYS,
  'a weekday or a month, by the word before it': WAYS,
  'a stretch of time': UNITS,
  'another language': OTHER_LANGUAGES,
  'what is no date': NO_DATES,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`relative dates: ${name}`, () => {
    for (const [shows, from, sentence, ...dates] of rows) {
      it(shows, () => checkDates(from, sentence, ...dates));
    }
  });
}
