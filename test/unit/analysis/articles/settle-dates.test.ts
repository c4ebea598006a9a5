import assert from 'node:assert/strict';
import { createAnalysis } from '../../../../server/src/analysis/analysis';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import { smallResources } from '../small-resources';
import { anatomyOf, type RoledText } from './roled-article';

const HEADLINE = ['headline', 'Ferries stop for a day as crews weigh an offer'] as const;
const FURTHER = ['body', 'Buses would run in place of boats until the evening, the operator said.'] as const;

function dateOf(...lines: RoledText): string | null | undefined {
  return anatomyOf(lines).dateline?.date;
}

function stampsOf(...lines: RoledText): readonly (string | null)[] {
  return anatomyOf(lines).timestamps.map(({ iso }) => iso);
}

const filed = (date: string, place = 'LISBON'): RoledText[number] => [
  'body',
  `${place}, ${date} (Reuters) - Ferries across the river stopped for a day.`,
];

describe('the year of a dateline', () => {
  it('is that of the article’s stamp', () => {
    assert.equal(dateOf(HEADLINE, ['timestamp', 'Apr 3, 2021'], filed('April 2')), '2021-04-02');
    const evidence = anatomyOf([HEADLINE, ['timestamp', 'Apr 3, 2021'], filed('April 2')]).dateline?.evidence;
    assert.deepEqual(
      evidence?.filter(({ clue }) => clue.startsWith('year')),
      [{ clue: 'year-fits', detail: '2021' }],
    );
  });

  it('is the year before where the stamp is of January and the dateline of December', () => {
    assert.equal(dateOf(HEADLINE, ['timestamp', '1 January 2021'], filed('Dec. 31')), '2020-12-31');
    assert.equal(dateOf(HEADLINE, ['timestamp', '31 December 2020'], filed('Jan. 1')), '2021-01-01');
  });

  it('is taken from the day of publication rather than that of a later change', () => {
    assert.equal(
      dateOf(
        HEADLINE,
        ['timestamp', 'Updated: 9 March 2023'],
        ['timestamp', 'Published: 3 April 2021'],
        filed('April 2'),
      ),
      '2021-04-02',
    );
  });

  it('stays open where the stamp is of another season', () => {
    assert.equal(dateOf(HEADLINE, ['timestamp', 'Updated: 9 November 2023'], filed('April 2')), '--04-02');
  });

  it('is else that of a full date in the first paragraphs, near the day of filing', () => {
    const told = (date: string): RoledText[number] => ['body', `Crews met on ${date}, the operator said.`];
    assert.equal(dateOf(HEADLINE, filed('April 2'), told('April 1, 2021')), '2021-04-02');
    assert.equal(dateOf(HEADLINE, filed('April 2'), told('June 12, 1987')), '--04-02');
    assert.equal(
      dateOf(HEADLINE, filed('April 2'), told('April 1, 2021 and again on April 3, 1987')),
      '--04-02',
    );
    assert.equal(dateOf(HEADLINE, filed('April 2'), FURTHER), '--04-02');
  });
});

describe('zones of several meanings', () => {
  const stamp: RoledText[number] = ['timestamp', '3 April 2021 10:00 IST'];

  it('are settled by the country of the dateline', () => {
    assert.deepEqual(stampsOf(HEADLINE, stamp, ['body', 'SALEM, India (Reuters) - Weavers met.']), [
      '2021-04-03T10:00:00+05:30',
    ]);
  });
  it('are settled by an outlet named behind the stamp', () => {
    assert.deepEqual(
      stampsOf(HEADLINE, ['timestamp', '3 April 2021 10:00 BST'], ['outlet', 'Reuters'], FURTHER),
      ['2021-04-03T10:00:00+01:00'],
    );
  });
  it('stay open where neither country has the zone', () => {
    assert.deepEqual(stampsOf(HEADLINE, stamp, filed('April 3', 'MADRID')), ['2021-04-03T10:00']);
  });
});

describe('the order of day and month', () => {
  it('is that of another stamp of the article', () => {
    assert.deepEqual(
      stampsOf(HEADLINE, ['timestamp', 'Posted 2/1/2018'], ['timestamp', 'Updated 23/1/2018'], FURTHER),
      ['2018-01-02', '2018-01-23'],
    );
    assert.deepEqual(
      stampsOf(
        HEADLINE,
        ['timestamp', 'Posted 2/1/2018'],
        ['timestamp', 'Updated February 3, 2018'],
        FURTHER,
      ),
      ['2018-02-01', '2018-02-03'],
    );
  });
  it('is the habit of the publisher’s country, wherever it is named', () => {
    assert.deepEqual(
      stampsOf(HEADLINE, ['timestamp', 'Posted 2/1/2018'], ['outlet', 'Harbour Herald'], FURTHER),
      ['2018-01-02'],
    );
  });
  it('stays open where both readings fit, or none does', () => {
    assert.deepEqual(stampsOf(HEADLINE, ['timestamp', 'Posted 2/1/2018'], FURTHER), [null]);
    assert.deepEqual(
      stampsOf(HEADLINE, ['timestamp', 'Posted 2/1/2018'], ['timestamp', 'Updated 9 June 2020'], FURTHER),
      [null, '2020-06-09'],
    );
    assert.deepEqual(
      stampsOf(HEADLINE, ['timestamp', 'Posted 2/3/2018'], ['timestamp', 'Updated 3/2/2018'], FURTHER),
      [null, null],
    );
  });

  it('is that of the outlet’s other stamps in the dump', () => {
    const engine = createAnalysis(smallResources());
    const article = (stamp: string, outlet: string): string =>
      [
        'Rain fills the dams of the north',
        'By Amara Okello',
        `Posted ${stamp}`,
        outlet,
        'Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers who had sold their cattle are asking for them back, officials said.',
        'The ministry said that it would open the gates of the largest dam by a hand’s breadth so that the river could carry the water away before the next storm.',
      ].join('\n');
    const isoOf = (...articles: readonly string[]): readonly (string | null | undefined)[] =>
      engine
        .analyse(articles.join('\n\n'), DEFAULT_SETTINGS, [])
        .articles.map(({ timestamps }) => timestamps[0]?.iso);
    const source = 'Source: The Lantern Weekly';
    assert.deepEqual(isoOf(article('2/1/2018', source), article('1/23/2018', source)), [
      '2018-02-01',
      '2018-01-23',
    ]);
    assert.deepEqual(isoOf(article('2/1/2018', source), article('1/23/2018', 'Source: The Owl')), [
      null,
      '2018-01-23',
    ]);
  });
});
