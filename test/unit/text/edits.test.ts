import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, narrowEdit } from '../../../server/src/text/edits';
import { editWithin, holds, hostileText } from '../../fuzz/seed';
import { marked } from './marked';

/** Replaces the stretches in «…» by the new texts, in order. */
function check(source: string, newTexts: readonly string[], expected: string): void {
  const { text, spans } = marked(source);
  const edits = spans.map((span, index) => ({ ...span, newText: newTexts[index] ?? '' }));
  assert.equal(applyEdits(text, edits), expected);
  assert.equal(applyEdits(text, [...edits].reverse()), expected, 'the order given does not count');
}

describe('edits', () => {
  it('refer to the text before any of them', () => {
    check('A «wndy» day in the «harbuor».', ['windy', 'harbour'], 'A windy day in the harbour.');
  });

  it('insert where their span is empty, at either end too', () => {
    check('«»middle«»', ['front ', ' back'], 'front middle back');
  });

  it('may touch each other', () => check('«one»«two»', ['1', '2'], '12'));

  it('drop the later of two that overlap', () => {
    const edits = [
      { start: 0, end: 4, newText: 'X' },
      { start: 3, end: 6, newText: 'Y' },
    ];
    assert.equal(applyEdits('abcdefgh', edits), 'Xefgh');
  });

  it('change nothing if there are none', () => assert.equal(applyEdits('\ufeffa\r\nb', []), '\ufeffa\r\nb'));

  it('of one alone give head, new text and tail', () => {
    holds([hostileText(), fc.nat(), fc.nat(), hostileText(5)], (text, a, b, newText) => {
      const start = Math.min(a, b) % (text.length + 1);
      const end = start + (Math.max(a, b) % (text.length - start + 1));
      assert.equal(
        applyEdits(text, [{ start, end, newText }]),
        text.slice(0, start) + newText + text.slice(end),
      );
    });
  });

  it('never leave a character out that none of them covers', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz';
    holds([fc.array(editWithin(text.length), { maxLength: 6 })], (edits) => {
      const untouched = [...text].filter(
        (_, offset) => !edits.some((edit) => edit.start <= offset && offset < edit.end),
      );
      const blanked = edits.map((edit) => ({ ...edit, newText: '' }));
      const left = new Set(applyEdits(text, blanked));
      assert.ok(untouched.every((character) => left.has(character)));
    });
  });
});

describe('an edit narrowed', () => {
  const narrowed = (replaced: string, newText: string): unknown[] => {
    const edit = narrowEdit({ start: 10, end: 10 + replaced.length, newText }, replaced);
    return [edit.start, edit.end, edit.newText];
  };

  it('leaves out what it replaces by itself at either end', () => {
    assert.deepEqual(narrowed('Rain fell today', 'Rain stopped today'), [15, 19, 'stopped']);
  });

  it('is empty where nothing changes', () => assert.deepEqual(narrowed('Rain', 'Rain'), [14, 14, '']));

  it('takes no character twice', () => {
    assert.deepEqual(narrowed('aa', 'aaa'), [12, 12, 'a']);
    assert.deepEqual(narrowed('aaa', 'aa'), [12, 13, '']);
  });

  it('stays as it is where both ends differ', () => assert.deepEqual(narrowed('ab', 'cd'), [10, 12, 'cd']));
});
