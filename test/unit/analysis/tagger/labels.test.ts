import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Viterbi } from '../../../../server/src/analysis/tagger/viterbi';
import { Marginals } from '../../../../server/src/analysis/tagger/marginals';
import {
  closes,
  labelOf,
  LABELS,
  mayFollow,
  opens,
  OUTSIDE,
} from '../../../../server/src/analysis/tagger/labels';
import type { RunOfTokens } from '../../../../server/src/analysis/tagger/token-run';
import { Chain } from '../../../../tools/train/tagger/chain';

const FLAT = new Float32Array((LABELS + 1) * LABELS);
/** What a whole number of the sums is worth. */
const STEP = 0.25;

type NameToken = readonly (readonly [label: number, sum: number])[];

/** A run of tokens with these sums at these labels, all others nothing. */
function run(nameTokens: readonly NameToken[], sides: Partial<RunOfTokens> = {}): RunOfTokens {
  const sums = new Int16Array(nameTokens.length * LABELS);
  nameTokens.forEach((token, index) => token.forEach(([label, sum]) => (sums[index * LABELS + label] = sum)));
  return { sums, count: nameTokens.length, outsideBefore: false, outsideAfter: false, ...sides };
}

function bestOf(asked: RunOfTokens, transitions = FLAT): readonly number[] {
  return [...new Viterbi(transitions, STEP).of(asked).subarray(0, asked.count)];
}

const FIRST = labelOf('person', 'B');
const LAST = labelOf('person', 'L');
const ONLY = labelOf('place', 'U');

/** All labellings of so many tokens that are permitted. */
function permitted(count: number): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [[]];
  for (let index = 0; index < count; index++)
    all = all.flatMap((labels) =>
      Array.from({ length: LABELS }, (_, next) => next)
        .filter((next) => (index === 0 ? opens(next) : mayFollow(labels.at(-1) ?? 0, next)))
        .map((next) => [...labels, next]),
    );
  return all.filter((labels) => closes(labels.at(-1) ?? 0));
}

/** What a labelling is worth, as a logarithm of odds. */
function worthOf(labels: readonly number[], asked: RunOfTokens, transitions: Float32Array): number {
  const after = asked.outsideAfter ? (transitions[(labels.at(-1) ?? 0) * LABELS + OUTSIDE] ?? 0) : 0;
  return labels.reduce((sum, label, index) => {
    const before = labels[index - 1] ?? (asked.outsideBefore ? OUTSIDE : LABELS);
    return (
      sum + (asked.sums[index * LABELS + label] ?? 0) * STEP + (transitions[before * LABELS + label] ?? 0)
    );
  }, after);
}

/** Three tokens with any sums, any transitions, and anything at their sides. */
const anyRun = fc.record({
  sums: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3 * LABELS, maxLength: 3 * LABELS }),
  steps: fc.array(fc.integer({ min: -60, max: 20 }), { minLength: FLAT.length, maxLength: FLAT.length }),
  outsideBefore: fc.boolean(),
  outsideAfter: fc.boolean(),
});

const THREE = permitted(3);

describe('the labels of a run of units', () => {
  it('are those with the highest sums', () => {
    assert.deepEqual(bestOf(run([[[FIRST, 8]], [[LAST, 8]], [], [[ONLY, 4]]])), [FIRST, LAST, 0, ONLY]);
  });

  it('never leave a name unfinished, whatever that costs', () => {
    const labels = bestOf(
      run([
        [[FIRST, 36]],
        [
          [0, 12],
          [LAST, -200],
        ],
      ]),
    );
    assert.deepEqual(
      labels.map((label) => label === FIRST),
      [false, false],
    );
  });

  it('follow what steps are worth, also from and to a unit at their side that is in no name', () => {
    const transitions = FLAT.slice();
    transitions[OUTSIDE * LABELS + ONLY] = 5;
    assert.deepEqual(bestOf(run([[[0, 4]], []]), transitions), [0, ONLY]);
    assert.deepEqual(bestOf(run([[[0, 4]]], { outsideBefore: true }), transitions), [ONLY]);
    assert.deepEqual(bestOf(run([[[0, 4]]]), transitions), [0]);
    transitions[ONLY * LABELS + OUTSIDE] = -9;
    assert.deepEqual(bestOf(run([[]], { outsideBefore: true, outsideAfter: true }), transitions), [0]);
  });

  it('are none for no units', () => {
    assert.deepEqual(bestOf(run([])), []);
  });

  it('are worth as much as any that are permitted, and as probable as their share', () => {
    fc.assert(
      fc.property(anyRun, ({ sums, steps, ...sides }) => {
        const asked = { sums: Int16Array.from(sums), count: 3, ...sides };
        const transitions = Float32Array.from(steps, (step) => step / 8);
        const best = bestOf(asked, transitions);
        const worths = THREE.map((labels) => worthOf(labels, asked, transitions));
        const highest = Math.max(...worths);
        assert.ok(worthOf(best, asked, transitions) > highest - 1e-6);
        const odds = new Marginals(transitions, STEP).of(asked, Uint8Array.from(best));
        const share = (of: (labels: readonly number[]) => boolean): number =>
          THREE.reduce(
            (sum, labels, index) => (of(labels) ? sum + Math.exp((worths[index] ?? 0) - highest) : sum),
            0,
          );
        best.forEach((label, index) => {
          const expected = share((labels) => labels[index] === label) / share(() => true);
          assert.ok(Math.abs((odds[index] ?? 0) - expected) < 1e-6);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('the chain that the tagger is learnt with', () => {
  it('gives each label its share in all permitted labellings', () => {
    const asked = run([
      [[FIRST, 6]],
      [
        [LAST, 2],
        [0, 1],
      ],
      [[ONLY, 4]],
    ]);
    const transitions = FLAT.map((_, at) => ((at * 7) % 5) / 10);
    const weights = THREE.map((labels) => Math.exp(worthOf(labels, asked, transitions)));
    const sum = (of: (labels: readonly number[]) => boolean): number =>
      THREE.reduce((total, labels, index) => (of(labels) ? total + (weights[index] ?? 0) : total), 0);
    const emissions = Float64Array.from(asked.sums, (each) => each * STEP);
    const probability = new Chain(transitions).marginals(emissions, 3);
    const share = sum((labels) => labels[1] === LAST) / sum(() => true);
    assert.ok(Math.abs((probability[LABELS + LAST] ?? 0) - share) < 1e-6);
    assert.equal(new Chain(FLAT).marginals(new Float64Array(0), 0).length, 0);
  });
});
