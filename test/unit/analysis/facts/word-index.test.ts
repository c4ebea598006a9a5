import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COUNT_CAP } from '../../../../server/src/analysis/words/dump-words';
import { editDistance } from '../../../../server/src/analysis/facts/edit-distance';
import { WordIndex } from '../../../../server/src/analysis/facts/word-index';
import { tokenize } from '../../../../server/src/analysis/words/tokens';
import { runToEnd, Slices } from '../../../../server/src/analysis/incremental/slices';

describe('word index', () => {
  it('counts forms as written, without possessives and soft hyphens', () => {
    const index = new WordIndex();
    index.add(tokenize('Oslo’s fer\u00adry and OSLO, oslo, Oslo'));
    assert.deepEqual(
      ['Oslo', 'OSLO', 'oslo', 'ferry', "Oslo's"].map((form) => index.count(form)),
      [2, 1, 1, 1, 2],
    );
  });
  it('caps the counts that the cache depends on', () => {
    const index = new WordIndex();
    index.add(tokenize('fog '.repeat(40)));
    assert.equal(index.count('fog'), COUNT_CAP);
    assert.equal(index.occurrences('fog'), 40);
  });
  it('forgets what is removed', () => {
    const index = new WordIndex();
    const tokens = tokenize('Brekstad met Brekstda');
    index.add(tokens);
    index.add(tokens);
    index.remove(tokens);
    assert.equal(index.occurrences('Brekstad'), 1);
    assert.deepEqual(runToEnd(index.formsWithNearOnes(new Slices())), ['Brekstad', 'Brekstda']);
    index.remove(tokens);
    assert.equal(index.occurrences('Brekstad'), 0);
    assert.deepEqual(runToEnd(index.formsWithNearOnes(new Slices())), []);
    assert.deepEqual([...index.holdersOf('Brekstad')], []);
  });
  it('finds one edit in any name, and two in long ones', () => {
    const index = new WordIndex();
    index.add(tokenize('Varnik Varnick Vranik Varnikov Montgomery Montgomrey Montgmorey'));
    assert.deepEqual(index.nearForms('Varnik'), ['Varnick', 'Vranik']);
    assert.deepEqual(index.nearForms('Montgomery'), ['Montgmorey', 'Montgomrey']);
    assert.deepEqual(index.nearForms('Varnikov'), []);
  });
  it('measures distance as a full table does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
        assert.equal(editDistance(a, b, limit), Math.min(limit + 1, fullDistance(a, b)));
      }),
    );
  });
});

function fullDistance(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 0; row <= a.length; row++) {
    rows.push([]);
    for (let column = 0; column <= b.length; column++) {
      const choices = [at(row - 1, column) + 1, at(row, column - 1) + 1];
      if (row === 0 && column === 0) choices.push(0);
      if (row > 0 && column > 0)
        choices.push(at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1));
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) choices.push(at(row - 2, column - 2) + 1);
      rows[row]?.push(Math.min(...choices));
    }
  }
  return at(a.length, b.length);
}
