import type { Evidence } from '../model/evidence';
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
  type Match,
  runEnd,
  type ParagraphContext,
} from '../words/paragraph-context';
import { isLoneName } from './people';
import { speaksAfter, speaksInFront } from './person-context';
import { placeContext } from './place-names';
import { roleBefore } from './titles';
import type { NameToken } from '../words/name-tokens';

/** The longest form looked up in the dump, in tokens. */
const LONGEST_KNOWN = 6;

/** The longest form from `at` on that confident mentions elsewhere in the dump give a kind to. */
export function knownFromDumpAt(context: ParagraphContext, at: number): Match | undefined {
  const { names } = context;
  const first = context.nameTokens[at];
  if (names === undefined || !isNameable(first)) return undefined;
  let end = at + 1;
  while (end - at < LONGEST_KNOWN && continuesRun(context, end)) end++;
  for (let to = end; to > at; to--) {
    const single = to === at + 1;
    if (single && !isLoneName(context, first)) continue;
    const kind = names.nameKind(formOf(context, at, to));
    if (kind === undefined) continue;
    const evidence: Evidence[] = [{ clue: 'seen-in-dump' }];
    return { from: at, to, kind, confidence: single ? 0.75 : 0.8, evidence };
  }
  return undefined;
}

/**
 * A lone part of a person's name that appears in full elsewhere in the dump: "Chung" after "Chung Eui-yong".
 */
export function lonePersonAt(context: ParagraphContext, at: number): Match | undefined {
  const token = context.nameTokens[at];
  if (context.names === undefined || token === undefined || !isLoneName(context, token)) return undefined;
  if (!context.names.isPersonPart(token.text)) return undefined;
  const { lower } = token.facts;
  if (isNoPerson(context, at, token)) return undefined;
  const isTitle = TITLE_HEADS.has(lower) || HONORIFICS.has(lower);
  if (isTitle || (CAPITALISED_COMMON.has(lower) && context.names.count(lower) > 0)) return undefined;
  return {
    from: at,
    to: at + 1,
    kind: 'person',
    confidence: 0.75,
    evidence: [{ clue: 'seen-in-dump', detail: token.text }],
  };
}

/** Parts of names that mean something else on their own: countries, compass points, "the First". */
function isNoPerson(context: ParagraphContext, at: number, { facts }: NameToken): boolean {
  if (NEVER_IN_PERSON_NAMES.has(facts.lower) || facts.demonym || facts.places[0]?.kind === 'country')
    return true;
  return facts.english && lowerAt(context, at - 1) === 'the';
}

/**
 * A lone capitalised word that nothing knows, judged by the words around it. Undefined if they say nothing.
 */
export function unknownAt(context: ParagraphContext, at: number): Match | undefined {
  const token = context.nameTokens[at];
  if (token === undefined || !isNameable(token)) return undefined;
  const prefixed = prefixedAt(context, at, token) ?? describedAt(context, at, token);
  if (prefixed !== undefined) return prefixed;
  if (token.shape === 'capitals') return acronymAt(context, at, token);
  if (token.shape !== 'capital' || !isUnknownWord(token)) return undefined;
  const alone = !continuesRun(context, at + 1) && !continuesRun(context, at);
  if (!alone) return undefined;
  if (roleBefore(context, at) !== undefined) return person(at, { clue: 'title-before' }, 0.7);
  const isInPlace = PLACE_PREPOSITIONS.has(lowerAt(context, at - 1));
  if (!isInPlace && (speaksAfter(context, at + 1) || speaksInFront(context, at)))
    return person(at, { clue: 'speaks-in-text' }, 0.65);
  if (token.facts.english || token.opens) return undefined;
  if (placeContext(context, at) && !token.facts.family && !token.facts.given) {
    return { from: at, to: at + 1, kind: 'place', confidence: 0.55, evidence: [{ clue: 'known-phrase' }] };
  }
  if (token.facts.family && !token.facts.english)
    return person(at, { clue: 'family-name-known', detail: token.text }, 0.55);
  return undefined;
}

function person(at: number, evidence: Evidence, confidence: number): Match {
  return { from: at, to: at + 1, kind: 'person', confidence, evidence: [evidence] };
}

function isUnknownWord(token: NameToken): boolean {
  const { facts } = token;
  if (facts.places.length > 0 && !facts.family && !facts.given) return false;
  if (CAPITALISED_COMMON.has(facts.lower) || TITLE_HEADS.has(facts.lower) || HONORIFICS.has(facts.lower))
    return false;
  if (WEEKDAYS.has(facts.lower) || MONTHS.has(facts.lower) || facts.demonym) return false;
  return !facts.english || (!token.opens && (facts.family || facts.given));
}

/** "FC Nordhavn", "HMS Bramble": capitals that show what the name after them is. */
function prefixedAt(context: ParagraphContext, at: number, token: NameToken): Match | undefined {
  if (
    token.shape !== 'capitals' ||
    !continuesRun(context, at + 1) ||
    context.nameTokens[at + 1]?.shape !== 'capital'
  )
    return undefined;
  const kind = CLUB_PREFIXES.has(token.text)
    ? 'organization'
    : SHIP_PREFIXES.has(token.text)
      ? 'misc'
      : undefined;
  if (kind === undefined) return undefined;
  return {
    from: at,
    to: at + 2,
    kind,
    confidence: 0.8,
    evidence: [{ clue: 'known-phrase', detail: token.text }],
  };
}

/**
 * "the airline Nordwind", "Kestrel magazine": a noun next to an unknown name shows that it is an
 * organization.
 */
function describedAt(context: ParagraphContext, at: number, token: NameToken): Match | undefined {
  if (token.shape !== 'capital' || token.opens) return undefined;
  const { facts } = token;
  if (facts.places.length > 0 || facts.given || facts.demonym || CAPITALISED_COMMON.has(facts.lower))
    return undefined;
  if (TITLE_HEADS.has(facts.lower) || HONORIFICS.has(facts.lower) || WEEKDAYS.has(facts.lower))
    return undefined;
  const to = runEnd(context, at, 5);
  const [before, after] = [context.nameTokens[at - 1], context.nameTokens[to]];
  const noun = [before, after].find(
    (each) => each?.shape === 'lower' && ORGANIZATION_NOUNS.has(each.facts.lower),
  );
  if (
    noun === undefined ||
    noun.possessive ||
    (noun === after && context.nameTokens[to - 1]?.possessive === true)
  )
    return undefined;
  if (noun === before && to - at === 1 && facts.english) return undefined;
  const confidence = facts.inDictionary ? 0.65 : 0.8;
  return {
    from: at,
    to,
    kind: 'organization',
    confidence,
    evidence: [{ clue: 'organization-word', detail: noun.text }],
  };
}

/**
 * A word in all capitals in running text: an organization, unless it is a token, a rank or a common
 * abbreviation.
 */
function acronymAt(context: ParagraphContext, at: number, token: NameToken): Match | undefined {
  const { text } = token;
  if (PLAIN_ACRONYMS.has(text) || text.length > 7 || (token.facts.english && text.length > 4))
    return undefined;
  const [before, after] = [context.nameTokens[at - 1], context.nameTokens[at + 1]];
  const shouted = before?.shape === 'capitals' || after?.shape === 'capitals';
  if (before?.text === '(' && context.nameTokens[at - 2]?.shape === 'lower') return undefined;
  if (shouted && (continuesRun(context, at + 1) || continuesRun(context, at))) return undefined;
  const evidence: Evidence[] = [{ clue: 'organization-word', detail: formOf(context, at, at + 1) }];
  return { from: at, to: at + 1, kind: 'organization', confidence: 0.6, evidence };
}
