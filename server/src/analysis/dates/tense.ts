import { LONG_DASHES } from '../../text/character-classes';
import { allMatches } from '../../text/all-matches';
import type { Span } from '../../text/span';
import type { Tense } from './pointer';

/** A date after one of these opens a clause and belongs to the verb that follows it. */
const OPENS_CLAUSE = new RegExp(
  String.raw`(?:^|[${LONG_DASHES},;:“"(]\s*(?:(?:and|but|und|aber|et|mais|y|pero)\s+)?(?:(?:late|early)\s+)?(?:on|am|le|el)\s+|\b(?:and|but|that|while)\s+(?:on|late on|early on)\s+|^[\s"“]*(?:(?:Late|Early)\s+)?(?:On|By|Am|Le|El)?\s*)$`,
  'u',
);

/**
 * What the sentence says about the time of a date in it. The nearest verb before the date decides, or the one
 * after it if the date opens its clause or no verb precedes it. `cues` is the language's pattern, with the
 * groups `future` and `past`.
 */
export function tenseAt(text: string, sentence: Span, date: Span, cues: RegExp): Tense {
  const before = text.slice(sentence.start, date.start);
  const after = (): Tense => tenseOf(allMatches(cues, text.slice(date.end, sentence.end))[0]);
  if (OPENS_CLAUSE.test(before)) {
    const told = after();
    if (told.time !== 'unknown') return told;
  }
  const told = tenseOf(allMatches(cues, before).at(-1));
  return told.time === 'unknown' ? after() : told;
}

function tenseOf(match: RegExpExecArray | undefined): Tense {
  if (match === undefined) return { time: 'unknown' };
  const time = match.groups?.['future'] === undefined ? 'past' : 'future';
  return { time, cue: match[0].replace(/\s+/g, ' ') };
}
