import assert from 'node:assert/strict';
import { rawTimeZones } from '@vvo/tzdb';
import { readZone } from '../../../../../server/src/analysis/parsers/timestamp/time-zones';

/** Offsets in minutes that the time zone data give the abbreviation as standard time, all over the world. */
function offsetsOf(abbreviation: string): ReadonlySet<number> {
  return new Set(
    rawTimeZones.filter((zone) => zone.abbreviation === abbreviation).map((zone) => zone.rawOffsetInMinutes),
  );
}

describe('time zones', () => {
  it('agree with the time zone data on abbreviations of one meaning', () => {
    let compared = 0;
    for (const abbreviation of new Set(rawTimeZones.map((zone) => zone.abbreviation))) {
      const offsets = offsetsOf(abbreviation);
      const reading = readZone(abbreviation, undefined, undefined);
      // The data have Cuba's time alone under CDT; in news it is the American one.
      if (offsets.size > 1 || !reading.settled || abbreviation === 'CDT') continue;
      compared++;
      assert.deepEqual([...offsets], [reading.minutes], abbreviation);
    }
    assert.ok(compared > 15);
  });

  it('stay open for an abbreviation of several meanings until the country is known', () => {
    for (const abbreviation of ['IST', 'CST', 'BST', 'AST'])
      assert.deepEqual(readZone(abbreviation, undefined, [2021, 4, 3]), { settled: false }, abbreviation);
    assert.deepEqual(readZone('IST', 'IN', undefined), { settled: true, minutes: 330 });
    assert.deepEqual(readZone('IST', 'IL', undefined), { settled: true, minutes: 120 });
  });

  it('settle American seasons by the date, after the rules of its year', () => {
    const eastern = (year: number, month: number, day: number): number | undefined => {
      const reading = readZone('ET', undefined, [year, month, day]);
      return reading.settled ? reading.minutes : undefined;
    };
    assert.equal(eastern(2021, 3, 13), -300);
    assert.equal(eastern(2021, 3, 14), -240);
    assert.equal(eastern(2021, 11, 7), -300);
    assert.equal(eastern(2006, 3, 20), -300);
    assert.equal(eastern(2006, 4, 2), -240);
    assert.deepEqual(readZone('ET', undefined, undefined), { settled: false });
  });
});
