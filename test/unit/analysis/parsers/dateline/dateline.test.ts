import assert from 'node:assert/strict';
import { DATELINE_DASHES } from '../../../../../server/src/analysis/parsers/dateline/dashes';
import { parseDateline } from '../../../../../server/src/analysis/parsers/dateline/dateline';
import { marked } from '../../../text/marked';
import { smallResources } from '../../small-resources';

const SURE = 0.5;
const resources = smallResources();

interface Expected {
  readonly places?: readonly string[];
  readonly countries?: readonly (string | null)[];
  readonly date?: string | null;
  readonly agency?: string | null;
}

/** The dateline is the «…» stretch; where none is marked, nothing sure is found. */
function check(source: string, expected: Expected = {}): void {
  const { text, spans } = marked(source);
  const parse = parseDateline(text, 0, resources);
  const sure = parse !== null && parse.confidence >= SURE ? parse : null;
  assert.equal(
    sure === null ? undefined : text.slice(sure.start, sure.end),
    spans[0] && text.slice(spans[0].start, spans[0].end),
    source,
  );
  if (sure === null) return;
  if (expected.places)
    assert.deepEqual(
      sure.places.map((place) => place.located.name),
      expected.places,
      source,
    );
  if (expected.countries)
    assert.deepEqual(
      sure.places.map((place) => place.located.country),
      expected.countries,
      source,
    );
  if (expected.date !== undefined) assert.equal(sure.date, expected.date, source);
  if (expected.agency !== undefined) assert.equal(sure.agency?.name ?? null, expected.agency, source);
}

describe('datelines', () => {
  it('reads a place, an agency in brackets and a dash', () => {
    check('«LISBON (Reuters)» - Ferries stopped.', {
      places: ['Lisbon'],
      countries: ['PT'],
      agency: 'Reuters',
      date: null,
    });
    check('«Nairobi, June 2 (KBC)»--Rain fell.', { places: ['Nairobi'], date: '--06-02', agency: 'KBC' });
    check('«MADRID» --(Lusa)- Shares rose.'.replace('«MADRID» --(Lusa)-', '«MADRID --(Lusa)»-'), {
      agency: 'Lusa',
    });
    check('«BUENOS AIRES (Lusa)» _ Dockers walked out.', { places: ['Buenos Aires'] });
    check('«NAIROBI, Kenya, June 2, 2019 /Lusa/» -- A firm said.', { date: '2019-06-02', agency: 'Lusa' });
  });

  it('reads place, agency, date and length between bars', () => {
    check('«Nairobi, Kenya | Reuters | Thursday 6/15/2023 - 09:21 UTC+12» | 210 words - Rain fell.', {
      places: ['Nairobi'],
      agency: 'Reuters',
      date: '2023-06-15',
    });
    // The weekday tells which of the two is the day.
    check('«Lisbon | Reuters | Monday 6/5/2023 - 09:21» | 210 words - Ferries stopped.', {
      date: '2023-06-05',
    });
    check('Lisbon | Ferries | Thursday 6/15/2023 | 210 words - Nobody is one.');
  });

  it('takes what transport made of a dash for one, behind a place in capitals', () => {
    check('«NAIROBI» ? Rain fell.', { places: ['Nairobi'] });
    check('«NAIROBI (Reuters)» \ufffd Rain fell.', { agency: 'Reuters' });
    for (const mangled of ['¿', '\u0096', '\u0097', 'â€\u201c', 'â€\u201d', 'â€"', '&mdash;', '&#8212;'])
      check(`«NAIROBI» ${mangled} Rain fell.`, { places: ['Nairobi'] });
    check('Nairobi ? Rain fell.');
    check('WHY ? Nobody knows.');
  });

  it('reads a site or an outlet behind a comma', () => {
    check('«NAIROBI, SUARAKOTA.com» - Rain fell.', { places: ['Nairobi'], agency: 'SUARAKOTA.com' });
    check('«Nairobi, KBC» -- Rain fell.', { places: ['Nairobi'], agency: 'KBC' });
  });

  it('closes a dateline with a site or with bars by any dash', () => {
    for (const dash of DATELINE_DASHES) {
      check(`«NAIROBI, SUARAKOTA.com» ${dash} Rain fell.`, { agency: 'SUARAKOTA.com' });
      check(`«Lisbon | Reuters | Monday 6/5/2023» | 210 words ${dash} Ferries stopped.`, {
        agency: 'Reuters',
      });
    }
  });

  it('reads several places and a date without an agency', () => {
    check('«MADRID/LISBON» -- Spain and Portugal agreed.', {
      places: ['Madrid', 'Lisbon'],
      countries: ['ES', 'PT'],
    });
    check('«LISBON, March 3» - Ferries stopped.', { date: '--03-03' });
    check('«LISBON, Monday» - Ferries stopped.', { date: null });
    check('«BUENOS AIRES, Oct. 11» Dockers walked out.', { date: '--10-11' });
    check('«WELLINGTON, March 3 (Reuters)» — Rain.', { agency: 'Reuters' });
  });

  it('lets a state or a country settle which place is meant', () => {
    check('«SALEM, Ore., June 2» - Loggers met.', { places: ['Salem'], countries: ['US'] });
    check('«SALEM, India (Reuters)» - Weavers met.', { places: ['Salem'], countries: ['IN'] });
  });

  it('gives each place its own state or country', () => {
    check('«SALEM, Ore. and LISBON, June 2» - Loggers met.', {
      places: ['Salem', 'Lisbon'],
      countries: ['US', 'PT'],
    });
    check('«MADRID, Spain, and more» - no place.'.replace(/[«»]/g, ''));
  });

  it('reads a state whose full stop was lost', () => {
    check('«SALEM, Ore (Reuters)» - Loggers met.', { countries: ['US'] });
  });

  it('reads what press releases print', () => {
    check('«LISBON, Portugal--(Lusa)»--Acme Corp. grew.', { countries: ['PT'], agency: 'Lusa' });
    check('«NAIROBI, Kenya / Lusa / June 2, 2019» / Acme grew.', { date: '2019-06-02', agency: 'Lusa' });
    check('«MADRID, June 2. /Lusa/». Shares rose.', { date: '--06-02', agency: 'Lusa' });
    check('«MADRID--(Lusa - Jun 2, 2019)» - Acme grew.', { date: '2019-06-02', agency: 'Lusa' });
  });

  it('reads the agency before the place', () => {
    check('«(Lusa) - LISBON, 3 June» - Ferries stopped.', {
      places: ['Lisbon'],
      date: '--06-03',
      agency: 'Lusa',
    });
    check('«(Lusa)»LISBON - Ferries stopped.', { places: [] });
  });

  it('reads the date before the place or the agency', () => {
    check('«June 2 (Reuters)» - Ferries stopped.', { places: [], date: '--06-02', agency: 'Reuters' });
    check('«June 2, 2019 (Reuters)» - Ferries stopped.', { date: '2019-06-02', agency: 'Reuters' });
    check('«2 June, LISBON» - Ferries stopped.', { places: ['Lisbon'], date: '--06-02' });
    check('«June 2 LISBON (Reuters)» - Ferries stopped.', { places: ['Lisbon'], agency: 'Reuters' });
    check('June 2 - Ferries stopped.');
    check('June 2 (Tuesday) - Ferries stopped.');
    check('2 June 2019 LISBON (Reuters) - a stamp, then a dateline.');
  });

  it('reads lists of places, each with or without its country', () => {
    check('«LISBON, MADRID and NAIROBI» — Rain.', { places: ['Lisbon', 'Madrid', 'Nairobi'] });
    check('«MADRID, LISBON (Reuters)» - Rain.', { places: ['Madrid', 'Lisbon'], agency: 'Reuters' });
    check('«NAIROBI, Kenya and LISBON» — Rain.', { places: ['Nairobi', 'Lisbon'] });
    check('LISBON, HERALD and more — Rain.');
  });

  it('reads where the reporter travelled', () => {
    check('«ABOARD AIR FORCE ONE» - Ferries stopped.', { countries: [null] });
    check('«ABOARD AIR FORCE ONE (Reuters)» - Ferries stopped.', { agency: 'Reuters' });
    check('«ON THE KENYA-SOMALIA BORDER» - Rain.');
    check('ON SALE - Rain coats.');
  });

  it('reads a day without its month, and an agency with its regional service', () => {
    check('«MADRID, 2 (Lusa)» - Rain.', { date: null, agency: 'Lusa' });
    check('«MADRID (Lusa/norte)» - Rain.', { agency: 'Lusa' });
    check('«КАРАВУНДА, 2 июня. /Нова/». Дождь.', { date: '--06-02' });
  });

  it('reads a place before a colon, hardly where it is no more than a title', () => {
    check('«MADRID»: Rain fell on the city.', { date: null });
    check('Madrid: Rain fell on the city.');
    check('Portugal: Rain fell on the country.');
  });

  it('reads careless months, and a month whose day was lost', () => {
    check('«Nairobi, june 2» - rain fell.', { date: '--06-02' });
    check('«NAIROBI, JUne 2» - Rain fell.', { date: '--06-02' });
    check('«NAIROBI, June» - Rain fell.', { date: null });
  });

  it('drops what says how near the reporter was', () => {
    check('«OUTSIDE NAIROBI, Kenya (Reuters)» - Rain fell.', { places: ['Nairobi'], countries: ['KE'] });
  });

  it('reads an agency alone and a bare one before the dash', () => {
    check('«(Reuters)» - Ferries stopped.', { places: [], agency: 'Reuters' });
    check('«Lisbon March 9 REUTERS» -- Ferries stopped.', { agency: 'Reuters', date: '--03-09' });
  });

  it('accepts a place it does not know in a form that leaves no doubt', () => {
    check('«KARAVUNDI (Reuters)» - Ferries stopped.', { places: ['Karavundi'], countries: [null] });
    check('«Karavundi, June 2 (Reuters)» - Ferries stopped.', { places: ['Karavundi'] });
  });

  it('corrects a misspelt place in the case of its print', () => {
    const parse = parseDateline('NAIROBU (Reuters) - Rain fell.', 0, resources);
    assert.deepEqual([parse?.places[0]?.correction, parse?.places[0]?.located.country], ['NAIROBI', 'KE']);
  });

  it('leaves alone what merely looks like one', () => {
    check('FILE - In this photo of June, ferries wait.');
    check('Acme Inc. (ACME) rose.');
    check('Also Read: Ferries stop');
    check('Note - the ferries stop.');
    check('Q - What did you see?');
    check('UPDATE - Ferries stop');
    check('COPPER STANDARD - Quiet trade.');
    check('TOPSHOT - A ferry waits.');
    check('Peter Okello (KBC) met them.');
    check('MARKET OUTLOOK - Shares rise');
    check('Madrid - 4, 1, 1');
    check('Lisbon is where the ferries stop, said one - and went.');
    check('MADRID - the movie is out.');
    check('KBC - Rain fell.');
    check('HARBOUR HERALD - Rain fell.');
    check('Kenya (Reuters) won.');
  });

  it('says where the running text begins', () => {
    const text = '9:30 LISBON (Reuters) -  Ferries stopped.';
    assert.equal(text.slice(parseDateline(text, 5, resources)?.bodyStart), 'Ferries stopped.');
  });
});
