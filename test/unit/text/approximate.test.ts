import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NearPattern } from '../../../server/src/text/approximate';
import { holds } from '../../fuzz/seed';

/** How many characters must be put in, taken out or exchanged, by the table that everybody knows. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const exchanged = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const word = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength }).map((units) => units.join(''));

describe('a short string looked for with errors', () => {
  it('is found without errors where it stands', () => {
    const pattern = new NearPattern('harbour', 1);
    assert.equal(pattern.errorsFrom('the harbour wall', 4), 0);
    assert.deepEqual(pattern.matches('the harbour wall', 0, 16, 0), [{ at: 11, errors: 0 }]);
  });

  it('is found with an error for each letter that differs', () => {
    const pattern = new NearPattern('harbour', 1);
    assert.equal(pattern.errorsFrom('the harbor wall', 4), 1);
    assert.deepEqual(pattern.matches('the harbor wall', 0, 15, 1), [{ at: 10, errors: 1 }]);
  });

  it('is read backwards from a border', () => {
    const pattern = new NearPattern('the old ', -1);
    assert.equal(pattern.errorsFrom('in the old harbour', 11), 0);
    assert.deepEqual(pattern.matches('in the old harbour', 18, 0, 0), [{ at: 3, errors: 0 }]);
  });

  it('is cut where it is too long, at the end that is read last', () => {
    const long = 'a'.repeat(40);
    assert.equal(new NearPattern(`${long}b`, -1).errorsFrom(`c${'a'.repeat(31)}b`, 33), 0);
  });

  it('has as many errors as the table of edit distances says', () =>
    holds([word(32), word(40)], (pattern, text) => {
      const ends = Array.from({ length: Math.min(text.length, 2 * pattern.length) + 1 }, (_, end) => end);
      const least = Math.min(...ends.map((end) => distance(pattern, text.slice(0, end))));
      assert.equal(new NearPattern(pattern, 1).errorsFrom(text, 0), least);
      const reversed = [...text].reverse().join('');
      const backwards = new NearPattern([...pattern].reverse().join(''), -1);
      assert.equal(backwards.errorsFrom(reversed, text.length), least);
    }));

  it('ends wherever a stretch of the text is near enough', () =>
    holds([word(8).filter((pattern) => pattern !== ''), word(20)], (pattern, text) => {
      const found = new NearPattern(pattern, 1).matches(text, 0, text.length, 2);
      for (let at = 1; at <= text.length; at++) {
        const starts = Array.from({ length: at + 1 }, (_, start) => start);
        const errors = Math.min(...starts.map((start) => distance(pattern, text.slice(start, at))));
        assert.equal(found.find((match) => match.at === at)?.errors, errors <= 2 ? errors : undefined);
      }
    }));
});
