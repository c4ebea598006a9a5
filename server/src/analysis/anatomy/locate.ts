import { textOf, Span } from '../../text/span';
import { LocatedPlace } from '../dump';
import { Place } from '../resources/places';
import { Resources } from '../resources/resources';

/** A dateline's place, found in the gazetteer or taken as printed. */
export interface Located extends Span {
  readonly located: LocatedPlace;
  readonly known: boolean;
  /** More than one place of that name is well known and nothing printed settles it. */
  readonly ambiguous: boolean;
  readonly correction?: string;
}

/** A name one letter off a place smaller than this is rather a smaller place than a misprint. Inhabitants. */
const WELL_KNOWN = 250_000;
const SHORTEST_CORRECTED = 5;

/** Words before a name that say how the reporter stood to the place, not what it is called. */
const STANDPOINT = /^(?:near|outside|off|in)[ \t]+(?=\p{Lu})/iu;

/** Looks up a dateline's place name in `text`; what follows it (state, country) settles which one is meant. */
export function locate(text: string, name: Span, qualifiers: readonly Span[], resources: Resources): Located {
  const whole = textOf(text, name);
  const printed = resources.places.lookup(whole).length > 0 ? whole : whole.replace(STANDPOINT, '');
  const within = qualifiers.flatMap((each) => qualifierNamed(textOf(text, each), resources) ?? []);
  const candidates = narrow(resources.places.lookup(printed), within);
  const best = asCity(candidates);
  if (best !== undefined)
    return { ...name, located: toLocated(best), known: true, ambiguous: candidates.length > 1 };
  const near = printed === whole ? nearby(printed, within, resources) : undefined;
  if (near !== undefined) {
    const correction = printed === printed.toUpperCase() ? near.name.toUpperCase() : near.name;
    return { ...name, located: toLocated(near), known: false, ambiguous: false, correction };
  }
  return {
    ...name,
    located: {
      name: inTitleCase(printed),
      country: within[0]?.country ?? null,
      latitude: null,
      longitude: null,
    },
    known: false,
    ambiguous: false,
  };
}

/** The best candidate, or the city of the same name where that is a city state: it has a point on the map. */
function asCity(candidates: readonly Place[]): Place | undefined {
  const [best] = candidates;
  if (best?.kind !== 'country') return best;
  const same = (place: Place): boolean =>
    place.kind === 'city' && place.country === best.country && place.name === best.name;
  return candidates.find(same) ?? best;
}

/** The well-known city that `printed` misspells by a letter; where a state or country is printed, any city in it. */
function nearby(printed: string, within: readonly Place[], resources: Resources): Place | undefined {
  if (printed.length < SHORTEST_CORRECTED || (printed.includes(' ') && printed.length < 8)) return undefined;
  const cities = resources.places.nearest(printed).filter((place) => place.kind === 'city');
  return within.length > 0
    ? narrow(cities, within)[0]
    : cities.find((place) => place.population >= WELL_KNOWN);
}

function toLocated({ name, country, latitude, longitude }: Place): LocatedPlace {
  return { name, country, latitude, longitude };
}

/** A state or country behind a place, with the full stop of its abbreviation or without (`Calif`). */
function qualifierNamed(form: string, resources: Resources): Place | undefined {
  return resources.places.qualifier(form) ?? resources.places.qualifier(`${form}.`);
}

/** The candidates that lie within what is printed behind them; a region counts for its country, as far as it has one. */
function narrow(candidates: readonly Place[], within: readonly Place[]): readonly Place[] {
  const bounds = within.filter((bound) => bound.country !== null);
  if (bounds.length === 0) return candidates;
  return candidates.filter((place) =>
    bounds.some(
      (bound) =>
        place.country === bound.country && (bound.kind !== 'state' || place.division === bound.division),
    ),
  );
}

/** `PORT-AU-PRINCE` as `Port-Au-Prince`; a name already in small letters stays. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:Of|The|In|To|At|On|And|De|La|Le)(?= )/g, (word) => word.toLowerCase());
}
