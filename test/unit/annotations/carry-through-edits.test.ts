import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MentionAnnotation } from '../../../server/src/analysis/model/annotations';
import { carriedState } from '../../../server/src/annotations/carried-state';
import { carryAnnotations } from '../../../server/src/annotations/carry-annotations';
import { carryThroughEdits } from '../../../server/src/annotations/carry-through-edits';
import type { TextEdit } from '../../../server/src/text/edits';
import type { Span } from '../../../server/src/text/span';
import { holds } from '../../fuzz/seed';
import { marked } from '../text/marked';

const person = (span: Span, id: string): MentionAnnotation => ({
  kind: 'mention',
  mention: 'person',
  id,
  start: span.start,
  end: span.end,
});

describe('annotations carried through a fix of many', () => {
  it('stand on the same words, be they moved or put right', () => {
    const { text, spans } = marked('A «windy» day: «Ada Qiull» spoke.');
    const [adjective = { start: 0, end: 0 }, name = adjective] = spans;
    const edits = [
      { ...adjective, newText: 'calm' },
      { start: name.start + 4, end: name.end, newText: 'Quilliam' },
    ];
    assert.deepEqual(carryThroughEdits([person(name, 'a')], edits, text), [
      person({ start: name.start - 1, end: name.end + 2 }, 'a'),
    ]);
  });

  it('are left out where their words are gone', () => {
    const { text, spans } = marked('By «Ada Quill»');
    const [span = { start: 0, end: 0 }] = spans;
    assert.deepEqual(carryThroughEdits([person(span, 'a')], [{ ...span, newText: '' }], text), []);
  });

  it('are where they would be were the edits sent one by one, the last first', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
    const place = fc.nat(text.length);
    const words = fc.array(fc.tuple(place, place), { maxLength: 6 });
    holds(
      [fc.array(place, { maxLength: 8 }), fc.array(fc.string({ maxLength: 3 })), words],
      (cuts, texts, ends) => {
        const edits = editsAt(cuts, texts);
        const placed = ends
          .map(([a, b], index) => person({ start: Math.min(a, b), end: Math.max(a, b) }, String(index)))
          .filter(({ start, end }) => start < end);
        let state = carriedState({ placed, orphans: [] });
        let now = text;
        for (const edit of [...edits].reverse()) {
          state = carryAnnotations(state, edit, now);
          now = now.slice(0, edit.start) + edit.newText + now.slice(edit.end);
        }
        // Text that comes back elsewhere is found again by its quote, which is for real edits alone.
        const gone = new Set(state.orphans.map(({ annotation }) => annotation.id));
        const ahead = carryThroughEdits(placed, edits, text);
        for (const each of state.placed) {
          const found = ahead.find(({ id }) => id === each.id);
          if (found !== undefined) assert.deepEqual({ ...found }, { ...each });
        }
        assert.ok(ahead.every(({ id }) => !gone.has(id)));
      },
    );
  });
});

function editsAt(cuts: readonly number[], texts: readonly string[]): readonly TextEdit[] {
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let at = 0; at + 1 < places.length; at += 2)
    edits.push({ start: places[at] ?? 0, end: places[at + 1] ?? 0, newText: texts[at / 2] ?? '' });
  return edits;
}
