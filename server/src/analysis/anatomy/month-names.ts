/** Month names and their usual short forms in news, in English, German, French, Spanish, Italian, Portuguese and Dutch. General knowledge. */
const MONTHS: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar février fevrier févr fevr febrero febbraio fevereiro fev februari',
  'march mar märz maerz mrz mars marzo março marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto ago augustus',
  'september sept sep septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
];

const NUMBER = new Map<string, number>(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The month's number (1 to 12) for a name in any case, with or without its full stop; undefined for no month. */
export function monthNumber(name: string): number | undefined {
  return NUMBER.get(name.toLowerCase().replace(/\.$/, ''));
}

const longestFirst = [...NUMBER.keys()].sort((a, b) => b.length - a.length);
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Source of a pattern for month names written with a capital, or in capitals: "may" is a verb. */
export const MONTH_WITH_CAPITAL = longestFirst
  .flatMap((name) => [capitalised(name), name.toUpperCase()])
  .join('|');

/** The same with small letters too, for languages that write months so; safe only behind a day. */
export const MONTH_ANY_CASE = [MONTH_WITH_CAPITAL, ...longestFirst].join('|');

/** Source of a pattern for weekdays in the same languages. */
export const WEEKDAY =
  '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|MON(?:DAY)?|TUE(?:SDAY)?|WED(?:NESDAY)?|THU(?:RSDAY)?|FRI(?:DAY)?|SAT(?:URDAY)?|SUN(?:DAY)?|' +
  '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|' +
  '[Ll]unes|[Mm]artes|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Ss]ábado|[Dd]omingo|[Ll]unedì|[Mm]artedì|[Mm]ercoledì|[Gg]iovedì|[Vv]enerdì|[Ss]abato|[Dd]omenica';
