import assert from 'node:assert/strict';
import { HashIndex, packHashIndex } from '../../../../server/src/analysis/resources/hash-index';
import { hashOf } from '../../../../server/src/analysis/resources/rolling-hash';

describe('an index by hashes', () => {
  const entries = Array.from({ length: 2000 }, (_, value) => ({
    hash: hashOf(`name ${value % 1500}`),
    value,
  }));
  const index = new HashIndex(packHashIndex(entries));

  it('finds all that is kept under a hash, in the order in which it was given', () => {
    for (let value = 0; value < 1500; value++) {
      const found = index.valuesOf(hashOf(`name ${value}`));
      const wanted = value < 500 ? [value, value + 1500] : [value];
      assert.deepEqual(
        found.filter((each) => wanted.includes(each)),
        wanted,
      );
      assert.ok(index.has(hashOf(`name ${value}`)));
    }
  });

  it('finds anything under another hash only by chance', () => {
    const others = Array.from({ length: 10_000 }, (_, number) => hashOf(`another ${number}`));
    const found = others.filter((hash) => index.valuesOf(hash).length > 0);
    assert.deepEqual(
      found,
      others.filter((hash) => index.has(hash)),
    );
    assert.ok(found.length < 300, `${found.length} of 10,000`);
  });

  it('may be empty or hold one entry', () => {
    assert.deepEqual(new HashIndex(packHashIndex([])).valuesOf(hashOf('Lisbon')), []);
    const one = new HashIndex(packHashIndex([{ hash: hashOf('Lisbon'), value: 65535 }]));
    assert.deepEqual(one.valuesOf(hashOf('Lisbon')), [65535]);
  });

  it('keeps no number that needs more than 16 bits', () => {
    assert.throws(() => packHashIndex([{ hash: 1, value: 65536 }]), RangeError);
  });
});
