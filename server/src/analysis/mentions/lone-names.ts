import { Evidence } from '../model/evidence';
import { NEVER_IN_PERSON_NAMES } from '../words/tables/name-particles';
import { CLUB_PREFIXES, ORGANIZATION_NOUNS, SHIP_PREFIXES } from '../words/tables/organization-words';
import { CAPITALISED_COMMON, PLAIN_ACRONYMS } from '../words/tables/not-names';
import { PLACE_PREPOSITIONS } from '../words/tables/speech-verbs';
import { HONORIFICS, TITLE_HEADS } from '../words/tables/titles';
import { WEEKDAYS, MONTHS } from '../words/tables/calendar';
import {
  continuesRun,
  formOf,
  isNameable,
  lowerAt,
  Match,
  runEnd,
  ParagraphContext,
} from '../words/paragraph-context';
import { isLoneName } from './people';
import { speaksBehind, speaksInFront } from './person-context';
import { placeContext } from './places';
import { roleBefore } from './titles';
import { Unit } from '../words/units';

/** No form that the dump teaches is looked for beyond so many units. */
const LONGEST_KNOWN = 6;

/** The longest form from `at` on that sure mentions elsewhere in the dump give a kind to. */
export function knownFromDumpAt(context: ParagraphContext, at: number): Match | undefined {
  const { names } = context;
  const first = context.units[at];
  if (names === undefined || !isNameable(first)) return undefined;
  let end = at + 1;
  while (end - at < LONGEST_KNOWN && continuesRun(context, end)) end++;
  for (let to = end; to > at; to--) {
    const single = to === at + 1;
    if (single && !isLoneName(context, first)) continue;
    const kind = names.nameKind(formOf(context, at, to));
    if (kind === undefined) continue;
    const evidence: Evidence[] = [{ clue: 'seen-in-dump' }];
    return { from: at, to, kind, certainty: single ? 0.75 : 0.8, evidence };
  }
  return undefined;
}

/** A lone part of a person's name that stands in full elsewhere in the dump: "Chung" after "Chung Eui-yong". */
export function lonePersonAt(context: ParagraphContext, at: number): Match | undefined {
  const unit = context.units[at];
  if (context.names === undefined || unit === undefined || !isLoneName(context, unit)) return undefined;
  if (!context.names.isPersonPart(unit.text)) return undefined;
  const { lower } = unit.facts;
  if (isNoPerson(context, at, unit)) return undefined;
  const isTitle = TITLE_HEADS.has(lower) || HONORIFICS.has(lower);
  if (isTitle || (CAPITALISED_COMMON.has(lower) && context.names.count(lower) > 0)) return undefined;
  return {
    from: at,
    to: at + 1,
    kind: 'person',
    certainty: 0.75,
    evidence: [{ clue: 'seen-in-dump', detail: unit.text }],
  };
}

/** Words that are parts of names and yet mean something else by themselves: countries, points of the compass, "the First". */
function isNoPerson(context: ParagraphContext, at: number, { facts }: Unit): boolean {
  if (NEVER_IN_PERSON_NAMES.has(facts.lower) || facts.demonym || facts.places[0]?.kind === 'country')
    return true;
  return facts.english && lowerAt(context, at - 1) === 'the';
}

/** A lone capitalised word that nothing knows, judged by the words around it; undefined where they say nothing. */
export function unknownAt(context: ParagraphContext, at: number): Match | undefined {
  const unit = context.units[at];
  if (unit === undefined || !isNameable(unit)) return undefined;
  const prefixed = prefixedAt(context, at, unit) ?? describedAt(context, at, unit);
  if (prefixed !== undefined) return prefixed;
  if (unit.shape === 'capitals') return acronymAt(context, at, unit);
  if (unit.shape !== 'capital' || !isUnknownWord(unit)) return undefined;
  const alone = !continuesRun(context, at + 1) && !continuesRun(context, at);
  if (!alone) return undefined;
  if (roleBefore(context, at) !== undefined) return person(at, { clue: 'title-before' }, 0.7);
  const isInPlace = PLACE_PREPOSITIONS.has(lowerAt(context, at - 1));
  if (!isInPlace && (speaksBehind(context, at + 1) || speaksInFront(context, at)))
    return person(at, { clue: 'speaks-in-text' }, 0.65);
  if (unit.facts.english || unit.opens) return undefined;
  if (placeContext(context, at) && !unit.facts.family && !unit.facts.given) {
    return { from: at, to: at + 1, kind: 'place', certainty: 0.55, evidence: [{ clue: 'known-phrase' }] };
  }
  if (unit.facts.family && !unit.facts.english)
    return person(at, { clue: 'family-name-known', detail: unit.text }, 0.55);
  return undefined;
}

function person(at: number, evidence: Evidence, certainty: number): Match {
  return { from: at, to: at + 1, kind: 'person', certainty, evidence: [evidence] };
}

function isUnknownWord(unit: Unit): boolean {
  const { facts } = unit;
  if (facts.places.length > 0 && !facts.family && !facts.given) return false;
  if (CAPITALISED_COMMON.has(facts.lower) || TITLE_HEADS.has(facts.lower) || HONORIFICS.has(facts.lower))
    return false;
  if (WEEKDAYS.has(facts.lower) || MONTHS.has(facts.lower) || facts.demonym) return false;
  return !facts.english || (!unit.opens && (facts.family || facts.given));
}

/** "FC Nordhavn", "HMS Bramble": capitals that say what the name behind them is. */
function prefixedAt(context: ParagraphContext, at: number, unit: Unit): Match | undefined {
  if (
    unit.shape !== 'capitals' ||
    !continuesRun(context, at + 1) ||
    context.units[at + 1]?.shape !== 'capital'
  )
    return undefined;
  const kind = CLUB_PREFIXES.has(unit.text)
    ? 'organization'
    : SHIP_PREFIXES.has(unit.text)
      ? 'misc'
      : undefined;
  if (kind === undefined) return undefined;
  return {
    from: at,
    to: at + 2,
    kind,
    certainty: 0.8,
    evidence: [{ clue: 'known-phrase', detail: unit.text }],
  };
}

/** "the airline Nordwind", "Kestrel magazine": a noun beside an unknown name says that it is an organization. */
function describedAt(context: ParagraphContext, at: number, unit: Unit): Match | undefined {
  if (unit.shape !== 'capital' || unit.opens) return undefined;
  const { facts } = unit;
  if (facts.places.length > 0 || facts.given || facts.demonym || CAPITALISED_COMMON.has(facts.lower))
    return undefined;
  if (TITLE_HEADS.has(facts.lower) || HONORIFICS.has(facts.lower) || WEEKDAYS.has(facts.lower))
    return undefined;
  const to = runEnd(context, at, 5);
  const [before, behind] = [context.units[at - 1], context.units[to]];
  const noun = [before, behind].find(
    (each) => each?.shape === 'lower' && ORGANIZATION_NOUNS.has(each.facts.lower),
  );
  if (
    noun === undefined ||
    noun.possessive ||
    (noun === behind && context.units[to - 1]?.possessive === true)
  )
    return undefined;
  if (noun === before && to - at === 1 && facts.english) return undefined;
  const certainty = facts.inDictionary ? 0.65 : 0.8;
  return {
    from: at,
    to,
    kind: 'organization',
    certainty,
    evidence: [{ clue: 'organization-word', detail: noun.text }],
  };
}

/** An all-capitals word in running text: an organization, unless it is a unit, a rank or a common abbreviation. */
function acronymAt(context: ParagraphContext, at: number, unit: Unit): Match | undefined {
  const { text } = unit;
  if (PLAIN_ACRONYMS.has(text) || text.length > 7 || (unit.facts.english && text.length > 4))
    return undefined;
  const [before, behind] = [context.units[at - 1], context.units[at + 1]];
  const shouted = before?.shape === 'capitals' || behind?.shape === 'capitals';
  if (before?.text === '(' && context.units[at - 2]?.shape === 'lower') return undefined;
  if (shouted && (continuesRun(context, at + 1) || continuesRun(context, at))) return undefined;
  const evidence: Evidence[] = [{ clue: 'organization-word', detail: formOf(context, at, at + 1) }];
  return { from: at, to: at + 1, kind: 'organization', certainty: 0.6, evidence };
}
