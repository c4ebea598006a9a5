import assert from 'node:assert/strict';
import { mayHoldStamp } from '../../../../../server/src/analysis/parsers/timestamp/timestamp-prefilter';

describe('a number of a line', () => {
  it('may belong to a date or a time where it stands as in one', () => {
    const printed = [
      'April 3',
      'Sept. 3',
      'PressApril 28',
      '3 avril',
      '3. Mai',
      '3rd of march',
      '17-Apr-21',
      '3/4/21',
      '2021-04-03',
      '2021. 4. 3',
      '12:30',
      '12.30',
      '5 pm',
      '5 p.m.',
      '14h30',
      '1430 GMT',
      '1430 +0530',
      '1030 gmt today',
      '오후 3시',
      '15 Farvardin 1400',
      '4月3日',
    ];
    for (const text of printed) assert.ok(mayHoldStamp(text), text);
  });

  it('does not where it counts or measures', () => {
    const counted = [
      '12 people',
      'in 1987, he',
      '$3.5 billion',
      '1,200 homes',
      'a 2-1 lead',
      '1987/88',
      '40 percent',
      'none',
    ];
    for (const text of counted) assert.ok(!mayHoldStamp(text), text);
  });
});
