import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentHash } from '../../../server/src/text/hash';
import { holds, hostileText } from '../../fuzz/seed';

describe('the content hash', () => {
  it('is the same on every machine and in every version: ids made from it are kept in files', () => {
    assert.equal(contentHash(''), 'wvjl67o803');
    assert.equal(contentHash('A quiet day in the harbour'), '124m50h56q3');
  });

  it('fits an identifier: lower-case letters and digits, at most eleven', () => {
    holds([hostileText()], (text) => assert.match(contentHash(text), /^[0-9a-z]{1,11}$/));
  });

  it('tells texts apart that differ in one character, lone surrogates included', () => {
    holds([hostileText(), fc.nat(), hostileText(1)], (text, at, unit) => {
      const place = at % (text.length + 1);
      const other = text.slice(0, place) + unit + text.slice(place + 1);
      assert.equal(contentHash(text) === contentHash(other), text === other);
    });
  });

  it('has no collision among a hundred thousand numbered lines', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, line) => contentHash(`line ${line}`)));
    assert.equal(hashes.size, 100_000);
  });
});
