import assert from 'node:assert/strict';
import { LABELS } from '../../../server/src/analysis/tagger/labels';
import { decodeTaggerModel, writeTaggerModel } from '../../../server/src/analysis/tagger/model';
import { decodeWordClasses, writeWordClasses } from '../../../server/src/analysis/tagger/word-classes';

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

describe('the file of the tagger’s weights', () => {
  it('gives back what was written', () => {
    const model = decodeTaggerModel(modelBytes());
    HASHES.forEach((hash, index) => {
      const at = model.rowOf(hash) * LABELS;
      assert.deepEqual(model.weights.slice(at, at + LABELS), row(index, index - 2 || 7));
    });
    assert.equal(model.transitions[3], -1.5);
    assert.equal(model.scale, Math.fround(0.05));
  });

  it('has no row for other features', () => {
    const model = decodeTaggerModel(modelBytes());
    for (const hash of [0, 0x00000400, 0x12345678, 0xf0000000]) assert.equal(model.rowOf(hash), -1);
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
