import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../server/src/text/span';
import type { TextEdit } from '../../../server/src/text/edits';
import { type AnchoredSpan, carry } from '../../../server/src/text/anchors';
import { applyEdits } from '../../../server/src/text/edits';
import { editWithin, holds, hostileText } from '../../fuzz/seed';
import { mark, oneSpan } from './marked';

/**
 * `before` marks the span with «…» and the stretch that is replaced with […]; `after` marks the span afterwards,
 * or is null for an orphan.
 */
function check(before: string, newText: string, after: string | null): void {
  const withoutEdit = before.replace(/[[\]]/g, '');
  const { text, span } = oneSpan(withoutEdit);
  const withoutSpan = before.replace(/[«»]/g, '');
  const start = withoutSpan.indexOf('[');
  const edit = { start, end: withoutSpan.indexOf(']') - 1, newText };
  const carried = carry(span, edit);
  if (after === null) assert.equal(carried.fate, 'orphan');
  else if (carried.fate === 'placed') assert.equal(mark(applyEdits(text, [edit]), carried), after);
  else assert.fail('the span was lost');
}

describe('a span carried through an edit', () => {
  it('moves with the text before it', () =>
    check('In []rainy «Oslo» today', 'very ', 'In very rainy «Oslo» today'));
  it('stays where it is for an edit behind it', () =>
    check('rainy «Oslo» to[day]', 'night', 'rainy «Oslo» tonight'));
  it('does not grow by typing before it', () => check('in []«Oslo»', 'old ', 'in old «Oslo»'));
  it('does not grow by typing behind it', () => check('«Oslo»[] today', ', Norway', '«Oslo», Norway today'));
  it('grows and shrinks by edits inside', () => check('«O[sll]o»', 'sl', '«Oslo»'));
  it('is cut back by an edit across its start', () => check('i[n «Os]lo» today', 'x', 'ix«lo» today'));
  it('is cut back by an edit across its end', () => check('in «Os[lo» to]day', 'x', 'in «Os»xday'));
  it('is an orphan once all its text is deleted', () => check('in [«Oslo»] today', '', null));
  it('is an orphan once all its text is replaced', () => check('in [«Oslo» today]', 'Bergen', null));

  it('that is empty moves and is never an orphan by typing', () => {
    assert.deepEqual(carry({ start: 3, end: 3 }, { start: 1, end: 1, newText: 'ab' }), {
      fate: 'placed',
      start: 5,
      end: 5,
    });
    assert.equal(carry({ start: 3, end: 3 }, { start: 3, end: 3, newText: 'ab' }).fate, 'placed');
  });

  it('keeps its characters through any edit elsewhere, and never leaves the text', () => {
    const cases = hostileText()
      .filter((text) => text.length > 0)
      .chain((text) => fc.tuple(fc.constant(text), editWithin(text.length), editWithin(text.length)));
    holds(
      [cases],
      ([text, span, edit]) => {
        const after = applyEdits(text, [edit]);
        const carried = carry(span, edit);
        if (carried.fate === 'orphan') {
          assert.ok(edit.start <= span.start && span.end <= edit.end && carried.at <= after.length);
          return;
        }
        assert.ok(0 <= carried.start && carried.start <= carried.end && carried.end <= after.length);
        if (edit.end <= span.start || edit.start >= span.end) {
          assert.equal(after.slice(carried.start, carried.end), text.slice(span.start, span.end));
        }
      },
      2000,
    );
  });

  it('comes back to its place when an edit beside or inside it is undone', () => {
    const text = 'The mayor of Oslo spoke in Oslo on Monday.';
    holds([editWithin(text.length)], (edit) => {
      const span = { start: 13, end: 17 };
      const insideOrBeside =
        edit.end <= span.start || edit.start >= span.end || (edit.start > span.start && edit.end < span.end);
      fc.pre(insideOrBeside);
      const undo = {
        start: edit.start,
        end: edit.start + edit.newText.length,
        newText: text.slice(edit.start, edit.end),
      };
      assert.deepEqual(carryThrough(span, [edit, undo]), { fate: 'placed', ...span });
    });
  });

  it('is carried through several edits one after another, each in the text before it', () => {
    const edits = [
      { start: 0, end: 0, newText: '--' },
      { start: 2, end: 3, newText: '' },
    ];
    assert.deepEqual(carryThrough({ start: 4, end: 6 }, edits), { fate: 'placed', start: 5, end: 7 });
  });

  it('stays an orphan, whatever comes after', () => {
    const edits = [
      { start: 0, end: 9, newText: '' },
      { start: 0, end: 0, newText: 'back again' },
    ];
    assert.deepEqual(carryThrough({ start: 4, end: 6 }, edits), { fate: 'orphan', at: 0 });
  });
});

/** Carries a span through edits made one after another, each in the coordinates of the text before it. */
function carryThrough(span: Span, edits: readonly TextEdit[]): AnchoredSpan {
  let current: Span = span;
  for (const edit of edits) {
    const next = carry(current, edit);
    if (next.fate === 'orphan') return next;
    current = next;
  }
  return { fate: 'placed', start: current.start, end: current.end };
}
