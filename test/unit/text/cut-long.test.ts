import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutLong } from '../../../server/src/text/cut-long';

/** The parts of the whole text. */
function partsOf(text: string, most: number): readonly string[] {
  const parts = [...cutLong(text, { start: 0, end: text.length }, most)];
  return parts.map(({ start, end }) => text.slice(start, end));
}

describe('a stretch that is too long', () => {
  it('stays whole as long as it is not', () => {
    assert.deepEqual(partsOf('The ferry left.', 15), ['The ferry left.']);
    assert.deepEqual(partsOf('', 15), ['']);
  });

  it('is cut behind the last sentence that ends in the last quarter of a part', () => {
    assert.deepEqual(partsOf('The ferry left. It was late. Nobody waited for it.', 30), [
      'The ferry left. It was late. ',
      'Nobody waited for it.',
    ]);
    assert.deepEqual(partsOf('She said: “The ferry left.” It was late again.', 30), [
      'She said: “The ferry left.” ',
      'It was late again.',
    ]);
    assert.deepEqual(partsOf('渡轮已经离开了港口。没有人等它。', 12), [
      '渡轮已经离开了港口。',
      '没有人等它。',
    ]);
  });

  it('is cut behind a blank where no sentence ends there', () => {
    assert.deepEqual(partsOf('The ferry. Left the harbour late', 20), [
      'The ferry. Left the ',
      'harbour late',
    ]);
  });

  it('is cut between two characters where there is no blank, and never within one', () => {
    assert.deepEqual(partsOf('aaaaaaaaaa', 4), ['aaaa', 'aaaa', 'aa']);
    assert.deepEqual(partsOf('a😀😀😀', 4), ['a😀', '😀😀']);
  });

  it('is cut relative to where it stands in the text', () => {
    assert.deepEqual(
      [...cutLong('xx aaaaaa aaaa', { start: 3, end: 14 }, 8)],
      [
        { start: 3, end: 10 },
        { start: 10, end: 14 },
      ],
    );
  });

  it('is all there in its parts, none of them too long or empty', () => {
    const unit = fc.constantFrom('a', ' ', '.', '”', '。', '😀', '\ud83d', '\n', '\u00a0');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), fc.integer({ min: 4, max: 20 }), (units, most) => {
        const text = units.join('');
        const parts = partsOf(text, most);
        assert.equal(parts.join(''), text);
        for (const part of parts) assert.ok(part.length <= most && (part !== '' || text === ''));
      }),
    );
  });
});
