import assert from 'node:assert/strict';
import { addLinks, bCubed, compareLinks, NO_LINKS } from '../../../tools/entities/coreference';
import { parseEntityGold } from '../../../tools/entities/gold';

/** Two groupings of the same mentions, a letter each; `-` for one that was not found. */
function compare(gold: string, found: string): ReturnType<typeof compareLinks> {
  return compareLinks(
    [...gold],
    [...found].map((letter) => (letter === '-' ? undefined : letter)),
  );
}

describe('the score of entities', () => {
  it('is full where both groupings are one, whatever they are called', () => {
    const counts = compare('aab', 'xxy');
    assert.deepEqual([counts.pairs, counts.right, counts.wronglyJoined, counts.leftApart], [3, 3, 0, 0]);
    assert.equal(bCubed(counts), 1);
  });

  it('tells what is wrongly joined from what is left apart', () => {
    assert.deepEqual([compare('ab', 'xx').wronglyJoined, compare('ab', 'xx').leftApart], [1, 0]);
    assert.deepEqual([compare('aa', 'xy').wronglyJoined, compare('aa', 'xy').leftApart], [0, 1]);
  });

  it('takes a mention that was not found for an entity by itself', () => {
    assert.deepEqual([compare('aa', '--').leftApart, compare('ab', '--').right], [1, 1]);
  });

  it('is B³: the mean over mentions of what they share with their like', () => {
    // Precision (1/2 + 1/2) / 2, recall 1.
    assert.equal(bCubed(compare('ab', 'xx')).toFixed(3), '0.667');
    assert.equal(bCubed(addLinks(compare('ab', 'xx'), compare('ab', 'xx'))).toFixed(3), '0.667');
    assert.equal(bCubed(NO_LINKS), 0);
  });
});

describe('gold for entities', () => {
  it('is read with its marks taken out', () => {
    const [first, ...rest] = parseEntityGold('# remark\n== two\n[Doe|p1] won\n--\n[US|l2] lost\n== none\nx');
    assert.equal(first?.title, 'two');
    assert.equal(first.text, 'Doe won\n\nUS lost\n');
    assert.deepEqual(first.starts, [0, 9]);
    assert.deepEqual(first.mentions, [
      { start: 0, end: 3, kind: 'person', label: 'p1' },
      { start: 9, end: 11, kind: 'place', label: 'l2' },
    ]);
    assert.deepEqual(
      rest.map(({ title }) => title),
      ['none'],
    );
  });
});
