import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Viterbi } from '../../../../../server/src/analysis/tagger/viterbi';
import { labelOf, LABELS } from '../../../../../server/src/analysis/tagger/labels';
import { writeTaggerModel } from '../../../../../server/src/analysis/tagger/model';
import { readConll } from '../../../../../tools/train/tagger/corpus';
import { learn, type Learning, type Weights } from '../../../../../tools/train/tagger/crf';
import type { Example } from '../../../../../tools/train/tagger/examples';
import { inCapitals, inTitleCase, recased } from '../../../../../tools/train/tagger/letter-case';
import { meanOf, toWholeNumbers } from '../../../../../tools/train/tagger/weights';
import { seeded } from '../../../../../tools/train/random';

const PLACE = labelOf('place', 'U');
const FIRST = labelOf('person', 'B');
const LAST = labelOf('person', 'L');

/** A paragraph of one feature a token, with its labels. */
function example(features: readonly number[], gold: readonly number[]): Example {
  return {
    features: Int32Array.from(features),
    ends: Int32Array.from(features, (_, index) => index + 1),
    gold: Uint8Array.from(gold),
  };
}

const EXAMPLES = [
  example([0, 1, 2], [0, PLACE, 0]),
  example([3, 4, 0], [FIRST, LAST, 0]),
  example([1, 0], [PLACE, 0]),
];
/** What a whole number of the sums is worth. */
const STEP = 0.001;
const LEARNING: Learning = { rounds: 8, seed: 1, rate: 0.1, decay: 0.00001, dropout: 0 };

function learnt(): Weights {
  return learn(
    () => EXAMPLES,
    5,
    LEARNING,
    () => undefined,
  );
}

describe('learning the tagger', () => {
  it('comes to give each text the labels of its gold', () => {
    const { features, transitions } = learnt();
    for (const { features: list, gold } of EXAMPLES) {
      const sums = Int16Array.from({ length: list.length * LABELS }, (_, at) => {
        const feature = list[Math.floor(at / LABELS)] ?? 0;
        return Math.round((features[feature * LABELS + (at % LABELS)] ?? 0) / STEP);
      });
      const run = { sums, count: list.length, outsideBefore: false, outsideAfter: false };
      const labels = new Viterbi(transitions, STEP).of(run);
      assert.deepEqual([...labels.subarray(0, list.length)], [...gold]);
    }
  });

  it('gives the same bytes each time', () => {
    const bytes = (): Uint8Array =>
      writeTaggerModel(toWholeNumbers(learnt(), [11e6, 22e7, 33e7, 44e7, 55e7], 0.03));
    assert.deepEqual(bytes(), bytes());
  });

  it('leaves out weights too small to matter', () => {
    const { rows } = toWholeNumbers(learnt(), [1, 2, 3, 4, 5], 1e6);
    assert.equal(rows.size, 0);
  });

  it('keeps weights within what a byte holds', () => {
    const { features, transitions } = learnt();
    const { rows } = toWholeNumbers(
      { features: features.map((weight) => weight * 1e3), transitions },
      [1, 2, 3, 4, 5],
      0.03,
    );
    const all = [...rows.values()].flatMap((row) => [...row]);
    assert.deepEqual([Math.min(...all), Math.max(...all)], [-127, 127]);
  });

  it('learns without some of the features at random, and the same each time', () => {
    const withDropout = (): Weights =>
      learn(
        () => EXAMPLES,
        5,
        { ...LEARNING, dropout: 0.5 },
        () => undefined,
      );
    assert.deepEqual(withDropout(), withDropout());
    assert.notDeepEqual(withDropout(), learnt());
  });

  it('makes one model of several by the means of their weights', () => {
    const one: Weights = { features: Float32Array.of(1, -2), transitions: Float64Array.of(4) };
    const other: Weights = { features: Float32Array.of(3, 0), transitions: Float64Array.of(-1) };
    assert.deepEqual(meanOf([one, other]), {
      features: Float32Array.of(2, -1),
      transitions: Float64Array.of(1.5),
    });
    assert.throws(() => meanOf([]), /no model/);
  });
});

describe('texts to learn the tagger from', () => {
  it('are set as they would be printed where a file has them token by token', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'conll-'));
    const tokens = [
      'Mia|B-person',
      'Okafor|I-person',
      "'s|O",
      'boat|O',
      '(|O',
      'the|O',
      '"|O',
      'Tern|B-misc',
      '"|O',
      ')|O',
      'sank|O',
      '.|O',
    ];
    writeFileSync(
      path.join(folder, 'a.conll'),
      `-DOCSTART- O\n\n${tokens.map((each) => each.replace('|', '\t')).join('\n')}\n\nGood\tO\n`,
    );
    const [text] = readConll(path.join(folder, 'a.conll'));
    rmSync(folder, { recursive: true });
    assert.equal(text?.text, 'Mia Okafor\'s boat (the "Tern") sank.\nGood\n');
    assert.deepEqual(
      text.entities.map(({ start, end, kind }) => `${kind} ${text.text.slice(start, end)}`),
      ['person Mia Okafor', 'misc Tern'],
    );
  });

  it('keep their offsets in other letters', () => {
    const named = { id: 'a', text: 'Der Fluß in Gießen\nsteigt', entities: [] };
    assert.equal(inCapitals(named.text), 'DER FLUß IN GIEßEN\nSTEIGT');
    assert.equal(inTitleCase(named.text), 'Der Fluß In Gießen\nSteigt');
    const random = seeded(3);
    for (let time = 0; time < 20; time++) assert.equal(recased(named, random).text.length, named.text.length);
  });
});
