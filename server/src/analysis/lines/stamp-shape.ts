import { DASHES } from '../../text/character-classes';
import { findTimestamps } from '../parsers/timestamp/timestamp';
import type { Tables } from '../resources/tables';
import { isSite } from './tables/mastheads';

/** What part of a line its timestamps are. Offsets relative to the line. */
export interface StampShape {
  /**
   * `only` nothing else is there · `with-outlet` an outlet's name or a short word besides · `leads` it opens the
   * line and other text follows · `within` elsewhere · `none`.
   */
  readonly kind: 'none' | 'only' | 'with-outlet' | 'leads' | 'within';
  /** End of the opening timestamp for `leads`, else 0. */
  readonly end: number;
  readonly labelled: boolean;
}

/** The shape of a line without timestamps. */
export const NO_STAMP: StampShape = { kind: 'none', end: 0, labelled: false };

/** Stamps stand near the start of a line; only so much of it is searched. UTF-16. */
const SEARCHED = 160;

const AROUND_STAMPS = new RegExp(String.raw`[${DASHES}\s|,•·()/:]+`, 'gu');

/** How `line` is made up of timestamps. A quick test on digits spares lines without any. */
export function stampShape(line: string, resources: Tables): StampShape {
  const text = line.slice(0, SEARCHED);
  if (!/\d|ago\b/.test(text)) return NO_STAMP;
  const stamps = findTimestamps(text);
  const first = stamps[0];
  if (first === undefined) return NO_STAMP;
  const labelled = stamps.some((stamp) => stamp.role !== 'unlabelled');
  let rest = '';
  let position = 0;
  for (const stamp of stamps) {
    rest += ` ${text.slice(position, stamp.labelStart)}`;
    position = stamp.end;
  }
  rest = `${rest} ${text.slice(position)}`.replace(AROUND_STAMPS, ' ').trim();
  if (line.length <= SEARCHED) {
    if (rest === '' || /^(?:at|on|hrs|hours|ist|local time)$/i.test(rest))
      return { kind: 'only', end: 0, labelled };
    const named =
      resources.outlets.lookup(rest) ??
      resources.outlets.find(rest).find((match) => match.end - match.start >= rest.length * 0.6);
    if (named !== undefined || isSite(rest)) return { kind: 'with-outlet', end: 0, labelled };
  }
  const opens = text.slice(0, first.labelStart).trim() === '';
  return opens ? { kind: 'leads', end: first.end, labelled } : { kind: 'within', end: 0, labelled };
}
