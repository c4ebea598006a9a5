import assert from 'node:assert/strict';
import { LABELS } from '../../../../server/src/analysis/tagger/labels';
import {
  decodeTaggerModel,
  type TaggerModel,
  writeTaggerModel,
} from '../../../../server/src/analysis/tagger/model';
import { decodeWordClasses, writeWordClasses } from '../../../../server/src/analysis/tagger/word-classes';

const HASHES = [0x00000200, 0x7fffff00, 0x80000000, 0xfffffe00];

function row(label: number, weight: number): Int8Array {
  const weights = new Int8Array(LABELS);
  weights[label] = weight;
  return weights;
}

function modelBytes(): Uint8Array {
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  transitions[3] = -1.5;
  return writeTaggerModel({
    rows: new Map(HASHES.map((hash, index) => [hash, row(index, index - 2 || 7)])),
    transitions,
    scale: 0.05,
  });
}

/** What the features weigh together, label by label. */
function sumsOf({ weights }: TaggerModel, hashes: readonly number[]): Int16Array {
  const sums = new Int16Array(LABELS);
  weights.add(Uint32Array.from(hashes), hashes.length, sums, 0);
  return sums;
}

describe('the file of the tagger’s weights', () => {
  it('gives back what was written', () => {
    const model = decodeTaggerModel(modelBytes());
    HASHES.forEach((hash, index) =>
      assert.deepEqual(sumsOf(model, [hash]), Int16Array.from(row(index, index - 2 || 7))),
    );
    assert.equal(model.transitions[3], -1.5);
    assert.equal(model.scale, Math.fround(0.05));
  });

  it('has nothing of other features', () => {
    const model = decodeTaggerModel(modelBytes());
    const nothing = new Int16Array(LABELS);
    assert.deepEqual(sumsOf(model, [0, 0x00000400, 0x12345678, 0xf0000000]), nothing);
  });

  it('adds up what several features weigh, behind what stands there already', () => {
    const model = decodeTaggerModel(modelBytes());
    const sums = new Int16Array(2 * LABELS).fill(5);
    model.weights.add(Uint32Array.from([...HASHES, HASHES[0] ?? 0]), HASHES.length, sums, LABELS);
    assert.deepEqual(
      [...sums.subarray(0, LABELS)],
      Array.from({ length: LABELS }, () => 5),
    );
    assert.deepEqual([...sums.subarray(LABELS, LABELS + 5)], [3, 4, 12, 6, 5]);
  });

  it('keeps many features apart, wherever their hashes lie', () => {
    const features = new Map<number, Int8Array>();
    for (let number = 0; number < 3000; number++) {
      const crowded = number % 3 === 0;
      features.set(
        ((crowded ? number : number * 0x9e3779b1) << 9) >>> 0,
        row(number % LABELS, 1 + (number % 90)),
      );
    }
    const transitions = new Float32Array((LABELS + 1) * LABELS);
    const model = decodeTaggerModel(writeTaggerModel({ rows: features, transitions, scale: 1 }));
    for (const [hash, weights] of features) assert.deepEqual(sumsOf(model, [hash]), Int16Array.from(weights));
  });

  it('is refused where it is cut short, goes on behind its end, or is something else', () => {
    const bytes = modelBytes();
    for (let length = 0; length < bytes.length; length += 37)
      assert.throws(() => decodeTaggerModel(bytes.subarray(0, length)));
    assert.throws(() => decodeTaggerModel(bytes.subarray(0, bytes.length - 1)), /cut short/);
    assert.throws(() => decodeTaggerModel(Uint8Array.of(...bytes, 0)), /too long/);
    assert.throws(
      () => decodeTaggerModel(new TextEncoder().encode('{"states":[]}')),
      /no weights of this form/,
    );
  });
});

describe('the file of word classes', () => {
  const bytes = writeWordClasses({
    words: [
      ['otter', 3],
      ['heron', 700],
    ],
    wideOf: Array.from({ length: 1024 }, (_, narrow) => narrow % 128),
  });

  it('gives each word its groups', () => {
    const classes = decodeWordClasses(bytes);
    assert.deepEqual([classes.narrow('otter'), classes.narrow('heron')], [3, 700]);
    assert.equal(classes.wide(700), 700 % 128);
  });

  it('has no group for other words', () => {
    const classes = decodeWordClasses(bytes);
    assert.equal(classes.narrow('badger'), -1);
    assert.equal(classes.wide(-1), -1);
  });

  it('is refused where it is cut short or goes on behind its end', () => {
    assert.throws(() => decodeWordClasses(bytes.subarray(0, bytes.length - 1)), /cut short/);
    assert.throws(() => decodeWordClasses(Uint8Array.of(...bytes, 0)), /too long/);
  });
});
