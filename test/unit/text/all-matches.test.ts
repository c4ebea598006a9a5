import assert from 'node:assert/strict';
import { allMatches } from '../../../server/src/text/all-matches';

describe('all matches of a pattern', () => {
  it('are those of matchAll, in order, empty ones too', () => {
    const patterns = [/\d+/gu, /(?<letter>\p{L})(\d)?/gu, /x*/g];
    for (const pattern of patterns) {
      const text = 'a1 bx 22 c';
      assert.deepEqual(
        allMatches(pattern, text).map((match) => [match.index, match[0], match[1]]),
        [...text.matchAll(pattern)].map((match) => [match.index, match[0], match[1]]),
        pattern.source,
      );
    }
  });

  it('are the same when the pattern is used again', () => {
    const pattern = /o/g;
    assert.equal(allMatches(pattern, 'oo').length, 2);
    assert.equal(allMatches(pattern, 'o').length, 1);
  });
});
