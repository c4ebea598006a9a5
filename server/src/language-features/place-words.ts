import type { LocatedPlace, PlaceCandidate } from '../analysis/model/dump';
import { counted, label } from './plain-text';

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** “Washington, United States”; only the name if the country is unknown or is the place itself. */
export function placeWords(place: LocatedPlace): string {
  const country = countryName(place.country);
  return country === undefined || country === place.name ? place.name : `${place.name}, ${country}`;
}

/** “38.9° N, 77.0° W”; undefined if the gazetteer has no coordinates. */
export function coordinates(place: LocatedPlace): string | undefined {
  if (place.latitude === null || place.longitude === null) return undefined;
  const north = `${Math.abs(place.latitude).toFixed(1)}° ${place.latitude < 0 ? 'S' : 'N'}`;
  const east = `${Math.abs(place.longitude).toFixed(1)}° ${place.longitude < 0 ? 'W' : 'E'}`;
  return `${north}, ${east}`;
}

/**
 * The English name of an ISO 3166-1 alpha-2 code; undefined for null and for an invalid code (on which the
 * runtime throws).
 */
export function countryName(code: string | null): string | undefined {
  return code !== null && /^[A-Z]{2}$/.test(code) ? COUNTRY_NAMES.of(code) : undefined;
}

/** “May also be: Salem, Oregon, United States (154,637 inhabitants).”; empty if there are no alternatives. */
export function alternativeWords(alternatives: readonly PlaceCandidate[]): string {
  return alternatives.length === 0 ? '' : `May also be: ${alternatives.map(candidateWords).join('; ')}.`;
}

function candidateWords(place: PlaceCandidate): string {
  const where = [place.name, place.state, countryName(place.country)].filter((part) => part !== undefined);
  const size = place.population === 0 ? '' : ` (${counted(place.population, 'inhabitant')})`;
  return `${label(where.join(', '))}${size}`;
}
