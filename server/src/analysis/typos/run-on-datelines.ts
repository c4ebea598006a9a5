import { DATELINE_DASHES } from '../parsers/dateline/dashes';
import { filledLines } from '../../text/filled-lines';
import type { Span } from '../../text/span';
import { parseDateline } from '../parsers/dateline/dateline';
import type { Problem } from '../model/dump';
import type { Tables } from '../resources/tables';
import type { Slices } from '../incremental/slices';

/**
 * A headline, or the end of another story, that runs into a dateline. Relative to the text it was found in.
 */
export interface GluedDateline extends Span {
  /** Where the dateline begins and a line break is missing. */
  readonly at: number;
}

/** What precedes it is no longer than a headline of three lines. UTF-16 units. */
const LONGEST_BEFORE = 240;

/** In the middle of a line, only a dateline beyond doubt is trusted. */
const CERTAIN = 0.9;

/** A lower-case letter or the end of a sentence, directly followed by a capitalised word. */
const GLUE = /[\p{Ll}.!?”"’')](?=\p{Lu}[\p{L}.]{2})/gu;

const CLOSING = new RegExp(`[${DATELINE_DASHES}:]`, 'u');

/**
 * The lines of `content` on which a dateline follows a word without a space
 * (`…weigh an offerLISBON (Reuters) - Ferries …`). Works in slices.
 */
export function* findGluedDatelines(
  content: string,
  resources: Tables,
  slices: Slices,
): Generator<void, readonly GluedDateline[], void> {
  const glued: GluedDateline[] = [];
  for (const { start, end } of filledLines(content)) {
    const found = gluedOn(content.slice(start, end), resources);
    if (found !== undefined)
      glued.push({ start: found.start + start, end: found.end + start, at: found.at + start });
    if (slices.spent(Math.min(LONGEST_BEFORE, end - start))) yield;
  }
  return glued;
}

function gluedOn(line: string, resources: Tables): GluedDateline | undefined {
  for (const { index, 0: last } of line.slice(0, LONGEST_BEFORE).matchAll(GLUE)) {
    const at = index + last.length;
    const dateline = parseDateline(line, at, resources);
    if (dateline === null || dateline.agency === null || dateline.confidence < CERTAIN) continue;
    if (dateline.places.length === 0 || !CLOSING.test(line.slice(dateline.end, dateline.bodyStart))) continue;
    const word = /[^\s]*$/u.exec(line.slice(0, at))?.[0].length ?? 0;
    const end = at + (/^[\p{L}\p{M}'’.-]+/u.exec(line.slice(at))?.[0].length ?? 0);
    return { start: at - word, end, at };
  }
  return undefined;
}

/** The problem, with the missing line break as its fix. `offset` is where the text it was found in begins. */
export function gluedDatelineProblem(
  text: string,
  { start, end, at }: GluedDateline,
  offset: number,
  lineBreak: string,
): Problem {
  const before = text.slice(start + offset, at + offset);
  const place = text.slice(at + offset, end + offset);
  return {
    code: 'typo.glued',
    args: { variant: 'before-dateline', before, place },
    severity: 'warning',
    start: start + offset,
    end: end + offset,
    fixes: [
      {
        description: { kind: 'part-by-line-break', left: before, right: place },
        edits: [{ start: at + offset, end: at + offset, newText: lineBreak }],
        class: 'certain',
      },
    ],
    evidenceOfPrint: false,
  };
}
