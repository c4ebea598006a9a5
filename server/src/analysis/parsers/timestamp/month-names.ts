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

/** The same in languages that always print the day first: Swedish, Danish, Norwegian, Finnish, Polish, Czech, Russian, Ukrainian, Turkish, Indonesian, Greek, Romanian, Arabic (both sets), Hindi. */
const MONTHS_BEHIND_DAY: readonly string[] = [
  'tammikuuta stycznia ledna января січня ocak ιανουαρίου ianuarie يناير जनवरी',
  'helmikuuta lutego února февраля лютого şubat φεβρουαρίου februarie فبراير شباط फ़रवरी फरवरी',
  'marts maaliskuuta marca března марта березня mart maret μαρτίου martie مارس آذار मार्च',
  'huhtikuuta kwietnia dubna апреля квітня nisan απριλίου aprilie أبريل إبريل نيسان अप्रैल',
  'maj toukokuuta maja května мая травня mayıs μαΐου مايو أيار मई',
  'kesäkuuta czerwca června июня червня haziran ιουνίου iunie يونيو حزيران जून',
  'heinäkuuta lipca července июля липня temmuz ιουλίου iulie يوليو تموز जुलाई',
  'augusti elokuuta sierpnia srpna августа серпня ağustos agustus αυγούστου أغسطس آب अगस्त',
  'syyskuuta września září сентября вересня eylül σεπτεμβρίου septembrie سبتمبر أيلول सितंबर',
  'lokakuuta października října октября жовтня ekim οκτωβρίου octombrie أكتوبر अक्टूबर',
  'marraskuuta listopada листопада ноября kasım νοεμβρίου noiembrie نوفمبر नवंबर',
  'desember joulukuuta grudnia prosince декабря грудня aralık δεκεμβρίου decembrie ديسمبر दिसंबर',
];

/** Short forms that are English words as well: in small letters they are months only with a year behind. */
const ENGLISH_WORDS = new Set([
  'may',
  'mar',
  'march',
  'out',
  'set',
  'ago',
  'mag',
  'gen',
  'mars',
  'maj',
  'mart',
  'august',
]);

/** Whether the name as printed says of itself that it is a month's. */
export function isPlainMonth(name: string): boolean {
  return !ENGLISH_WORDS.has(name);
}

const NUMBER = new Map<string, number>(
  [...MONTHS, ...MONTHS_BEHIND_DAY].flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, (index % 12) + 1]),
  ),
);

/** The month's number (1 to 12) for a name in any case, with or without its full stop; undefined for no month. */
export function monthNumber(name: string): number | undefined {
  return NUMBER.get(name.toLowerCase().replace(/\.$/, ''));
}

const inOrder = (lists: readonly string[]): readonly string[] =>
  lists.flatMap((names) => names.split(' ')).sort((a, b) => b.length - a.length);
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Source of a pattern for month names written with a capital, or in capitals: "may" is a verb. */
export const MONTH_WITH_CAPITAL = inOrder(MONTHS)
  .flatMap((name) => [capitalised(name), name.toUpperCase()])
  .join('|');

/** The same with small letters too, and in more languages; safe only behind a day. */
export const MONTH_BEHIND_DAY = inOrder([...MONTHS, ...MONTHS_BEHIND_DAY])
  .flatMap((name) => [name, capitalised(name), name.toUpperCase()])
  .join('|');

/** Source of a pattern for weekdays in the same languages. */
export const WEEKDAY =
  '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|MON(?:DAY)?|TUE(?:SDAY)?|WED(?:NESDAY)?|THU(?:RSDAY)?|FRI(?:DAY)?|SAT(?:URDAY)?|SUN(?:DAY)?|' +
  '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|' +
  '[Ll]unes|[Mm]artes|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Ss]ábado|[Dd]omingo|[Ll]unedì|[Mm]artedì|[Mm]ercoledì|[Gg]iovedì|[Vv]enerdì|[Ss]abato|[Dd]omenica|' +
  '(?:[Ss]egunda|[Tt]erça|[Qq]uarta|[Qq]uinta|[Ss]exta)-feira|[Mm]aandag|[Dd]insdag|[Ww]oensdag|[Dd]onderdag|[Vv]rijdag|[Zz]aterdag|[Zz]ondag|' +
  '[Mm][aå]ndag|[Tt]irsdag|[Tt]isdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag|[Ll][øö]rdag|[Ss][øö]ndag|' +
  "Pazartesi|Salı|Çarşamba|Perşembe|Cuma(?:rtesi)?|Pazar|Senin|Selasa|Rabu|Kamis|Jum[’']?at|Sabtu|Minggu|" +
  '[Pp]oniedziałek|[Ww]torek|[Śś]roda|[Cc]zwartek|[Pp]iątek|[Ss]obota|[Nn]iedziela|' +
  '[Пп]онедельник|[Вв]торник|[Сс]реда|[Чч]етверг|[Пп]ятница|[Сс]уббота|[Вв]оскресенье';
