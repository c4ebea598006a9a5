import { allMatches } from '../../text/all-matches';
import { sentenceAt } from '../../text/sentence';
import type { Span } from '../../text/span';
import type { Register } from '../words/paragraph';
import type { DateLanguage, Way } from './languages/language';
import { languagesOf } from './languages/languages';
import type { Pointer, RelativeDate, Tense, Unit } from './pointer';
import { tenseAt } from './tense';

/** How much context around a phrase decides whether it is one. UTF-16 units. */
const AROUND = 30;
/**
 * A longer sentence is no reliable evidence about a date in it. This also bounds the work on huge lines.
 * UTF-16 units.
 */
const SENTENCE_REACH = 300;
/** Beyond these, "ten years ago" is a round number, not a date. */
const MOST: Readonly<Record<Unit, number>> = { day: 31, week: 9, month: 11, year: 9 };

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * All phrases in a paragraph that refer to a date without naming it, in order, never touching each other.
 * Headlines say too little about their time ("Minister resigns Monday") and give none. Accepts any string.
 */
export function findRelativeDates(text: string, register: Register): readonly RelativeDate[] {
  if (register !== 'sentence') return [];
  const found = languagesOf(text).flatMap((language) => datesIn(text, language));
  found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  let end = 0;
  return found.filter(({ outer }) => {
    if (outer.start < end) return false;
    end = outer.end;
    return true;
  });
}

function datesIn(text: string, language: DateLanguage): readonly RelativeDate[] {
  return allMatches(language.phrase, text).flatMap((match) => dateOf(text, match, language) ?? []);
}

function dateOf(text: string, match: RegExpExecArray, language: DateLanguage): RelativeDate | undefined {
  const groups: Groups = match.groups ?? {};
  const outer = { start: match.index, end: match.index + match[0].length };
  if (!isPhrase(text, outer.start, outer.end, groups, language)) return undefined;
  const way = wayOf(groups, language);
  const pointer = pointerOf(groups, way, language);
  if (pointer === undefined) return undefined;
  const span = { start: outer.start, end: outer.end };
  const named = groups['weekday'] ?? groups['month'];
  // In "last Saturday" the date is the day; in "last week" it is the whole phrase.
  if (named !== undefined) span.start += match[0].indexOf(named);
  if (named !== undefined) span.end = span.start + named.length;
  const tense = toldByWay(way, groups) ?? tenseFor(pointer, text, outer, language);
  return { ...span, outer, pointer, tense };
}

/** The tense of the sentence, if the pointer needs one. */
function tenseFor(pointer: Pointer, text: string, outer: Span, { cues }: DateLanguage): Tense {
  const isVague = pointer.to === 'unit' && pointer.vague;
  const isOpen =
    pointer.to === 'weekday' && (pointer.direction === 'nearest' || pointer.direction === 'here');
  if (!isVague && !isOpen) return { time: 'unknown' };
  const sentence = sentenceAt(text, { start: 0, end: text.length }, outer.start, SENTENCE_REACH) ?? outer;
  // "The rockets flying today are heavy": what follows a vague word says nothing about it, unless it opens
  // the sentence.
  const told = isVague && sentence.start < outer.start ? { start: sentence.start, end: outer.end } : sentence;
  return tenseAt(text, told, outer, cues);
}

function isPhrase(text: string, start: number, end: number, groups: Groups, language: DateLanguage): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const { any, word, count } = language.notAfter;
  if (any.test(before)) return false;
  if (groups['word'] !== undefined && word.test(before)) return false;
  if (groups['count'] !== undefined && count.test(before)) return false;
  return !language.notBefore.test(text.slice(end, end + AROUND));
}

function wayOf(groups: Groups, { ways }: DateLanguage): Way | undefined {
  const word =
    groups['way'] ?? groups['wayAfter'] ?? groups['unitWay'] ?? groups['unitWayAfter'] ?? groups['monthWay'];
  return word === undefined ? undefined : ways.get(folded(word));
}

/** "this past Saturday" and "the coming Saturday" give the direction, whatever the verb. */
function toldByWay(way: Way | undefined, groups: Groups): Tense | undefined {
  const cue = groups['way'] ?? '';
  if (way === 'lately') return { time: 'past', cue };
  return way === 'soon' ? { time: 'future', cue } : undefined;
}

function pointerOf(groups: Groups, way: Way | undefined, language: DateLanguage): Pointer | undefined {
  if (way === 'repeated') return undefined;
  const direction = way === 'lately' || way === 'soon' || way === undefined ? 'nearest' : way;
  const { weekday, word, month, count } = groups;
  if (weekday !== undefined) {
    const number = language.weekdays.get(folded(weekday));
    return number === undefined ? undefined : { to: 'weekday', weekday: number, direction };
  }
  if (word !== undefined) {
    const shift = language.words.get(folded(word));
    const vague = language.vague.has(folded(word));
    return shift === undefined ? undefined : { to: 'unit', unit: 'day', shift, vague };
  }
  if (month !== undefined) {
    const number = language.months.get(folded(month));
    return number === undefined || direction === 'nearest'
      ? undefined
      : { to: 'month', month: number, direction };
  }
  if (count !== undefined) return ago(count, groups['unitsAgo'] ?? '', language);
  const unit = language.units.get(folded(groups['unit'] ?? groups['unitAfterWay'] ?? ''));
  if (unit === undefined || direction === 'nearest') return undefined;
  const shift = direction === 'before' ? -1 : direction === 'after' ? 1 : 0;
  return { to: 'unit', unit, shift, vague: false };
}

function ago(count: string, unitWord: string, language: DateLanguage): Pointer | undefined {
  const unit = language.units.get(folded(unitWord));
  const number = language.counts.get(folded(count)) ?? Number(count);
  if (unit === undefined || !(number >= 1 && number <= MOST[unit])) return undefined;
  return { to: 'unit', unit, shift: -number, vague: false };
}

function folded(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
}
