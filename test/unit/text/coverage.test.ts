import assert from 'node:assert/strict';
import { Coverage } from '../../../server/src/text/coverage';

describe('the coverage of a text', () => {
  const coverage = new Coverage(20, [
    { start: 3, end: 5 },
    { start: 4, end: 8 },
    { start: -4, end: 1 },
    { start: 18, end: 40 },
    { start: 12, end: 12 },
  ]);
  const touches = (start: number, end: number): boolean => coverage.touches({ start, end });

  it('touches what shares a character with a span', () => {
    assert.deepEqual(
      [touches(0, 3), touches(1, 4), touches(7, 9), touches(5, 6), touches(19, 30)],
      [true, true, true, true, true],
    );
  });

  it('does not touch what lies between, behind or beside them, or is empty', () => {
    assert.deepEqual(
      [touches(1, 3), touches(8, 18), touches(12, 12), touches(4, 4), touches(30, 40)],
      [false, false, false, false, false],
    );
  });
});
