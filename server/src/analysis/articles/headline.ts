import { BLANKS, DASHES, LONG_DASHES } from '../../text/character-classes';
import type { Span } from '../../text/span';
import { type Eyebrow, readEyebrowPrefix } from '../lines/tables/eyebrows';
import { headlineWords } from './headline-marks';
import type { Tables } from '../resources/tables';

/** A headline line taken apart; offsets relative to the line. */
export interface HeadlineParse extends Span {
  readonly prefix: (Span & { readonly eyebrow: Eyebrow }) | null;
  /** The outlet set behind the headline (`… - Reuters`, `… | The Hindu`), not part of it. */
  readonly suffix: (Span & { readonly name: string }) | null;
}

/** A bar or a dash with blanks on both sides; a colon names who said it, not who printed it. */
const SUFFIX_MARK = new RegExp(`[${BLANKS}](?:-{1,3}|[${LONG_DASHES}|•·:]{1,2}(?<!:))[${BLANKS}]+$`, 'u');
const ONE_MARK = `[${BLANKS}](?:-{1,3}|[${LONG_DASHES}|•·])[${BLANKS}]`;
const LAST_MARK = new RegExp(`${ONE_MARK}(?!.*${ONE_MARK})`, 'u');
const BEHIND_PREFIX = new RegExp(String.raw`[${DASHES}\s|:]`, 'u');
const BEFORE_OUTLET = new RegExp(String.raw`^[${DASHES}\s|•·]+`, 'u');

/** Takes off list marks, those of Markdown, a status prefix and an outlet suffix; in a numbered item its number too. What is left is the headline; blanks around it are not part of it. */
export function readHeadline(line: string, resources: Tables, numbered = false): HeadlineParse {
  let { start, end } = headlineWords(line, numbered);
  const prefix = readEyebrowPrefix(line);
  if (prefix !== undefined) {
    start = prefix.end;
    while (start < end && BEHIND_PREFIX.test(line.charAt(start))) start++;
  }
  const suffix = outletSuffix(line, start, end, resources);
  if (suffix !== null) {
    end = start + line.slice(start, suffix.start).replace(SUFFIX_MARK, '').trimEnd().length;
  }
  return { start, end: Math.max(start, end), prefix: prefix === undefined ? null : prefix, suffix };
}

function outletSuffix(
  line: string,
  start: number,
  end: number,
  resources: Tables,
): (Span & { readonly name: string }) | null {
  const mark = line.slice(start, end).search(LAST_MARK);
  if (mark < 0) return null;
  const tailStart = start + mark + (BEFORE_OUTLET.exec(line.slice(start + mark))?.[0].length ?? 0);
  const outlet = resources.outlets.lookup(line.slice(tailStart, end));
  return outlet === undefined ? null : { start: tailStart, end, name: outlet.name };
}
