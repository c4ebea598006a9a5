import assert from 'node:assert/strict';
import { longDate, shortDate } from '../../../server/src/language-features/dates';

describe('dates in words', () => {
  it('are short in the outline', () => {
    assert.equal(shortDate('2019-06-04'), '4 Jun 2019');
    assert.equal(shortDate('2019-06'), 'Jun 2019');
    assert.equal(shortDate('2019'), '2019');
    assert.equal(shortDate('--06-04'), '4 Jun, no year');
    assert.equal(shortDate('2019-06-04T22:10:00+09:00'), '4 Jun 2019');
  });

  it('give the moment in UTC where a zone is known', () => {
    assert.equal(longDate('2019-06-04T01:30:00+09:00'), '3 June 2019, 16:30 UTC');
    assert.equal(longDate('2019-06-04T01:30Z'), '4 June 2019, 01:30 UTC');
  });

  it('give the time as printed where no zone is', () => {
    assert.equal(longDate('2019-06-04T01:30'), '4 June 2019, 01:30');
    assert.equal(longDate('--06-04'), '4 June');
  });

  it('name a week by its Monday', () => {
    assert.equal(shortDate('2021-W14'), 'week of 5 Apr 2021');
    assert.equal(longDate('2020-W53'), 'the week of 28 December 2020');
    assert.equal(longDate('2021-W01'), 'the week of 4 January 2021');
  });

  it('are given back as they are where they are no dates', () => {
    for (const text of ['', 'Saturday', '2019-13-01', '2019-W00', '--', '-'])
      assert.equal(longDate(text), text);
  });
});
