import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentWords, WORD_NUMBERS } from '../../../../server/src/analysis/lines/content-words';
import { anyText } from '../../../doubles/any-text';

function shared(a: string, b: string): number {
  const other = new Set(contentWords(b));
  return new Set(contentWords(a)).size === 0
    ? 0
    : [...new Set(contentWords(a))].filter((word) => other.has(word)).length;
}

describe('the words a line is about', () => {
  it('are its longer words, whatever their case', () =>
    assert.equal(shared('Ferries STAY in port', 'ferries stay'), 2));

  it('leave out short words', () => assert.equal(contentWords('the cat sat on it').length, 0));

  it('join forms of one word', () => assert.equal(shared('Parliament votes', 'The parliamentary vote'), 1));

  it('fold the case of Greek and Cyrillic', () => {
    assert.equal(shared('ПАРЛАМЕНТ', 'парламент'), 1);
    assert.equal(shared('ΚΥΒΕΡΝΗΣΗ', 'κυβερνηση'), 1);
  });

  it('are pairs of characters where a script has no blanks', () =>
    assert.equal(shared('東京都知事', '東京'), 1));

  it('come from the first characters only, however long the line', () =>
    assert.ok(contentWords('ferries '.repeat(100_000)).length < 100));

  it('are numbers below the bound for any text', () => {
    fc.assert(
      fc.property(anyText(300), (text) => contentWords(text).every((word) => word < WORD_NUMBERS)),
      { seed: 1 },
    );
  });
});
