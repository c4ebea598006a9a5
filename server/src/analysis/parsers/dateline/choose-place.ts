import type { Place } from '../../resources/places';

/** What stands around a dateline and tells which of several places of one name is meant. */
export interface PlaceContext {
  /** The country of the outlet that files from home, ISO 3166-1 alpha-2; null for none. */
  readonly outlet: string | null;
  /** How often the article's beginning names each country, or a place in it, by its alpha-2 code. */
  readonly countries: ReadonlyMap<string, number>;
  /** The states it names, as `US-AL`. */
  readonly states: ReadonlySet<string>;
}

/** Nothing is known of what stands around. */
export const NO_CONTEXT: PlaceContext = { outlet: null, countries: new Map(), states: new Set() };

/** The place meant, and what was weighed against it. */
export interface PlaceChoice {
  readonly place: Place;
  /** What speaks for it beside its size. */
  readonly because: 'outlet' | 'country' | 'state' | null;
  /** The other places it may be, the likeliest first; empty where it is settled. */
  readonly others: readonly Place[];
}

/*
 * What a place gains by its surroundings, as factors of its prominence. A world city of fifty millions' weight is never
 * outdone by a town that shares its name; two towns of a size are.
 */
const NAMED_ONCE = 10;
const NAMED_OFTEN = 30;
const STATE_NAMED = 5;
const OUTLETS_OWN = 10;
/** A dateline names a city; a state or region of that name is seldom meant. */
const NO_CITY = 0.003;

/** A place is settled once no other comes within this factor of it. */
const ORDER_OF_MAGNITUDE = 10;

/** Two points so near, in degrees, are one place that the gazetteer has twice. */
const SAME_PLACE = 0.5;

/** Chooses among the places of one name; undefined if there is none. */
export function choosePlace(candidates: readonly Place[], context: PlaceContext): PlaceChoice | undefined {
  const weighed = candidates
    .map((place) => weigh(place, context))
    // The order of the gazetteer stands where two weigh the same.
    .sort((a, b) => b.weight - a.weight);
  const [best] = weighed;
  if (best === undefined) return undefined;
  const place = asCity(best.place, candidates);
  const rivals = weighed.filter(
    (each) =>
      each.weight * ORDER_OF_MAGNITUDE >= best.weight &&
      !isSame(each.place, best.place) &&
      (best.because === null || each.because !== null),
  );
  return { place, because: best.because, others: distinct(rivals.map((each) => each.place)) };
}

interface Weighed {
  readonly place: Place;
  readonly weight: number;
  readonly because: PlaceChoice['because'];
}

function weigh(place: Place, { outlet, countries, states }: PlaceContext): Weighed {
  const country = place.country ?? '';
  const named = countries.get(country) ?? 0;
  const inState = states.has(`${country}-${place.division ?? ''}`);
  const ofOutlet = outlet !== null && outlet === place.country;
  const factor =
    (named === 0 ? 1 : named === 1 ? NAMED_ONCE : NAMED_OFTEN) *
    (inState ? STATE_NAMED : 1) *
    (ofOutlet ? OUTLETS_OWN : 1) *
    (place.kind === 'state' || place.kind === 'region' ? NO_CITY : 1);
  const because = inState ? 'state' : named > 0 ? 'country' : ofOutlet ? 'outlet' : null;
  return { place, weight: place.prominence * factor, because };
}

/** The city of the same name where `best` is a city state: it has a point on the map. */
function asCity(best: Place, candidates: readonly Place[]): Place {
  if (best.kind !== 'country') return best;
  return candidates.find((place) => place.kind === 'city' && isSame(place, best)) ?? best;
}

/** Whether two rows of the gazetteer are one place: a city state, or a city it has twice. */
function isSame(a: Place, b: Place): boolean {
  if (a === b) return true;
  if (a.country !== b.country) return false;
  if (a.kind !== 'city' || b.kind !== 'city') return a.name === b.name;
  if (a.latitude === null || b.latitude === null || a.longitude === null || b.longitude === null)
    return false;
  return Math.abs(a.latitude - b.latitude) < SAME_PLACE && Math.abs(a.longitude - b.longitude) < SAME_PLACE;
}

function distinct(places: readonly Place[]): readonly Place[] {
  return places.filter((place, index) => places.findIndex((other) => isSame(place, other)) === index);
}
