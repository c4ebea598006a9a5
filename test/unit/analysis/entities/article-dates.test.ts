import assert from 'node:assert/strict';
import { rawTimeZones } from '@vvo/tzdb';
import { COUNTRY_ZONES } from '../../../../server/src/analysis/dates/country-zones';
import { dayInZone, zoneAt } from '../../../../server/src/analysis/dates/local-day';
import { createAnalysis } from '../../../../server/src/analysis/analysis';
import { smallResources } from '../small-resources';

/** Checks the dates of a text: `printed = iso from day`, without what stays open. */
function checkDates(lines: readonly string[], expected: readonly string[]): void {
  const text = lines.join('\n');
  const { spans } = createAnalysis(smallResources()).analyse(text);
  const dates = spans.filter((span) => span.kind === 'date' && span.from !== undefined);
  assert.deepEqual(
    dates.map(({ start, end, iso, from }) => `${text.slice(start, end)} = ${iso ?? '?'} from ${from ?? '?'}`),
    expected,
  );
}

const STORY = [
  'Ferries stop for a day as crews weigh an offer',
  'Ferries across the river stopped on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said, and boats will sail again on Friday.',
  'The operator, which carries sixty thousand people a day, said that buses ran in place of boats last month, and that tickets would hold on both of them.',
] as const;
const [HEAD, FIRST, SECOND] = STORY;
const resolved = (...days: readonly [monday: string, friday: string, month: string, from: string]) => [
  `Monday = ${days[0]} from ${days[3]}`,
  `Friday = ${days[1]} from ${days[3]}`,
  `last month = ${days[2]} from ${days[3]}`,
];

describe('the dates of an article', () => {
  it("are reckoned from its dateline's date", () =>
    checkDates(
      [HEAD, 'Updated 09-Mar-2019', `LISBON, March 6, 2019 (Reuters) - ${FIRST}`, SECOND],
      resolved('2019-03-04', '2019-03-08', '2019-02', '2019-03-06'),
    ));

  it('are reckoned from its stamp where the dateline gives no date', () =>
    checkDates(
      [HEAD, 'Updated 05-Mar-2019', `LISBON (Reuters) - ${FIRST}`, SECOND],
      resolved('2019-03-04', '2019-03-08', '2019-02', '2019-03-05'),
    ));

  it("are reckoned from the day it was at the dateline's place at the stamp's moment", () => {
    const story = (place: string): readonly string[] => [
      HEAD,
      'March 4, 2019 23:30 GMT',
      `${place} (Reuters) - ${FIRST}`,
      SECOND,
    ];
    checkDates(story('LISBON'), resolved('2019-03-04', '2019-03-08', '2019-02', '2019-03-04'));
    checkDates(story('WELLINGTON'), resolved('2019-03-04', '2019-03-08', '2019-02', '2019-03-05'));
  });

  it('are left open where the article has no date with a year', () => {
    checkDates([HEAD, `LISBON (Reuters) - ${FIRST}`, SECOND], []);
    checkDates([HEAD, `LISBON, March 6 (Reuters) - ${FIRST}`, SECOND], []);
  });

  it('are told by each article for itself', () =>
    checkDates(
      [
        ...[HEAD, 'Updated 05-Mar-2019', `LISBON (Reuters) - ${FIRST}`, SECOND],
        ...['Rain fills the dams of the north', 'Updated 09-Mar-2021', 'By Amara Okello KBC'],
        'Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers who had sold their cattle are asking for them back, officials said on Saturday.',
      ],
      [
        ...resolved('2019-03-04', '2019-03-08', '2019-02', '2019-03-05'),
        'Saturday = 2021-03-06 from 2021-03-09',
      ],
    ));
});

describe("a place's day", () => {
  it('is told by the zone of its country, or by its longitude in a large one', () => {
    const at = (country: string, longitude: number | null): string | undefined =>
      zoneAt({ country, longitude });
    assert.equal(at('KR', 127), 'Asia/Seoul');
    assert.equal(at('US', -77), 'America/New_York');
    assert.equal(at('US', -118.2), 'America/Los_Angeles');
    assert.equal(at('US', null), undefined);
    assert.equal(at('XX', 1), undefined);
    assert.equal(zoneAt({ country: null, longitude: 1 }), undefined);
  });

  it('is the one on its own calendars', () => {
    assert.equal(dayInZone('2021-04-04T01:30:00+09:00', 'America/New_York'), '2021-04-03');
    assert.equal(dayInZone('2021-04-04T01:30:00+09:00', 'Asia/Seoul'), '2021-04-04');
    assert.equal(dayInZone('nonsense', 'Asia/Seoul'), undefined);
  });

  it('is looked up in zones that exist', () => {
    for (const [country, zone] of COUNTRY_ZONES) {
      const row = rawTimeZones.find(({ name }) => name === zone);
      assert.equal(row?.countryCode, country, zone);
      assert.match(dayInZone('2021-04-04T12:00:00Z', zone) ?? '', /^2021-04-0[45]$/, zone);
    }
  });
});
