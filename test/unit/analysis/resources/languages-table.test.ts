import assert from 'node:assert/strict';
import {
  decodeLanguages,
  hashOfBytes,
  packLanguages,
} from '../../../../server/src/analysis/resources/languages-table';

/** An n-gram as it is kept: a blank is the border of a word. */
const hashOf = (ngram: string): number => hashOfBytes([...new TextEncoder().encode(ngram)]);

describe('the table of languages', () => {
  const bytes = packLanguages(
    ['aa', 'bb'],
    [
      { hash: hashOf(' the '), weights: [{ language: 0, weight: 200 }] },
      { hash: hashOf(' harb'), weights: [{ language: 0, weight: 30 }] },
      {
        hash: hashOf('bour '),
        weights: [
          { language: 0, weight: 50 },
          { language: 1, weight: 255 },
        ],
      },
      { hash: hashOf(' née '), weights: [{ language: 1, weight: 70 }] },
    ],
  );
  const table = decodeLanguages(bytes);

  it('scores whole short words, the beginnings and the ends of longer ones', () => {
    assert.deepEqual([...table.score(['the', 'harbour', 'née']).scores], [280, 325]);
  });
  it('counts each part once', () => {
    const { scores, parts } = table.score(['the', 'the']);
    assert.deepEqual([scores[0], parts], [200, 1]);
  });
  it('gives no score for what it does not have, however long', () => {
    assert.deepEqual([...table.score(['', 'quay', 'ä'.repeat(1000)]).scores], [0, 0]);
  });
  it('is not read from bytes that are cut short', () => {
    assert.throws(() => decodeLanguages(bytes.subarray(0, bytes.length - 4)), RangeError);
  });
});
