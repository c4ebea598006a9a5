import { FUNCTION_WORDS, OPENERS } from './tables/function-words';
import { MISC_HEADS, WEAK_MISC_HEADS } from './tables/misc-words';
import {
  LONE_ORGANIZATIONS,
  NAME_PREPOSITIONS,
  ORGANIZATION_HEADS,
  STATE_ORGANS,
  WEAK_ORGANIZATION_HEADS,
} from './tables/organization-words';
import { PLACE_HEADS, WEAK_PLACE_HEADS } from './tables/place-words';
import { DOUBTFUL_HONORIFICS, HONORIFICS, TITLE_HEADS } from './tables/titles';
import { MONTHS, WEEKDAYS } from './tables/calendar';
import { CAPITALISED_COMMON } from './tables/not-names';
import { continuesRun, isCapital, isNameable, joinsWithAnd, lowerAt, Match, Scene } from './scene';
import { Unit } from './units';

type HeadKind = 'organization' | 'place' | 'misc';

/** A head word found in a run: which kind it makes of the name, and whether it does so behind any word at all. */
interface Head {
  readonly at: number;
  readonly kind: HeadKind;
  readonly strong: boolean;
}

/** No name with a head word in it is longer, in units. */
const LONGEST_NAME = 10;

/**
 * The name that begins at `at` and whose kind its last head word shows: "Foreign Ministry", "Ministry of Finance and
 * Economy", "Great Rift Valley", "Davis Cup". Stops before a title, so that "Security Office Director" ends at "Office".
 */
export function headedNameAt(scene: Scene, at: number): Match | undefined {
  const first = scene.units[at];
  if (!isNameable(first) || first.shape === 'initial') return undefined;
  if (first.opens && OPENERS.has(first.facts.lower)) return undefined;
  const head = lastHead(scene, at);
  if (head === undefined) return undefined;
  const alone = head.at === at;
  const rest = head.kind === 'misc' ? undefined : restBehind(scene, head);
  if (alone && rest === undefined) return loneHead(scene, at, head);
  const to = rest ?? head.at + 1;
  if (alone && first.opens && first.facts.lower === 'members') return undefined;
  const named = namesSomething(scene, at, head.at);
  if (!head.strong && !named && rest === undefined) return undefined;
  const certainty = head.strong ? (named ? 0.92 : 0.85) : 0.8;
  return { from: at, to, kind: head.kind, certainty, evidence: [evidenceFor(head, scene)] };
}

function evidenceFor(head: Head, scene: Scene): Match['evidence'][number] {
  const detail = scene.units[head.at]?.text ?? '';
  return head.kind === 'organization'
    ? { clue: 'organization-word', detail }
    : { clue: 'known-phrase', detail };
}

/** Whether one of the units before the head is a proper name rather than a describing word. */
function namesSomething(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const unit = scene.units[index];
    if (unit === undefined || !isCapital(unit)) continue;
    const { facts } = unit;
    if (unit.shape !== 'capital') return true;
    if (!facts.english || facts.places.length > 0 || facts.demonym) return true;
    if (!unit.opens && !CAPITALISED_COMMON.has(facts.lower)) return true;
  }
  return false;
}

function lastHead(scene: Scene, at: number): Head | undefined {
  let found: Head | undefined;
  for (let index = at; index < at + LONGEST_NAME; index++) {
    if (index > at && !continuesRun(scene, index)) {
      if (!joinsWithAnd(scene, index) || !headsBehind(scene, index + 1)) break;
      index++;
    }
    const unit = scene.units[index];
    if (
      unit === undefined ||
      WEEKDAYS.has(unit.facts.lower) ||
      (MONTHS.has(unit.facts.lower) && !unit.facts.family)
    )
      break;
    if (index > at && FUNCTION_WORDS.has(unit.facts.lower) && !isNameable(unit)) break;
    const head = headOf(unit, index);
    if (head !== undefined) found = head;
    else if (isTitleStop(scene, index, at)) break;
    if (unit.possessive && head !== undefined) break;
  }
  return found;
}

/** Whether a head ends the run behind an "and" without a title before it: "Trade and Industry Ministry". */
function headsBehind(scene: Scene, from: number): boolean {
  if (lowerAt(scene, from - 1) === '&') return true;
  const unit = scene.units[from];
  const before = scene.units[from - 2];
  if (unit === undefined || before === undefined || !unit.facts.english || !before.facts.english)
    return false;
  if (headOf(before, from - 2) !== undefined) return false;
  const next = scene.units[from + 1];
  return (
    next !== undefined && continuesRun(scene, from + 1) && headOf(next, from + 1)?.kind === 'organization'
  );
}

function headOf(unit: Unit, at: number): Head | undefined {
  if (unit.shape === 'initial' || unit.shape === 'code') return undefined;
  const word = unit.facts.lower;
  if (ORGANIZATION_HEADS.has(word))
    return { at, kind: 'organization', strong: !WEAK_ORGANIZATION_HEADS.has(word) };
  if (PLACE_HEADS.has(word)) return { at, kind: 'place', strong: !WEAK_PLACE_HEADS.has(word) };
  if (MISC_HEADS.has(word)) return { at, kind: 'misc', strong: !WEAK_MISC_HEADS.has(word) };
  return undefined;
}

/** Whether a title begins at `index`, so that a name cannot go on; "Justice Department" and "King's College" may. */
function isTitleStop(scene: Scene, index: number, at: number): boolean {
  const unit = scene.units[index];
  if (unit === undefined) return true;
  const word = unit.facts.lower;
  if (!TITLE_HEADS.has(word) && !HONORIFICS.has(word)) return false;
  if (unit.possessive) return false;
  const next = scene.units[index + 1];
  if (next !== undefined && continuesRun(scene, index + 1)) {
    const head = headOf(next, index + 1);
    if (head?.kind === 'organization' && !(next.facts.family && next.facts.given)) return false;
  }
  return !(index === at && DOUBTFUL_HONORIFICS.has(word) && !isCapital(scene.units[index - 1]));
}

/** The end of what follows a head with a preposition: "… of Foreign Affairs", "… for Health and Social Welfare". */
function restBehind(scene: Scene, head: Head): number | undefined {
  if (scene.units[head.at]?.possessive) return undefined;
  let end: number | undefined;
  let index = head.at + 1;
  for (let turn = 0; turn < 3; turn++) {
    const preposition = lowerAt(scene, index);
    if (!NAME_PREPOSITIONS.has(preposition) || (head.kind === 'place' && preposition !== 'of')) break;
    if (preposition === 'for' && turn === 0 && !takesFor(lowerAt(scene, head.at))) break;
    if (
      preposition === 'on' &&
      !['committee', 'commission', 'council', 'institute'].includes(lowerAt(scene, head.at))
    )
      break;
    let from = index + 1;
    if (lowerAt(scene, from) === 'the') from++;
    const to = complementEnd(scene, from);
    if (to === from) break;
    end = to;
    if (scene.units[to - 1]?.possessive) break;
    index = to;
  }
  return end;
}

function takesFor(word: string): boolean {
  return [
    'centre',
    'center',
    'institute',
    'ministry',
    'commission',
    'agency',
    'council',
    'committee',
    'organization',
    'organisation',
    'office',
    'association',
    'fund',
    'alliance',
    'coalition',
    'foundation',
    'network',
    'department',
    'school',
    'society',
    'forum',
    'union',
    'directorate',
    'authority',
    'academy',
    'initiative',
    'trust',
  ].includes(word);
}

function complementEnd(scene: Scene, from: number): number {
  const first = scene.units[from];
  if (!isNameable(first) || first.shape === 'initial' || isTitleStop(scene, from, -1)) return from;
  if (WEEKDAYS.has(first.facts.lower) || MONTHS.has(first.facts.lower)) return from;
  let index = from + 1;
  while (index - from < LONGEST_NAME) {
    if (scene.units[index - 1]?.possessive && !continuesRun(scene, index)) break;
    const word = lowerAt(scene, index);
    if (WEEKDAYS.has(word) || MONTHS.has(word)) break;
    if (continuesRun(scene, index) && !isTitleStop(scene, index, -1)) {
      index++;
      continue;
    }
    const joint = lowerAt(scene, index);
    if (
      (joint === 'and' || joint === '&') &&
      isDescribing(scene, index + 1) &&
      isDescribing(scene, index - 1)
    )
      index += 2;
    else if (joint === ',' && isDescribing(scene, index - 1) && listGoesOn(scene, index + 1)) index += 2;
    else break;
  }
  return index;
}

/** Whether the unit is an English noun in capitals, as in "Trade and Industry", and no name or organization of its own. */
function isDescribing(scene: Scene, index: number): boolean {
  const unit = scene.units[index];
  if (!isNameable(unit) || unit.shape !== 'capital' || unit.possessive) return false;
  const { facts } = unit;
  if (!facts.english || facts.demonym || (facts.places[0]?.kind ?? 'city') !== 'city') return false;
  return (
    !TITLE_HEADS.has(facts.lower) &&
    !(
      continuesRun(scene, index + 1) &&
      headOf(scene.units[index + 1] ?? unit, index + 1)?.kind === 'organization'
    )
  );
}

function listGoesOn(scene: Scene, from: number): boolean {
  for (let index = from; index < from + LONGEST_NAME && isDescribing(scene, index); index += 2) {
    const joint = lowerAt(scene, index + 1);
    if (joint === 'and' || joint === '&') return true;
    if (joint !== ',') return false;
    if (lowerAt(scene, index + 2) === 'and') return true;
  }
  return false;
}

/** A head word by itself: "Parliament" names something, "the Ministry" perhaps, "River" nothing. */
function loneHead(scene: Scene, at: number, head: Head): Match | undefined {
  const unit = scene.units[at];
  if (unit === undefined || head.kind !== 'organization') return undefined;
  const word = unit.facts.lower;
  const known = LONE_ORGANIZATIONS.has(word);
  if (unit.opens && !known) return undefined;
  if (!known && !head.strong) return undefined;
  if (isCapital(scene.units[at - 1]) && continuesRun(scene, at)) return undefined;
  const evidence: Match['evidence'] = [{ clue: 'organization-word', detail: unit.text }];
  return {
    from: at,
    to: at + 1,
    kind: 'organization',
    certainty: known && !unit.opens ? 0.8 : 0.6,
    evidence,
  };
}

/** Heads to which the word for a people belongs: "the Scottish National Party", "the African National Congress". */
const JOINED = [
  'party',
  'congress',
  'exchange',
  'front',
  'league',
  'organisation',
  'organization',
  'union',
  'alliance',
  'movement',
];

/**
 * Where a country stands before an organ of its state ("US State Department", "Kenya Police"), the organization begins
 * behind it; before anything else ("U.S. Naval Academy") the country is part of the name.
 */
export function startsBehindCountry(scene: Scene, match: Match): number {
  const first = scene.units[match.from];
  if (first === undefined || match.kind === 'place') return match.from;
  const isPeople = first.facts.demonym && match.to - match.from >= 2;
  if (isPeople && JOINED.every((head) => lowerAt(scene, match.to - 1) !== head)) return match.from + 1;
  if (first.facts.places[0]?.kind !== 'country') return match.from;
  for (let index = match.from + 1; index < match.to; index++) {
    if (STATE_ORGANS.has(lowerAt(scene, index))) return match.from + 1;
  }
  return match.from;
}
