import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex } from '../../../server/src/text/first-index';
import { holds } from '../../fuzz/seed';

describe('firstIndex', () => {
  it('is what looking at one after another finds', () => {
    holds(
      [fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 })],
      (numbers, wanted) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= wanted);
        const first = firstIndex(sorted.length, (index) => (sorted[index] ?? Infinity) >= wanted);
        assert.equal(first, found < 0 ? sorted.length : found);
      },
    );
  });
});
