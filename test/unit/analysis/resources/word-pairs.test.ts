import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeWordPairs, type WordPairs } from '../../../../server/src/analysis/resources/word-pairs';
import { packWordPairs, type PairCounts } from '../../../../tools/data/word-pairs';

/** Two words that stand together nearly always, one that stands with everything, and one without a count. */
const WORDS = ['the', 'ferry', 'terminal', 'opera', 'unheard'];
const COUNTS: PairCounts = {
  words: new Map([
    ['the', 1_000_000],
    ['ferry', 1_000],
    ['terminal', 1_000],
    ['opera', 1_000],
  ]),
  pairs: new Map([
    [
      'ferry',
      new Map([
        ['terminal', 900],
        ['the', 1_100],
      ]),
    ],
    ['the', new Map([['the', 1_000_000]])],
    ['unheard', new Map([['ferry', 5]])],
  ]),
};

const pairs = (): WordPairs => decodeWordPairs(packWordPairs(WORDS, COUNTS));

describe('pairs of words', () => {
  it('know the words in order', () => assert.deepEqual(pairs().words, WORDS));

  it('tell by how much one follows the other more often than by chance, in that order only', () => {
    assert.equal(pairs().affinity('ferry', 'terminal'), 5);
    assert.equal(pairs().affinity('terminal', 'ferry'), 0);
  });

  it('say nothing of pairs that chance explains, of words without a count, and of unknown words', () => {
    for (const [first, second] of [
      ['ferry', 'the'],
      ['the', 'the'],
      ['ferry', 'opera'],
      ['unheard', 'ferry'],
      ['ferry', 'tram'],
      ['tram', 'ferry'],
    ] as const)
      assert.equal(pairs().affinity(first, second), 0, `${first} ${second}`);
  });

  it('are fewer where bytes are missing, and never an error', () => {
    const whole = packWordPairs(WORDS, COUNTS);
    assert.equal(decodeWordPairs(whole.subarray(0, whole.length - 2)).affinity('the', 'ferry'), 0);
    assert.deepEqual(decodeWordPairs().words, []);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(whole.length), (bytes, keep) => {
        for (const table of [bytes, whole.subarray(0, keep)])
          assert.ok(decodeWordPairs(table).affinity('ferry', 'terminal') >= 0);
      }),
    );
  });
});
