import { once } from '../../text/remembered';
import type { Place, PlaceTable } from './places';
import { PlacesFile } from './places-columns';
import { beginningsOf, type DemonymRow, straighten } from './places-file';
import { nearNames } from './near-names';
import { hashOf } from './rolling-hash';

const NEAREST_AT_MOST = 5;
const NONE: readonly Place[] = [];

/** The gazetteer in the bytes of `places.bin`. Throws an Error if they are damaged. */
export function decodePlaces(bytes: Uint8Array): PlaceTable {
  const file = new PlacesFile(bytes);
  const placeAt = (row: number): Place => file.placeAt(row);
  const codes = demonymCodes(file.demonyms);
  const beginnings = new Set([...codes.keys()].flatMap((word) => beginningsOf(word.toUpperCase())));
  const official = once(() => officialNames(file));
  const size = (place: Place): number => (place.kind === 'country' ? Number.MAX_VALUE : place.population);

  /** The rows that have the name, in any case. */
  const rowsInCapitals = (capitals: string): readonly number[] =>
    file.byName.valuesOf(hashOf(capitals)).filter((row) => file.namesOf(row).inCapitals.includes(capitals));

  /** The rows that have the name in this case, or in any case if it is in capitals. */
  const rowsOf = (name: string): readonly number[] => {
    const printed = straighten(name);
    const capitals = printed.toUpperCase();
    const rows = rowsInCapitals(capitals);
    return printed === capitals ? rows : rows.filter((row) => file.namesOf(row).names.includes(printed));
  };

  /**
   * Whether a form names something other than a city: written exactly like this or, if in capitals, in any
   * case.
   */
  const isQualifier = (row: number, form: string): boolean => {
    const { names, inCapitals, afterComma } = file.namesOf(row);
    return (
      names.includes(form) ||
      inCapitals.includes(form) ||
      afterComma.some((each) => each === form || each.toUpperCase() === form)
    );
  };

  return {
    lookup: (name) => {
      const rows = rowsOf(name);
      return rows.length === 0 ? NONE : rows.map(placeAt);
    },
    qualifier: (name) => {
      const form = straighten(name);
      const row = file.byName
        .valuesOf(hashOf(form.toUpperCase()))
        .find((each) => !file.isCity(each) && isQualifier(each, form));
      return row === undefined ? undefined : placeAt(row);
    },
    isPrefix: (words) => {
      const capitals = straighten(words).toUpperCase();
      const goesOn = (name: string): boolean =>
        name.startsWith(capitals) && name.charAt(capitals.length) === ' ';
      return (
        beginnings.has(capitals) ||
        file.byBeginning.valuesOf(hashOf(capitals)).some((row) => file.namesOf(row).inCapitals.some(goesOn))
      );
    },
    demonym: (word) => codes.get(straighten(word)),
    countryName: (code) => official().countries.get(code),
    stateName: (country, division) => official().states.get(`${country}-${division}`),
    nearest: (name) => {
      const found = nearNames(straighten(name).toUpperCase(), rowsInCapitals, (hash) =>
        file.byName.has(hash),
      );
      return [...found]
        .map(placeAt)
        .sort((a, b) => size(b) - size(a))
        .slice(0, NEAREST_AT_MOST);
    },
  };
}

function demonymCodes(demonyms: readonly DemonymRow[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { code, words } of demonyms) {
    for (const word of words) codes.set(word, code).set(word.toUpperCase(), code);
  }
  return codes;
}

/** The names of countries by code, and of states by country and division code. */
interface OfficialNames {
  readonly countries: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
}

function officialNames(file: PlacesFile): OfficialNames {
  const countries = new Map<string, string>();
  const states = new Map<string, string>();
  for (const row of file.rowsOfNoCity()) {
    const { kind, country, division, name } = file.placeAt(row);
    if (kind === 'country' && country !== null) countries.set(country, name);
    if (kind === 'state' && country !== null && division !== null) states.set(`${country}-${division}`, name);
  }
  return { countries, states };
}
