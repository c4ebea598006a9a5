import assert from 'node:assert/strict';
import { labelOf, OUTSIDE } from '../../../../../server/src/analysis/tagger/labels';
import type { WordClasses } from '../../../../../server/src/analysis/tagger/word-classes';
import { type Example, ExampleReader } from '../../../../../tools/train/tagger/examples';
import { FeatureNumbers } from '../../../../../tools/train/tagger/feature-numbers';
import { partsIn } from '../../../../../tools/train/tagger/left-out';
import { smallResources } from '../../../analysis/small-resources';
import { named } from './marked';

const CLASSES: WordClasses = { narrow: (word) => word.length, wide: (narrow) => narrow % 3 };
const NO_CLASSES: WordClasses = { narrow: () => -1, wide: () => -1 };

function read(text: string, reader = new ExampleReader(smallResources(), CLASSES)): Example {
  const [example, ...others] = reader.read(named(text));
  assert.ok(example !== undefined && others.length === 0, 'the text is one paragraph');
  return example;
}

const STORY =
  '«person:Joana Ferreira» of «organization:Lusa» said in «place:Lisbon» on «date:Tuesday» that she would leave.';

/** How many features the story has without some of what is learnt from. */
function size(list: string, classes = CLASSES): number {
  return read(STORY, new ExampleReader(smallResources(), classes, partsIn(list).parts)).features.length;
}

describe('paragraphs to learn the tagger from', () => {
  it('have the label of each unit: begin, inside, last or only one of a name', () => {
    assert.deepEqual(
      [
        ...read('«place:Lisbon» hosts the «misc:Harbour Night Run» again this week, the mayor said.').gold,
      ].slice(0, 7),
      [
        labelOf('place', 'U'),
        OUTSIDE,
        OUTSIDE,
        labelOf('misc', 'B'),
        labelOf('misc', 'I'),
        labelOf('misc', 'L'),
        OUTSIDE,
      ],
    );
  });

  it('leave dates to their own rules', () => {
    assert.ok(
      read('They met again on «date:Tuesday» in the old town hall, officials said.').gold.every(
        (label) => label === OUTSIDE,
      ),
    );
  });

  it('lay a name that ends within a unit over the whole unit', () => {
    const { gold } = read('She joined «organization:Mara»-Ann last week and has not been seen since then.');
    assert.deepEqual([...gold].slice(0, 4), [OUTSIDE, OUTSIDE, labelOf('organization', 'U'), OUTSIDE]);
  });

  it('have features for each unit, in the order of the units', () => {
    const { features, ends, gold } = read(STORY);
    assert.equal(ends.length, gold.length);
    assert.equal(ends.at(-1), features.length);
    ends.forEach((end, index) => assert.ok(end > (ends[index - 1] ?? 0)));
  });

  it('have fewer features without each part of what is learnt from', () => {
    const whole = size('');
    for (const part of ['rules', 'dump']) assert.ok(size(part) < whole, part);
    assert.ok(size('', NO_CLASSES) < whole);
    assert.ok(size('rules,dump') < Math.min(size('rules'), size('dump')));
  });

  it('lose the features that are rare, and keep the hashes of the others by their new numbers', () => {
    const reader = new ExampleReader(smallResources(), CLASSES);
    const twice = [read(STORY, reader), read(STORY, reader)];
    const once = read('Rui Marsh painted a boat for the museum, and nobody came to see it there.', reader);
    const all = reader.compact([[...twice, once]], 1);
    const frequent = reader.compact([[...twice, once]], 2);
    const [first, , last] = frequent.examples[0] ?? [];
    assert.equal(first?.features.length, twice[0]?.features.length);
    assert.ok((last?.features.length ?? Infinity) < once.features.length);
    assert.ok(frequent.hashes.length < all.hashes.length);
    const hashesOf = (
      example: Example | undefined,
      hashes: readonly number[],
    ): readonly (number | undefined)[] => [...(example?.features ?? [])].map((feature) => hashes[feature]);
    assert.deepEqual(hashesOf(first, frequent.hashes), hashesOf(all.examples[0]?.[0], all.hashes));
    assert.equal(last?.ends.at(-1), last?.features.length);
  });
});

describe('numbers of features', () => {
  it('are given in order of coming, one to a hash', () => {
    const numbers = new FeatureNumbers(8);
    assert.deepEqual(
      [7, 9, 7, 0xffffffff, 9].map((hash) => numbers.of(hash)),
      [0, 1, 0, 2, 1],
    );
    assert.equal(numbers.size, 3);
    assert.equal(numbers.hashOf(2), 0xffffffff);
  });

  it('stay what they are when the table grows', () => {
    const numbers = new FeatureNumbers(4);
    const hashes = Array.from({ length: 100 }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 0);
    hashes.forEach((hash) => numbers.of(hash));
    assert.deepEqual(
      hashes.map((hash) => numbers.of(hash)),
      hashes.map((_, index) => index),
    );
    assert.deepEqual(
      hashes.map((_, index) => numbers.hashOf(index)),
      hashes,
    );
  });

  it('tell apart hashes that fall to one slot', () => {
    const numbers = new FeatureNumbers(16);
    assert.deepEqual(
      [1, 17, 33, 17, 1].map((hash) => numbers.of(hash)),
      [0, 1, 2, 1, 0],
    );
  });
});

describe('what is left out of learning', () => {
  it('is named in a list', () => {
    assert.deepEqual([...partsIn('classes,rules').parts].sort(), ['classes', 'rules']);
    assert.equal(partsIn('').parts.size, 0);
  });

  it('is refused where there is no such part', () => {
    assert.deepEqual(partsIn('rules,weather').unknown, ['weather']);
  });
});
