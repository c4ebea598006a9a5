import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeEdits, placesBefore } from '../../../server/src/text/compose-edits';
import { applyEdits, type TextEdit } from '../../../server/src/text/edits';
import { holds } from '../../fuzz/seed';
import { marked } from './marked';

/** The edits that put new texts in the place of what is marked with «…», and the text they are for. */
function edited(
  source: string,
  newTexts: readonly string[],
): { text: string; edits: TextEdit[]; after: string } {
  const { text, spans } = marked(source);
  const edits = spans.map((span, index) => ({ ...span, newText: newTexts[index] ?? '' }));
  return { text, edits, after: applyEdits(text, edits) };
}

/** Edits of a text of this length as a fix of many makes them: sorted, and none in another's characters. */
function editsOf(length: number, cuts: readonly number[], newTexts: readonly string[]): readonly TextEdit[] {
  const places = cuts.map((cut) => cut % (length + 1)).sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [start = 0, end = 0] = [places[at], places[at + 1]];
    if (edits.at(-1)?.start !== start) edits.push({ start, end, newText: newTexts[at / 2] ?? '' });
  }
  return edits;
}

describe('edits one after the other', () => {
  it('are one list in the places of the text before both', () => {
    const first = edited('In «hte» old harbour of «Lisbn»', ['teh', 'Lisbon']);
    const second = edited('In «teh» «old» harbour of Lisbon', ['the', 'new']);
    assert.equal(first.after, second.text);
    assert.deepEqual(composeEdits(first.edits, second.edits, first.after), [
      { start: 3, end: 6, newText: 'the' },
      { start: 7, end: 10, newText: 'new' },
      { start: 22, end: 27, newText: 'Lisbon' },
    ]);
  });

  it('become one where the second reaches over what the first has changed', () => {
    const first = edited('It «woudl» would rain', ['would']);
    const second = edited('It «would would» rain', ['would']);
    assert.deepEqual(composeEdits(first.edits, second.edits, first.after), [
      { start: 3, end: 14, newText: 'would' },
    ]);
  });

  it('come to what they come to one by one, in any text', () => {
    const lists = [fc.array(fc.nat(), { maxLength: 8 }), fc.array(fc.string({ maxLength: 3 }))] as const;
    holds([fc.string(), ...lists, ...lists], (text, cuts, newTexts, laterCuts, laterTexts) => {
      const first = editsOf(text.length, cuts, newTexts);
      const between = applyEdits(text, first);
      const second = editsOf(between.length, laterCuts, laterTexts);
      const composed = composeEdits(first, second, between);
      assert.equal(applyEdits(text, composed), applyEdits(between, second));
      for (const [index, { start }] of composed.entries())
        assert.ok(start > (composed[index - 1]?.end ?? -1), 'sorted, and apart from each other');
    });
  });
});

describe('the place before edits', () => {
  it('is told of what stands before, behind and in what they put there', () => {
    const { edits, after, text } = edited('«a»bc«de»f«»g', ['long', 'x', 'in']);
    const placeOf = placesBefore(edits);
    assert.equal(after, 'longbcxfing');
    assert.equal([...after].map((_, place) => text.charAt(placeOf(place))).join(''), 'aaaabcdfggg');
    assert.equal(placeOf(after.length), text.length);
  });
});
