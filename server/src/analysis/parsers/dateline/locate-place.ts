import { textOf, type Span } from '../../../text/span';
import type { LocatedPlace } from '../../model/dump';
import type { Place } from '../../resources/places';
import type { Tables } from '../../resources/tables';
import { choosePlace, NO_CONTEXT } from './choose-place';

/** A dateline's place, found in the gazetteer or taken as printed. */
export interface Located extends Span {
  readonly located: LocatedPlace;
  readonly known: boolean;
  /** All places it may be by what is printed with it; more than one is settled by the article around (`settle-places.ts`). */
  readonly candidates: readonly Place[];
  readonly correction?: string;
}

/** A name one letter off a place smaller than this is rather a smaller place than a misprint. Inhabitants. */
const WELL_KNOWN = 250_000;
const SHORTEST_CORRECTED = 5;

/** Words before a name that say how the reporter stood to the place, not what it is called. */
const STANDPOINT = /^(?:near|outside|off|in)[ \t]+(?=\p{Lu})/iu;

/**
 * Looks up a dateline's place name in `text`; what follows it (state, country) settles which one is meant. Whether a
 * name the gazetteer lacks is misspelt is asked only with `corrected`, since that is costly.
 */
export function locate(
  text: string,
  name: Span,
  qualifiers: readonly Span[],
  corrected: boolean,
  resources: Tables,
): Located {
  const whole = textOf(text, name);
  const found = resources.places.lookup(whole);
  const printed = found.length > 0 ? whole : whole.replace(STANDPOINT, '');
  const within = qualifiers.map((each) => qualifiersNamed(textOf(text, each), resources));
  const candidates = narrow(printed === whole ? found : resources.places.lookup(printed), within);
  const best = choosePlace(candidates, NO_CONTEXT)?.place;
  if (best !== undefined) return { ...name, located: toLocated(best), known: true, candidates };
  const near = corrected && printed === whole ? nearby(printed, within, resources) : undefined;
  if (near !== undefined) {
    const correction = printed === printed.toUpperCase() ? near.name.toUpperCase() : near.name;
    return { ...name, located: toLocated(near), known: false, candidates: [], correction };
  }
  return {
    ...name,
    located: {
      name: inTitleCase(printed),
      country: within.flat()[0]?.country ?? null,
      latitude: null,
      longitude: null,
    },
    known: false,
    candidates: [],
  };
}

/** The well-known city that `printed` misspells by a letter; where a state or country is printed, any city in it. */
function nearby(
  printed: string,
  within: readonly (readonly Place[])[],
  resources: Tables,
): Place | undefined {
  if (printed.length < SHORTEST_CORRECTED || (printed.includes(' ') && printed.length < 8)) return undefined;
  const cities = resources.places.nearest(printed).filter((place) => place.kind === 'city');
  return within.flat().length > 0
    ? narrow(cities, within)[0]
    : cities.find((place) => place.population >= WELL_KNOWN);
}

/** What a dump says of a place of the gazetteer. */
export function toLocated({ name, country, latitude, longitude }: Place): LocatedPlace {
  return { name, country, latitude, longitude };
}

/**
 * What stands behind a place and a comma, with the full stop of its abbreviation or without (`Calif`): all it may be,
 * since Georgia is a country behind Tbilisi and a state behind Atlanta.
 */
function qualifiersNamed(form: string, { places }: Tables): readonly Place[] {
  const first = places.qualifier(form) ?? places.qualifier(`${form}.`);
  if (first === undefined) return [];
  const others = places.lookup(form).filter((place) => place.kind !== 'city' && place !== first);
  return [first, ...others];
}

/** The candidates that lie within all that is printed behind them; a region counts for its country, as far as it has one. */
function narrow(candidates: readonly Place[], within: readonly (readonly Place[])[]): readonly Place[] {
  return within.reduce((left, readings) => {
    const bounds = readings.filter((bound) => bound.country !== null);
    return bounds.length === 0 ? left : left.filter((place) => bounds.some((bound) => liesIn(place, bound)));
  }, candidates);
}

function liesIn(place: Place, bound: Place): boolean {
  return place.country === bound.country && (bound.kind !== 'state' || place.division === bound.division);
}

/** `PORT-AU-PRINCE` as `Port-Au-Prince`; a name already in small letters stays. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:Of|The|In|To|At|On|And|De|La|Le)(?= )/g, (word) => word.toLowerCase());
}
