import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/text/edits';
import { unifiedDiff } from '../../../server/src/text/unified-diff';
import { editWithin, holds, hostileText } from '../../fuzz/seed';
import { marked } from './marked';

/** Replaces the stretches in «…» by the new texts and compares the diff, less its two head lines. */
function check(source: string, newTexts: readonly string[], expected: readonly string[]): void {
  const { text, spans } = marked(source);
  const edits = spans.map((span, index) => ({ ...span, newText: newTexts[index] ?? '' }));
  const printed = unifiedDiff('x.txt', text, edits);
  assert.equal(printed, ['--- x.txt', '+++ x.txt', ...expected, ''].join('\n'));
}

describe('the diff of a fix', () => {
  it('shows a changed line between three lines of context', () => {
    check(
      '1\n2\n3\n4\nA «teh» B\n6\n7\n8\n9\n',
      ['the'],
      ['@@ -2,7 +2,7 @@', ' 2', ' 3', ' 4', '-A teh B', '+A the B', ' 6', ' 7', ' 8'],
    );
  });

  it('shows changes of near lines together and of far lines apart', () => {
    check(
      '«a»\n1\n2\n«b»\n1\n2\n3\n4\n5\n6\n7\n«c»\n',
      ['A', 'B', 'C'],
      ['@@ -1,7 +1,7 @@', '-a', '+A', ' 1', ' 2', '-b', '+B', ' 1', ' 2', ' 3'].concat([
        '@@ -9,4 +9,4 @@',
        ' 5',
        ' 6',
        ' 7',
        '-c',
        '+C',
      ]),
    );
  });

  it('shows what goes from neighbouring lines before what comes', () => {
    check('«a»\n«b»\nc\n', ['A', 'B'], ['@@ -1,3 +1,3 @@', '-a', '-b', '+A', '+B', ' c']);
  });

  it('shows several edits of one line once', () => {
    check(
      '«teh» end of «teh» day\n',
      ['the', 'the'],
      ['@@ -1,1 +1,1 @@', '-teh end of teh day', '+the end of the day'],
    );
  });

  it('shows a line taken out alone', () => {
    check('a\n«b\n»c\n', [''], ['@@ -1,3 +1,2 @@', ' a', '-b', ' c']);
  });

  it('shows a line broken in two', () => {
    check('glued«»Lines\n', ['\n'], ['@@ -1,1 +1,2 @@', '-gluedLines', '+glued', '+Lines']);
  });

  it('says where the last line has no end', () => {
    const marker = '\\ No newline at end of file';
    check('«x»', ['y'], ['@@ -1,1 +1,1 @@', '-x', marker, '+y', marker]);
  });

  it('keeps the CR of CRLF in the lines', () => {
    check('«x»\r\ny\r\n', ['z'], ['@@ -1,2 +1,2 @@', '-x\r', '+z\r', ' y\r']);
  });

  it('shows a text of bare CR line by line', () => {
    check('a\r«x»\rb\r', ['z'], ['@@ -1,3 +1,3 @@', ' a', '-x', '+z', ' b']);
  });

  it('ends a file name that holds a blank with a tab, as patch wants', () => {
    const printed = unifiedDiff('my file.txt', 'a\n', [{ start: 0, end: 1, newText: 'b' }]);
    assert.ok(printed.startsWith('--- my file.txt\t\n+++ my file.txt\t\n@@'));
  });

  it('is empty where nothing changes', () => {
    assert.equal(unifiedDiff('x.txt', 'a\n', []), '');
    assert.equal(unifiedDiff('x.txt', 'a\n', [{ start: 0, end: 1, newText: 'a' }]), '');
  });

  it('turns the text before into the text after, for any edits', () => {
    const cases = hostileText(60)
      .filter((text) => text.includes('\n') || !text.includes('\r'))
      .chain((text) => fc.tuple(fc.constant(text), fc.array(editWithin(text.length), { maxLength: 5 })));
    holds(
      [cases],
      ([text, edits]) => {
        const diff = unifiedDiff('x.txt', text, edits);
        const after = applyEdits(text, edits);
        if (diff === '') assert.equal(after, text);
        else assert.equal(applyPatch(text, diff, { autoConvertLineEndings: false }), after);
      },
      1000,
    );
  });
});
