import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PortableOffsets } from '../../../server/src/text/portable-offsets';

/** The text as an editor may hold it: without a mark, and with other line ends. */
function inEditor(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

describe('portable offsets', () => {
  it('count neither a byte order mark nor the first half of a line end', () => {
    const offsets = PortableOffsets.of('\ufeffRain\r\nWind');
    assert.equal(offsets.toPortable(1), 0);
    assert.equal(offsets.toPortable(5), 4);
    assert.equal(offsets.toPortable(7), 5);
    assert.equal(offsets.length, 9);
  });

  it('count characters where a text counts halves of them', () => {
    const offsets = PortableOffsets.of('🌧 Rain 🌬');
    assert.equal(offsets.toPortable('🌧 '.length), 2);
    assert.equal(offsets.length, 8);
  });

  it('lead back to the character they were taken from', () => {
    const text = '\ufeff🌧 Rain\r\n\r\nWind\rCalm\n🌬';
    const offsets = PortableOffsets.of(text);
    for (const piece of ['🌧', 'Rain', 'Wind', 'Calm', '🌬']) {
      const start = text.indexOf(piece);
      assert.equal(offsets.fromPortable(offsets.toPortable(start)), start, piece);
    }
  });

  it('are the same whoever holds the text, and its pieces too', () => {
    const piece = fc.constantFrom('a', '\r\n', '\r', '\n', '😀', '\ud83d', ' ');
    fc.assert(
      fc.property(fc.constantFrom('', '\ufeff'), fc.array(piece), (mark, pieces) => {
        const text = mark + pieces.join('');
        const [one, other] = [PortableOffsets.of(text), PortableOffsets.of(inEditor(text))];
        assert.equal(one.length, other.length);
        for (let portable = 0; portable < one.length; portable++) {
          const here = one.fromPortable(portable);
          assert.equal(one.toPortable(here), portable);
          const there = other.fromPortable(portable);
          assert.equal(inEditor(`\ufeff${text.slice(here)}`), inEditor(text).slice(there));
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('stay within the text', () => {
    const offsets = PortableOffsets.of('Rain');
    assert.deepEqual([offsets.toPortable(-1), offsets.toPortable(9)], [0, 4]);
    assert.deepEqual([offsets.fromPortable(-1), offsets.fromPortable(9)], [0, 4]);
  });
});
