import assert from 'node:assert/strict';
import { decodeWordClasses, writeWordClasses } from '../../../../../server/src/analysis/tagger/word-classes';
import { type Embeddings, groupWords } from '../../../../../tools/train/tagger/word-groups';

/** Birds point one way, tools another and days a third; birds and tools are nearer to each other than to days. */
const VECTORS: Readonly<Record<string, readonly number[]>> = {
  heron: [9, 1, 0],
  hammer: [5, 5, 0],
  monday: [0, 0, 3],
  plover: [4, 0.5, 0],
  pliers: [0.6, 0.5, 0],
  friday: [0, 0.1, 80],
};

const EMBEDDINGS: Embeddings = { dimensions: 3, words: Object.keys(VECTORS), vectors: VECTORS };
const GROUPING = { narrow: 3, wide: 2, rounds: 6 };

/** The words of each narrow group, and beside them the number of its wide one. */
function groupsOf(
  embeddings: Embeddings,
  count = embeddings.words.length,
): readonly (readonly [words: string, wide: number])[] {
  const { words, wideOf } = groupWords(embeddings, count, GROUPING);
  const groups = new Map<number, string[]>();
  for (const [word, narrow] of words) groups.set(narrow, [...(groups.get(narrow) ?? []), word]);
  return [...groups].map(([narrow, members]) => [members.join(' '), wideOf[narrow] ?? -1]);
}

describe('groups of words', () => {
  it('hold words that are used alike, however long their vectors are', () => {
    assert.deepEqual(
      groupsOf(EMBEDDINGS).map(([words]) => words),
      ['heron plover', 'hammer pliers', 'monday friday'],
    );
  });

  it('are themselves grouped by their likeness', () => {
    const [birds, tools, days] = groupsOf(EMBEDDINGS).map(([, wide]) => wide);
    assert.equal(birds, tools);
    assert.notEqual(birds, days);
  });

  it('are made of the most frequent words only', () => {
    const { words } = groupWords(EMBEDDINGS, 4, GROUPING);
    assert.deepEqual(
      [...words].map(([word]) => word),
      ['heron', 'hammer', 'monday', 'plover'],
    );
  });

  it('pass over what stands behind the vector, and take a word without one for any', () => {
    const vectors = { ...VECTORS, heron: [9, 1, 0, 77, -400] };
    const { words } = groupWords(
      { dimensions: 3, words: [...EMBEDDINGS.words, 'gull'], vectors },
      7,
      GROUPING,
    );
    const groups = new Map(words);
    assert.equal(groups.get('heron'), groups.get('plover'));
    assert.ok(groups.has('gull'));
  });

  it('come back from the file that the tagger reads, the same each time', () => {
    const bytes = (): Uint8Array => writeWordClasses(groupWords(EMBEDDINGS, 6, GROUPING));
    assert.deepEqual(bytes(), bytes());
    const classes = decodeWordClasses(bytes());
    assert.equal(classes.narrow('monday'), classes.narrow('friday'));
    assert.notEqual(classes.narrow('monday'), classes.narrow('heron'));
    assert.equal(classes.wide(classes.narrow('heron')), classes.wide(classes.narrow('pliers')));
  });
});
