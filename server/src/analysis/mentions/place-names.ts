import type { Place } from '../resources/places';
import { isGroup } from './known-phrases';
import { COMPASS, LEADING_PLACE_HEADS, PLACE_HEADS } from '../words/tables/place-words';
import { PLACE_PREPOSITIONS } from '../words/tables/speech-verbs';
import {
  continuesRun,
  formOf,
  isCapital,
  isNameable,
  lowerAt,
  type Match,
  type ParagraphContext,
} from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';

/** No name in the place table has more words. */
const LONGEST_PLACE = 6;

/** A place, or the word for its people, from the table, with the confidence that it is meant. */
export function tablePlaceAt(context: ParagraphContext, at: number): Match | undefined {
  const first = context.nameTokens[at];
  if (first?.shape === 'uncased') return uncasedPlace(context, at, first);
  if (!isCapital(first) || isEra(context, at, first)) return undefined;
  let best:
    { readonly to: number; readonly kind: 'place' | 'misc'; readonly places: readonly Place[] } | undefined;
  if (isNameable(first) && first.facts.places.length > 0)
    best = { to: at + 1, kind: 'place', places: first.facts.places };
  else if (first.facts.demonym) best = { to: at + 1, kind: 'misc', places: [] };
  if (first.facts.beginsPlace && !first.possessive) best = longestPlace(context, at) ?? best;
  if (best === undefined) return compassPlace(context, at);
  if (best.kind === 'misc') {
    const confidence = first.opens && first.facts.english && best.to - at === 1 ? 0.6 : 0.9;
    return { from: at, to: best.to, kind: 'misc', confidence, evidence: [{ clue: 'demonym' }] };
  }
  const confidence = best.to - at > 1 ? 0.9 : lonePlaceCertainty(context, at, first, best.places);
  if (confidence === 0) return undefined;
  return { from: at, to: best.to, kind: 'place', confidence, evidence: [{ clue: 'gazetteer' }] };
}

/** A place in a script without case, which is hardly ever the name of anything else. */
function uncasedPlace(context: ParagraphContext, at: number, { facts }: NameToken): Match | undefined {
  const longest = facts.beginsPlace ? longestPlace(context, at) : undefined;
  const to = longest?.to ?? (facts.places.length > 0 ? at + 1 : undefined);
  return to === undefined
    ? undefined
    : { from: at, to, kind: 'place', confidence: 0.9, evidence: [{ clue: 'gazetteer' }] };
}

/** "200 B.C." is not a province. */
function isEra(context: ParagraphContext, at: number, token: NameToken): boolean {
  return (
    context.nameTokens[at - 1]?.shape === 'number' &&
    (token.facts.lower === 'b.c.' || token.facts.lower === 'bc')
  );
}

/** The longest multi-word name that begins at `at`; "United States of America" steps over small words. */
function longestPlace(
  context: ParagraphContext,
  at: number,
): { readonly to: number; readonly kind: 'place' | 'misc'; readonly places: readonly Place[] } | undefined {
  const { places: table } = context.words.resources;
  let best:
    { readonly to: number; readonly kind: 'place' | 'misc'; readonly places: readonly Place[] } | undefined;
  for (let to = at + 2; to <= at + LONGEST_PLACE; to++) {
    const last = context.nameTokens[to - 1];
    if (last === undefined || (last.shape === 'symbol' && last.text !== '&')) break;
    const form = formOf(context, at, to);
    const isCapitalised = isCapital(last);
    const places = table.lookup(form);
    if (places.length > 0) best = { to, kind: 'place', places };
    else if (isCapitalised && isPeople(form, context)) best = { to, kind: 'misc', places: [] };
    if (last.possessive && !table.isPrefix(`${form}'s`)) break;
    if (!table.isPrefix(form) && !(last.possessive && table.isPrefix(`${form}'s`))) break;
  }
  return best;
}

function isPeople(form: string, context: ParagraphContext): boolean {
  const { places } = context.words.resources;
  return (
    places.demonym(form) !== undefined ||
    (form.endsWith('s') && places.demonym(form.slice(0, -1)) !== undefined)
  );
}

/** "S. Korea", "North Kivu", "Eastern Cape": a compass point and a known place. */
function compassPlace(context: ParagraphContext, at: number): Match | undefined {
  const first = context.nameTokens[at];
  if (!isCapital(first) || first.possessive || !continuesRun(context, at + 1)) return undefined;
  const isPoint = COMPASS.has(first.facts.lower) && first.shape === 'capital';
  const isLetter = first.shape === 'initial' && /^[NSEW]\.?$/.test(first.text);
  if (!isPoint && !isLetter) return undefined;
  if (first.opens && (first.facts.lower === 'new' || first.facts.lower === 'outer')) return undefined;
  const next = context.nameTokens[at + 1];
  if (next === undefined) return undefined;
  if (next.facts.demonym || isGroup(next))
    return { from: at, to: at + 2, kind: 'misc', confidence: 0.9, evidence: [{ clue: 'demonym' }] };
  const [place] = next.facts.places;
  if (place === undefined || (isLetter && place.kind === 'city')) return undefined;
  return { from: at, to: at + 2, kind: 'place', confidence: 0.8, evidence: [{ clue: 'gazetteer' }] };
}

/** The confidence that a lone word from the table means the place; 0 if it certainly does not. */
function lonePlaceCertainty(
  context: ParagraphContext,
  at: number,
  token: NameToken,
  places: readonly Place[],
): number {
  const [place] = places;
  if (place === undefined) return 0;
  const { facts } = token;
  if (token.shape === 'initial') return 0;
  const isCountry = place.kind === 'country' || place.kind === 'region';
  const isPersonal = facts.given || facts.family;
  const sized = isCountry || place.kind === 'state' || place.population >= 100_000;
  if (token.shape === 'capitals' && token.text.length <= 3 && !token.text.includes('.')) {
    return isCountry ? (facts.english && token.opens ? 0.5 : 0.85) : isAfterPlace(context, at) ? 0.85 : 0;
  }
  if (token.opens && facts.english && !isCountry)
    return sized && place.population > 1_000_000 && facts.rank > 3000 ? 0.7 : 0;
  const isAmongPlaces = placeContext(context, at);
  if (isCountry) return facts.given && facts.english ? 0.7 : 0.92;
  if (facts.english && facts.rank < 8000) return sized && isAmongPlaces ? 0.7 : 0;
  if (isPersonal)
    return isAmongPlaces
      ? sized
        ? 0.8
        : 0.65
      : place.population >= 400_000 || place.kind === 'state'
        ? 0.75
        : 0.45;
  if (sized) return 0.9;
  return isAmongPlaces ? 0.85 : place.population >= 15_000 ? 0.7 : 0.5;
}

/** Whether the words around a token are typical of places: "in …", "…, Kenya", "from … to". */
export function placeContext(context: ParagraphContext, at: number): boolean {
  if (lowerAt(context, at - 1) === 'of' && PLACE_HEADS.has(lowerAt(context, at - 2))) return true;
  const after = context.nameTokens[at + 1];
  if (after?.shape === 'lower' && after.gap === 'space' && PLACE_HEADS.has(after.facts.lower)) return true;
  return (
    PLACE_PREPOSITIONS.has(lowerAt(context, at - 1)) ||
    isAfterPlace(context, at) ||
    isBeforePlace(context, at)
  );
}

function isBeforePlace(context: ParagraphContext, at: number): boolean {
  if (lowerAt(context, at + 1) !== ',') return false;
  const next = context.nameTokens[at + 2];
  const kind = next?.facts.places[0]?.kind;
  return isCapital(next) && (kind === 'country' || kind === 'state');
}

function isAfterPlace(context: ParagraphContext, at: number): boolean {
  const before = context.nameTokens[at - 2];
  return lowerAt(context, at - 1) === ',' && isCapital(before) && before.facts.places.length > 0;
}

/** "Lake Tana", "Mount Elgon", "Gulf of Oman", "Cape of Good Hope": the head comes first. */
export function leadingHeadPlaceAt(context: ParagraphContext, at: number): Match | undefined {
  const first = context.nameTokens[at];
  if (
    !isCapital(first) ||
    first.possessive ||
    !LEADING_PLACE_HEADS.has(first.facts.lower) ||
    first.shape !== 'capital'
  ) {
    return undefined;
  }
  const afterOf = lowerAt(context, at + 1) === 'of' ? at + 2 : undefined;
  const name = context.nameTokens[afterOf ?? at + 1];
  if (!isNameable(name) || name.shape !== 'capital') return undefined;
  if (afterOf !== undefined) {
    if (!['gulf', 'bay', 'cape', 'isle', 'port'].includes(first.facts.lower)) return undefined;
    return {
      from: at,
      to: afterOf + 1,
      kind: 'place',
      confidence: 0.85,
      evidence: [{ clue: 'known-phrase' }],
    };
  }
  const isPhysical = ['lake', 'mount', 'mt', 'port', 'fort', 'cape', 'camp'].includes(first.facts.lower);
  if (!isPhysical || !continuesRun(context, at + 1)) return undefined;
  return { from: at, to: at + 2, kind: 'place', confidence: 0.8, evidence: [{ clue: 'known-phrase' }] };
}
