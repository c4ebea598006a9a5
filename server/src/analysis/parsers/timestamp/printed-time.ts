import { allMatches } from '../../../text/all-matches';
import type { Span } from '../../../text/span';
import { two, ZONE } from './time-zones';

/** A time of day as printed; offsets relative to the searched text. */
export interface PrintedTime extends Span {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly zone: string | undefined;
  /** Set where nothing but the digits says that it is a time (`12.42`): believe it only beside a date. */
  readonly bare: boolean;
}

/** No time is longer. UTF-16. */
const LONGEST = 40;

const HALF = '(?:[AaPp]\\.?[Mm]\\.?)';
const CLOCK = `(?<hour1>[01]?\\d|2[0-3])(?<mark>[:.])(?<minute1>[0-5]\\d)(?:[:.](?<second1>[0-5]\\d)(?:\\.\\d{1,6})?)?(?:[ \\t]?(?<half1>${HALF}))?`;
const HOUR = `(?<hour2>1[0-2]|0?[1-9])[ \\t]?(?<half2>${HALF})`;
const MILITARY = `(?<hour3>[01]\\d|2[0-3])(?<minute3>[0-5]\\d)(?=[ \\t]?(?:${ZONE}|hrs\\b|hours\\b|h\\b))`;
const LETTER_H = `(?<hour4>[01]?\\d|2[0-3])[ \\t]?[hH][ \\t]?(?<minute4>[0-5]\\d)`;
const EAST_ASIAN_HALF = '(?:오전|오후|午前|午後|上午|下午)';
const EAST_ASIAN_HALF_CLOCK = `(?<half5>${EAST_ASIAN_HALF})[ \\t]?(?<hour5>1[0-2]|0?\\d)(?::(?<minute5>[0-5]\\d)|[時时点點시](?:[ \\t]?(?<minute6>[0-5]?\\d)[分분])?)`;
const EAST_ASIAN_CLOCK = `(?<hour6>[01]?\\d|2[0-3])[時时点點시](?:[ \\t]?(?<minute7>[0-5]?\\d)[分분])?`;
const UNIT = '(?:[ \\t]?(?:Uhr|hrs|hours|h)(?!\\p{L}))?';
const WITH_ZONE = `(?:[ \\t]{0,2}(?:\\((?<zone1>${ZONE})\\)|(?<zone2>${ZONE}|Z(?!\\p{L}))(?!\\p{Ll})))?`;

const FORMS = `(?:${CLOCK}|${MILITARY}|${LETTER_H}|${HOUR}|${EAST_ASIAN_HALF_CLOCK}|${EAST_ASIAN_CLOCK})(?![\\d%])${UNIT}${WITH_ZONE}`;
const TIME = new RegExp(`(?=\\d|${EAST_ASIAN_HALF})(?<![\\p{N}$€£¥.,/-])${FORMS}`, 'gu');
const TIME_FIRST = new RegExp(`^${FORMS}`, 'u');

/** All times of day printed in `text`, zone included, in order. `start` may lie right behind a year (`20247:55`). */
export function findTimes(text: string): readonly PrintedTime[] {
  return allMatches(TIME, text).flatMap((match) => readTime(match, match.index));
}

/** The time that stands at `offset`, whatever touches it from the left: a lost blank behind a year. */
export function timeAt(text: string, offset: number): PrintedTime | undefined {
  const match = TIME_FIRST.exec(text.slice(offset, offset + LONGEST));
  return match === null ? undefined : readTime(match, offset)[0];
}

function readTime(match: RegExpMatchArray, start: number): readonly PrintedTime[] {
  const parts = match.groups ?? {};
  const half = halfOfDay(parts['half1'] ?? parts['half2'] ?? parts['half5']);
  const printed = Number(firstOf(parts, 'hour') ?? 0);
  if (half !== undefined && printed > 12) return [];
  const hour = half === undefined ? printed : (printed % 12) + (half === 'afternoon' ? 12 : 0);
  const zone = parts['zone1'] ?? parts['zone2'];
  return [
    {
      start,
      end: start + match[0].length,
      hour,
      minute: Number(firstOf(parts, 'minute') ?? 0),
      second: parts['second1'] === undefined ? undefined : Number(parts['second1']),
      zone,
      bare: zone === undefined && half === undefined,
    },
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The numbered groups of a name (`hour1`, `hour2` …) are alternatives: the one that matched. */
function firstOf(groups: Groups, name: string): string | undefined {
  for (let number = 1; number <= 7; number++) {
    const value = groups[`${name}${number}`];
    if (value !== undefined) return value;
  }
  return undefined;
}

function halfOfDay(printed: string | undefined): 'morning' | 'afternoon' | undefined {
  if (printed === undefined) return undefined;
  return /^(?:p|오후|午後|下午)/iu.test(printed) ? 'afternoon' : 'morning';
}

/** The time in ISO 8601 without its zone: seconds only where they are printed or a zone follows. */
export function isoTime({ hour, minute, second }: PrintedTime, withSeconds: boolean): string {
  return `${two(hour)}:${two(minute)}${second !== undefined ? `:${two(second)}` : withSeconds ? ':00' : ''}`;
}
