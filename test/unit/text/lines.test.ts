import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineTable } from '../../../server/src/text/lines';
import { holds, hostileText } from '../../fuzz/seed';
import { marked } from './marked';

/** The lines of the text, each in «…». */
function checkLines(source: string): void {
  const { text, spans } = marked(source);
  const table = LineTable.of(text);
  const lines = Array.from({ length: table.count }, (_, line) => table.span(line));
  assert.deepEqual(lines, spans);
}

/** The table of the text as it comes in parts, and how many pauses it took. */
function inParts(text: string): { readonly table: LineTable; readonly pauses: number } {
  const parts = LineTable.inParts(text);
  for (let pauses = 0; ; pauses++) {
    const next = parts.next();
    if (next.done === true) return { table: next.value, pauses };
  }
}

describe('the line table', () => {
  it('is the same where a stretch of the text is read at a time', () => {
    holds(
      [hostileText(50), fc.integer({ min: 0, max: 60_000 })],
      (text, length) => {
        const long = text.repeat(Math.ceil(length / Math.max(1, text.length)));
        assert.deepEqual(inParts(long).table, LineTable.of(long));
      },
      60,
    );
    assert.ok(inParts('\r\n'.repeat(100_000)).pauses > 5);
  });

  it('ends a line at LF, CRLF and bare CR, mixed as they may be', () => {
    checkLines('«one»\n«two»\r\n«three»\r«four»');
  });

  it('has one empty line for an empty text', () => checkLines('«»'));

  it('has an empty last line behind a last line end', () => checkLines('«one»\n«»'));

  it('takes LF and CR in that order for two line ends', () => checkLines('«one»\n«»\r«two»'));

  it('does not break at other separators of Unicode, as editors do not', () =>
    checkLines('«a\u2028b\u0085c\fd»'));

  it('keeps a byte order mark on the first line', () => checkLines('«\ufeffone»\n«two»'));

  it('gives a line break to the line it ends', () => {
    const table = LineTable.of('ab\r\ncd');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 6].map((offset) => table.lineAt(offset)),
      [0, 0, 0, 0, 1, 1],
    );
  });

  it('takes offsets outside the text for its ends', () => {
    const table = LineTable.of('ab\ncd');
    assert.deepEqual(table.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(table.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(table.span(7), { start: 5, end: 5 });
  });

  it('takes a column behind the end of its line for that end', () => {
    const table = LineTable.of('ab\r\ncd');
    assert.equal(table.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(table.offsetAt({ line: 1, character: -1 }), 4);
    assert.equal(table.offsetAt({ line: -1, character: 1 }), 0);
    assert.equal(table.offsetAt({ line: 2, character: 0 }), 6);
  });

  it('finds each offset again by its position, save between CR and LF', () => {
    holds([hostileText()], (text) => {
      const table = LineTable.of(text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        assert.equal(table.offsetAt(table.positionAt(offset)), offset);
      }
    });
  });
});
