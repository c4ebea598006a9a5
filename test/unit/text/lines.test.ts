import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/text/edits';
import { LineTable } from '../../../server/src/text/lines';
import { editWithin, holds, hostileText } from '../../fuzz/seed';
import { marked, oneSpan } from './marked';

/** The lines of the text, each in «…». */
function checkLines(source: string): void {
  const { text, spans } = marked(source);
  const table = LineTable.of(text);
  const lines = Array.from({ length: table.count }, (_, line) => table.span(line));
  assert.deepEqual(lines, spans);
}

/** An edit written as: the text before with the replaced stretch in «…», and what replaces it. */
function checkSplice(source: string, newText: string): void {
  const { text, span } = oneSpan(source);
  const edit = { ...span, newText };
  const after = applyEdits(text, [edit]);
  assert.deepEqual(LineTable.of(text).spliced(after, edit), LineTable.of(after));
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

describe('the line table after an edit', () => {
  it('is right for typing within a line', () => checkSplice('one\ntwo«»\nthree', '!'));
  it('is right for a new line', () => checkSplice('one\ntw«»o\nthree', '\n'));
  it('is right for lines joined', () => checkSplice('one«\n»two\nthree', ' '));
  it('is right for many lines pasted over many', () =>
    checkSplice('one\nt«wo\nthree\nfo»ur\nfive', 'x\r\ny\rz'));
  it('is right for text at the very end', () => checkSplice('one\ntwo\n«»', 'three\n'));
  it('is right for a text emptied', () => checkSplice('«one\ntwo»', ''));
  it('is right for LF typed behind a CR', () => checkSplice('one\r«»two\nthree', '\n'));
  it('is right for a CR typed before an LF', () => checkSplice('one«»\ntwo', '\r'));
  it('is right for text put between CR and LF', () => checkSplice('one\r«»\ntwo', 'x'));
  it('is right for the CR of a CRLF deleted', () => checkSplice('one«\r»\ntwo', ''));
  it('is right for the LF of a CRLF deleted', () => checkSplice('one\r«\n»two', ''));
  it('is right for a CR and an LF that come together', () => checkSplice('one\r«between»\ntwo\nthree', ''));

  it('is right for any edits, one after another', () => {
    const editing = hostileText().chain((text) =>
      fc.tuple(fc.constant(text), fc.array(editWithin(60), { maxLength: 8 })),
    );
    holds(
      [editing],
      ([before, edits]) => {
        let text = before;
        let table = LineTable.of(text);
        for (const { start, end, newText } of edits) {
          const edit = { start: Math.min(start, text.length), end: Math.min(end, text.length), newText };
          text = applyEdits(text, [edit]);
          table = table.spliced(text, edit);
          assert.deepEqual(table, LineTable.of(text));
        }
      },
      2000,
    );
  });

  it('reads the text anew where it does not fit the edit', () => {
    const table = LineTable.of('one\ntwo').spliced('three\nlines\nhere', { start: 0, end: 0, newText: 'x' });
    assert.deepEqual(table, LineTable.of('three\nlines\nhere'));
  });
});
