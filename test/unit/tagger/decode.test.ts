import assert from 'node:assert/strict';
import { bestLabels, Chain } from '../../../server/src/analysis/tagger/decode';
import { closes, labelOf, LABELS, mayFollow, opens } from '../../../server/src/analysis/tagger/labels';

const FLAT = new Float32Array((LABELS + 1) * LABELS);

/** Emissions with these scores at these labels; all others nothing. */
function emissions(
  ...units: readonly (readonly (readonly [label: number, score: number])[])[]
): Float32Array {
  const scores = new Float32Array(units.length * LABELS);
  units.forEach((unit, index) => unit.forEach(([label, score]) => (scores[index * LABELS + label] = score)));
  return scores;
}

const FIRST = labelOf('person', 'B');
const LAST = labelOf('person', 'L');
const ONLY = labelOf('place', 'U');

/** All labellings of so many units that are permitted. */
function permitted(count: number): readonly (readonly number[])[] {
  let all: (readonly number[])[] = Array.from({ length: LABELS }, (_, label) => [label]).filter(
    ([label = 0]) => opens(label),
  );
  for (let index = 1; index < count; index++)
    all = all.flatMap((labels) =>
      Array.from({ length: LABELS }, (_, next) => next)
        .filter((next) => mayFollow(labels.at(-1) ?? 0, next))
        .map((next) => [...labels, next]),
    );
  return all.filter((labels) => closes(labels.at(-1) ?? 0));
}

describe('the labels of a paragraph', () => {
  it('are those with the highest scores', () => {
    const scores = emissions([[FIRST, 2]], [[LAST, 2]], [], [[ONLY, 1]]);
    assert.deepEqual([...bestLabels(scores, FLAT, 4)], [FIRST, LAST, 0, ONLY]);
  });

  it('never leave a name unfinished, whatever that costs', () => {
    const scores = emissions(
      [[FIRST, 9]],
      [
        [0, 3],
        [LAST, -50],
      ],
    );
    assert.deepEqual(
      [...bestLabels(scores, FLAT, 2)].map((label) => label === FIRST),
      [false, false],
    );
  });

  it('follow what steps are worth', () => {
    const transitions = FLAT.slice();
    transitions[0 * LABELS + ONLY] = 5;
    assert.deepEqual([...bestLabels(emissions([[0, 1]], []), transitions, 2)], [0, ONLY]);
  });

  it('are none for no units', () => {
    assert.equal(bestLabels(new Float32Array(0), FLAT, 0).length, 0);
    assert.equal(new Chain(FLAT).marginals(new Float32Array(0), 0).length, 0);
  });

  it('are as probable as their share in all permitted labellings', () => {
    const scores = emissions(
      [[FIRST, 1.5]],
      [
        [LAST, 0.5],
        [0, 0.25],
      ],
      [[ONLY, 1]],
    );
    const transitions = FLAT.map((_, at) => ((at * 7) % 5) / 10);
    const weightOf = (labels: readonly number[]): number =>
      Math.exp(
        labels.reduce(
          (sum, label, index) =>
            sum +
            (scores[index * LABELS + label] ?? 0) +
            (transitions[(labels[index - 1] ?? LABELS) * LABELS + label] ?? 0),
          0,
        ),
      );
    const all = permitted(3);
    const total = all.reduce((sum, labels) => sum + weightOf(labels), 0);
    const share = all
      .filter((labels) => labels[1] === LAST)
      .reduce((sum, labels) => sum + weightOf(labels), 0);
    const probability = new Chain(transitions).marginals(scores, 3);
    assert.ok(Math.abs((probability[LABELS + LAST] ?? 0) - share / total) < 1e-6);
  });
});
