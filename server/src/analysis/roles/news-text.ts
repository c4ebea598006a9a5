import { type LineFeatures, shows } from '../lines/line-features';

/** Running text is at least so long where a letter is a sound, and half as long where it is a word. UTF-16. */
const SHORTEST_TEXT = 60;

/** Whether the line is long enough to be a sentence of a story, and most of it is words. */
export function isRunningText(text: string): boolean {
  const head = text.trim().slice(0, LOOKED_AT);
  const words = (head.match(/[\p{L}\p{M} ]/gu) ?? []).length;
  const whole = (head.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;
  return head.length + whole >= SHORTEST_TEXT && words >= head.length * 0.8 && !isCodeLine(head);
}

/** No pattern here looks at more of a line. UTF-16. */
const LOOKED_AT = 400;

/** Whether a line tells of somebody or something by name, by number, or by what was said: what a report does and a recipe does not. */
export function isReport(text: string, features: LineFeatures): boolean {
  if (shows(features, 'speech')) return true;
  const head = text.slice(0, LOOKED_AT);
  if (!/\p{Lu}/u.test(head)) return CASELESS.test(head);
  return NAME_WITHIN.test(head) || /\p{N}/u.test(head);
}

/** A capital behind a small letter or a comma, and so not at the beginning of a sentence; "I" names nobody. */
const NAME_WITHIN = /[\p{Ll},] \p{Lu}\p{L}/u;
/** Letters of scripts without capitals. */
const CASELESS = /\p{Lo}/u;

/** A stricter question, for text without a head: somebody says something, and there is a day or a number to it. */
export function isTellingOfDays(text: string, features: LineFeatures): boolean {
  const head = text.slice(0, LOOKED_AT);
  if (!/\p{Lu}/u.test(head)) return CASELESS.test(head);
  return isReport(text, features) && (/\p{N}/u.test(head) || DAY.test(head));
}

const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/u;

const CODE_END = /[{};]$|=>$|^\s*(?:[{}<]|\/[/*]|#(?:include|define|!|#{0,5} \p{L})|@\p{L}+\s*$|\*\/)/u;
const CODE_WITHIN =
  /[\p{L}\d_\])] ?(?:===?|!==?|:=|\+=|=>|->|&&|\|\|) ?\S|\w\(\w*\)[;.{]|\b(?:const|let|var|def|func|fn|void|int) \w+ ?[=(:;[]/u;

/** Whether a line is punctuated as programs and markup are. */
export function isCodeLine(text: string): boolean {
  const head = text.slice(0, LOOKED_AT).trimEnd();
  return CODE_END.test(head) || CODE_WITHIN.test(head);
}

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|sehr geehrte[rs]?|liebe[rs]?|hallo|cher|chère|chers|bonjour|querid[oa]s?|estimad[oa]s?|hola|car[oa]|gentile|prezad[oa]|дорог(?:ой|ая|ие)|уважаем(?:ый|ая|ые))(?: [\p{L}.'’-]{1,20}){0,5} ?[,:!]?$/iu;

/** Whether a line is nothing but the greeting of a letter. */
export function isSalutation(text: string): boolean {
  const line = text.trim();
  return line.length <= 60 && /[,:!]$/u.test(line) && GREETING.test(line);
}
