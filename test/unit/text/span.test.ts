import assert from 'node:assert/strict';
import { bySpan, contains, overlaps, shift, textOf } from '../../../server/src/text/span';

describe('spans', () => {
  const word = { start: 4, end: 8 };

  it('count UTF-16 units, the end exclusive', () => {
    assert.equal(textOf('😀 Oslo', { start: 3, end: 7 }), 'Oslo');
    assert.equal(textOf('Oslo', { start: 2, end: 2 }), '');
  });

  it('overlap if they share a character, not if they only touch', () => {
    assert.ok(overlaps(word, { start: 7, end: 9 }));
    assert.ok(overlaps(word, { start: 5, end: 6 }));
    assert.ok(!overlaps(word, { start: 8, end: 9 }));
    assert.ok(!overlaps(word, { start: 0, end: 4 }));
  });

  it('contain each other, borders included', () => {
    assert.ok(contains(word, word));
    assert.ok(contains(word, { start: 8, end: 8 }));
    assert.ok(!contains(word, { start: 3, end: 5 }));
  });

  it('keep what else they carry when shifted', () => {
    assert.deepEqual(shift({ ...word, kind: 'place' }, 10), { start: 14, end: 18, kind: 'place' });
  });

  it('sort by start, the outer one first', () => {
    const spans = [{ start: 4, end: 5 }, { start: 0, end: 2 }, word];
    assert.deepEqual([...spans].sort(bySpan), [{ start: 0, end: 2 }, word, { start: 4, end: 5 }]);
  });
});
