import assert from 'node:assert/strict';
import { type Centres, nearestCentres } from '../../../../../tools/train/tagger/k-means';

/** Points of length one in the plane, by their angles in degrees. */
function pointsAt(...degrees: readonly number[]): {
  readonly dimensions: number;
  readonly values: Float32Array;
} {
  const values = degrees.flatMap((angle) => [
    Math.cos((angle * Math.PI) / 180),
    Math.sin((angle * Math.PI) / 180),
  ]);
  return { dimensions: 2, values: Float32Array.from(values) };
}

/** The points of each group, by their places in the list, in the order of the groups' first points. */
function groupsOf({ of }: Centres): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  of.forEach((group, point) => groups.set(group, [...(groups.get(group) ?? []), point]));
  return [...groups.values()];
}

describe('groups of points', () => {
  it('hold what lies in one direction', () => {
    const points = pointsAt(2, 91, 181, 4, 89, 179, 0);
    assert.deepEqual(groupsOf(nearestCentres(points, 3, 8)), [
      [0, 3, 6],
      [1, 4],
      [2, 5],
    ]);
  });

  it('lie around the mean of their directions', () => {
    const { centres, of } = nearestCentres(pointsAt(10, 30, 190, 210), 2, 8);
    const angles = [0, 2].map((point) => {
      const at = (of[point] ?? 0) * 2;
      return Math.round((Math.atan2(centres.values[at + 1] ?? 0, centres.values[at] ?? 0) * 180) / Math.PI);
    });
    assert.deepEqual(angles, [20, -160]);
  });

  it('have centres of length one', () => {
    const { centres } = nearestCentres(pointsAt(0, 40, 80, 180), 2, 5);
    for (let at = 0; at < centres.values.length; at += 2)
      assert.ok(Math.abs(Math.hypot(...centres.values.subarray(at, at + 2)) - 1) < 1e-6);
  });

  it('are the same for the same points', () => {
    const points = pointsAt(...Array.from({ length: 60 }, (_, index) => (index * 137) % 360));
    const once = nearestCentres(points, 7, 6);
    const again = nearestCentres(points, 7, 6);
    assert.deepEqual(again, once);
    assert.equal(new Set(once.of).size, 7);
  });

  it('are no more than there are points, whatever was asked for', () => {
    const { of, centres } = nearestCentres(pointsAt(0, 90), 5, 3);
    assert.equal(new Set(of).size, 2);
    assert.ok(centres.values.every(Number.isFinite));
  });
});
