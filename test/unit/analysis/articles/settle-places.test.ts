import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../../server/src/analysis/analysis';
import type { Dump } from '../../../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { shippedResources } from '../../../corpus/engine';
import { smallResources } from '../small-resources';

describe('a dateline whose place shares its name', () => {
  let engine: Analysis;

  before(() => {
    engine = createAnalysis({
      ...smallResources(),
      places: shippedResources().places,
      outlets: shippedResources().outlets,
    });
  });

  const STORY =
    'A tram line opened on Monday after years of delay, the council said in a statement to reporters.';

  function analyse(opening: string, story: string, headline = 'Trams run again after years of delay'): Dump {
    const text = `${headline}\n${opening} ${story}`;
    return engine.analyse(text, DEFAULT_SETTINGS, []);
  }

  /** What the dateline is taken for, as `Name, CODE` with the latitude in whole degrees, and what it may be as well. */
  function check(
    opening: string,
    expected: string,
    {
      story = STORY,
      headline,
      others,
    }: { story?: string; headline?: string; others?: readonly string[] } = {},
  ): void {
    const dateline = analyse(opening, story, headline).articles[0]?.dateline;
    const [place] = dateline?.located ?? [];
    const found = `${place?.name ?? ''}, ${place?.country ?? ''} ${Math.round(place?.latitude ?? 0)}`;
    assert.equal(found, expected, opening);
    if (others === undefined) return;
    const alternatives = dateline?.alternatives ?? [];
    const named = alternatives.map(({ state, country }) => (state === undefined ? (country ?? '') : state));
    assert.deepEqual(named, others, opening);
    const open = dateline?.evidence.some(({ clue }) => clue === 'place-ambiguous');
    assert.equal(open, others.length > 0, opening);
  }

  it('is the one that lies in the state or country printed behind it', () => {
    check('LONDON, Ontario (AP) -', 'London, CA 43', { others: [] });
    check('PARIS, Texas (AP) -', 'Paris, US 34', { others: [] });
    check('MOSCOW, Idaho (AP) -', 'Moscow, US 47', { others: [] });
    check('BIRMINGHAM, Ala. (AP) -', 'Birmingham, US 34', { others: [] });
    check('CAMBRIDGE, Mass. (AP) -', 'Cambridge, US 42', { others: [] });
    check('HYDERABAD, Pakistan (AP) -', 'Hyderabad, PK 25', { others: [] });
    check('TRIPOLI, Lebanon (AP) -', 'Tripoli, LB 34', { others: [] });
    check('SAN JOSE, Costa Rica (AP) -', 'San Jose, CR 10', { others: [] });
    check('SANTIAGO, Dominican Republic (AP) -', 'Santiago, DO 19', { others: [] });
    check('VALENCIA, Venezuela (AP) -', 'Valencia, VE 10', { others: [] });
    check('VICTORIA, Seychelles (AP) -', 'Victoria, SC -5', { others: [] });
    check('ALEXANDRIA, Va. (AP) -', 'Alexandria, US 39', { others: [] });
    check('GRANADA, Nicaragua (AP) -', 'Granada, NI 12', { others: [] });
    check('NEWCASTLE, England (AP) -', 'Newcastle, GB 55', { others: [] });
    check('PERTH, Scotland (AP) -', 'Perth, GB 56', { others: [] });
    check('SPRINGFIELD, Ill. (AP) -', 'Springfield, US 40', { others: [] });
  });

  it('reads Georgia behind it as the country or the state, whichever has the place', () => {
    check('ATLANTA, Georgia (AP) -', 'Atlanta, US 34');
    check('BATUMI, Georgia (AP) -', 'Batumi, GE 42');
  });

  it('is a city of the world where nothing else is printed', () => {
    check('LONDON (AP) -', 'London, GB 52', { others: [] });
    check('PARIS (AP) -', 'Paris, FR 49', { others: [] });
    check('MOSCOW (AP) -', 'Moscow, RU 56', { others: [] });
    check('PERTH (AP) -', 'Perth, AU -32', { others: [] });
    check('SANTIAGO (AP) -', 'Santiago, CL -33', { others: [] });
    check('ALEXANDRIA (AP) -', 'Alexandria, EG 31', { others: [] });
    check('TRIPOLI (AP) -', 'Tripoli, LY 33', { others: [] });
    check('SINGAPORE (AP) -', 'Singapore, SG 1', { others: [] });
  });

  it('stays open where another is nearly as well known, and says which', () => {
    check('BIRMINGHAM (AP) -', 'Birmingham, GB 52', { others: ['Alabama'] });
    check('CAMBRIDGE (AP) -', 'Cambridge, GB 52', { others: ['Massachusetts', 'Ontario'] });
    check('HYDERABAD (AP) -', 'Hyderabad, IN 17', { others: ['PK'] });
    check('VALENCIA (AP) -', 'Valencia, ES 39', { others: ['VE'] });
    check('GRANADA (AP) -', 'Granada, ES 37', { others: ['NI', 'CO'] });
    check('CÓRDOBA (AP) -', 'Cordoba, AR -31', { others: ['ES'] });
    check('NEWCASTLE (AP) -', 'Newcastle, GB 55', { others: ['New South Wales', 'ZA'] });
    check('SPRINGFIELD (AP) -', 'Springfield, US 37', { others: ['Massachusetts', 'Illinois', 'Oregon'] });
  });

  it('is the one in the country or state that the article begins by naming', () => {
    check('BIRMINGHAM (AP) -', 'Birmingham, US 34', { story: `Alabama waited long. ${STORY}`, others: [] });
    check('TRIPOLI (AP) -', 'Tripoli, LB 34', {
      story: `The Lebanese army drove the first tram in Lebanon. ${STORY}`,
    });
    check('VALENCIA (AP) -', 'Valencia, VE 10', { story: `Venezuelan riders cheered. ${STORY}`, others: [] });
    check('HYDERABAD (AP) -', 'Hyderabad, PK 25', {
      story: `A crew from Karachi laid the rails. ${STORY}`,
      others: [],
    });
    check('GRANADA (AP) -', 'Granada, NI 12', {
      headline: 'Trams run again as Nicaragua pays the bill',
      others: [],
    });
    check('VICTORIA (AP) -', 'Victoria, CA 48', {
      story: `The Canadian engineer smiled. ${STORY}`,
      others: [],
    });
  });

  it('is no town that shares the name of a world city, whatever the article names', () => {
    check('PARIS (AP) -', 'Paris, FR 49', { story: `The American guests from Texas cheered. ${STORY}` });
    check('LONDON (AP) -', 'London, GB 52', { story: `The Canadian guests cheered in Canada. ${STORY}` });
  });

  it('is the one in the country of an outlet that files from home, not of an agency of the world', () => {
    check('HYDERABAD (APP) -', 'Hyderabad, PK 25');
    check('HYDERABAD (PTI) -', 'Hyderabad, IN 17', { others: [] });
    check('NEWCASTLE (AAP) -', 'Newcastle, AU -33', { others: [] });
    check('BIRMINGHAM (AP) -', 'Birmingham, GB 52');
  });

  it('lends its place to the same name in the whole article', () => {
    const { entities } = analyse('BIRMINGHAM, Ala. (AP) -', `${STORY} Birmingham has waited.`);
    const places = entities.filter(({ place }) => place?.name === 'Birmingham');
    assert.deepEqual(
      places.map(({ place, mentions }) => [place?.country, mentions]),
      [['US', 2]],
    );
  });

  it('says by what it was told from the others', () => {
    const named = analyse('GRANADA (AP) -', `Nicaragua waited long. ${STORY}`).articles[0]?.dateline;
    assert.deepEqual(named?.evidence[0], { clue: 'place-named-around', detail: 'Nicaragua' });
    const ofOutlet = analyse('HYDERABAD (PTI) -', STORY).articles[0]?.dateline;
    assert.deepEqual(ofOutlet?.evidence[0], { clue: 'place-of-outlet', detail: 'India' });
    const famous = analyse('PARIS (AP) -', `France waited long. ${STORY}`).articles[0]?.dateline;
    assert.deepEqual(famous?.evidence[0], { clue: 'place-known', detail: 'Paris' });
  });
});
