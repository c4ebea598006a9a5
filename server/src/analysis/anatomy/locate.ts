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

/** Looks up a dateline's place name in `text`; what follows it (state, country) settles which one is meant. */
export function locate(text: string, name: Span, qualifiers: readonly Span[], resources: Resources): Located {
  const printed = textOf(text, name);
  const candidates = narrow(
    resources.places.lookup(printed),
    qualifiers.map((each) => textOf(text, each)),
    resources,
  );
  const [best] = candidates;
  if (best !== undefined)
    return { ...name, located: toLocated(best), known: true, ambiguous: candidates.length > 1 };
  const near =
    printed.length < SHORTEST_CORRECTED || (printed.includes(' ') && printed.length < 8)
      ? undefined
      : resources.places
          .nearest(printed)
          .find((place) => place.kind === 'city' && place.population >= WELL_KNOWN);
  if (near !== undefined) {
    const correction = printed === printed.toUpperCase() ? near.name.toUpperCase() : near.name;
    return { ...name, located: toLocated(near), known: false, ambiguous: false, correction };
  }
  const country = countryOfQualifiers(
    qualifiers.map((each) => textOf(text, each)),
    resources,
  );
  return {
    ...name,
    located: { name: inTitleCase(printed), country, latitude: null, longitude: null },
    known: false,
    ambiguous: false,
  };
}

function toLocated({ name, country, latitude, longitude }: Place): LocatedPlace {
  return { name, country, latitude, longitude };
}

function narrow(
  candidates: readonly Place[],
  qualifiers: readonly string[],
  resources: Resources,
): readonly Place[] {
  const wanted = qualifiers
    .map((form) => resources.places.qualifier(form))
    .filter((place) => place !== undefined);
  if (wanted.length === 0) return candidates;
  const fitting = candidates.filter((place) =>
    wanted.some(
      (within) =>
        place.country === within.country && (within.kind === 'country' || place.division === within.division),
    ),
  );
  return fitting;
}

function countryOfQualifiers(qualifiers: readonly string[], resources: Resources): string | null {
  for (const form of qualifiers) {
    const found = resources.places.qualifier(form);
    if (found !== undefined) return found.country;
  }
  return null;
}

/** `PORT-AU-PRINCE` as `Port-Au-Prince`; a name already in small letters stays. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
