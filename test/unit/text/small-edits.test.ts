import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/text/edits';
import { slack, slid, smallEdits } from '../../../server/src/text/small-edits';
import { holds, hostileText } from '../../fuzz/seed';

/** What an edit of a whole text does, each part as `old → new`. */
function parts(before: string, after: string): readonly string[] {
  return smallEdits({ start: 0, end: before.length, newText: after }, before).map(
    ({ start, end, newText }) => `${before.slice(start, end)} → ${newText}`,
  );
}

describe('an edit of much text', () => {
  it('is taken apart into the words that it changes', () => {
    assert.deepEqual(
      parts('Rain in teh north\nwind in teh far south\n', 'Rain in the north\nwind in the far west\n'),
      ['eh → he', 'eh → he', 'south → west'],
    );
  });

  it('tells a word that came from one that is another', () => {
    assert.deepEqual(parts('one two the the six', 'one new two the six'), [' → new ', 'the  → ']);
  });

  it('does the same in parts, in order, none touching another', () => {
    holds([hostileText(), hostileText()], (before, after) => {
      const edits = smallEdits({ start: 0, end: before.length, newText: after }, before);
      assert.equal(applyEdits(before, edits), after);
      edits.reduce((last, { start, end }) => {
        assert.ok(last <= start && start <= end);
        return end;
      }, 0);
    });
  });

  it('does the same wherever it can slide', () => {
    const few = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 12 }).map((all) => all.join(''));
    holds([few, few, fc.nat(), fc.boolean()], (text, put, seed, isInsertion) => {
      const start = text.length === 0 ? 0 : seed % text.length;
      const end = isInsertion ? start : Math.min(text.length, start + 1 + (seed % 3));
      const edit = { start, end, newText: isInsertion ? put : '' };
      const { left, right } = slack(edit, text);
      for (let by = -left; by <= right; by++)
        assert.equal(applyEdits(text, [slid(edit, text, by)]), applyEdits(text, [edit]));
    });
  });
});
