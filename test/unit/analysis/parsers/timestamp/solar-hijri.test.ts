import assert from 'node:assert/strict';
import { fromSolarHijri } from '../../../../../server/src/analysis/parsers/timestamp/solar-hijri';

const MONTHS = 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(
  ' ',
);

describe('the Solar Hijri calendar', () => {
  it('agrees with the runtime’s calendar on every tenth day of the years news prints', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let time = Date.UTC(1960, 0, 1); time < Date.UTC(2060, 0, 1); time += 10 * 86_400_000) {
      const date = new Date(time);
      const part = (type: string): number =>
        Number(persian.formatToParts(date).find((each) => each.type === type)?.value);
      assert.deepEqual(
        fromSolarHijri(part('year'), MONTHS[part('month') - 1] ?? '', part('day')),
        { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
        date.toISOString(),
      );
    }
  });

  it('has no thirtieth of Esfand in a common year, nor a month it does not know', () => {
    assert.equal(fromSolarHijri(1400, 'Esfand', 30), undefined);
    assert.notEqual(fromSolarHijri(1399, 'Esfand', 30), undefined);
    assert.equal(fromSolarHijri(1400, 'April', 3), undefined);
  });
});
