import assert from 'node:assert/strict';
import { offsetAt, positionAt, rangeOf, spanOf } from '../../../server/src/language-features/positions';
import { buildDump } from './dump-builder';

describe('positions', () => {
  it('count UTF-16 code units, and every kind of line end', () => {
    const { dump } = buildDump('a🚢b\rc\r\nd\ne');
    assert.deepEqual(positionAt(dump, dump.text.indexOf('b')), { line: 0, character: 3 });
    assert.deepEqual(positionAt(dump, dump.text.indexOf('c')), { line: 1, character: 0 });
    assert.deepEqual(positionAt(dump, dump.text.indexOf('e')), { line: 3, character: 0 });
  });

  it('take an offset between CR and LF as the end of the line', () => {
    const { dump } = buildDump('ab\r\nc');
    assert.deepEqual(positionAt(dump, 3), { line: 0, character: 2 });
  });

  it('lead back to the offset', () => {
    const { dump } = buildDump('a🚢b\rc\r\nd\ne');
    for (const offset of [0, 1, 3, 5, 6, 8, 9])
      assert.equal(offsetAt(dump, positionAt(dump, offset)), offset);
  });

  it('are clamped to the text', () => {
    const { dump } = buildDump('ab');
    assert.deepEqual(rangeOf(dump, { start: -5, end: 99 }), {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 2 },
    });
    const backwards = { start: { line: 0, character: 2 }, end: { line: 0, character: 0 } };
    assert.deepEqual(spanOf(dump, backwards), { start: 2, end: 2 });
  });
});
