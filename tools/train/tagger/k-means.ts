import { seeded, shuffled } from '../random';

/** Points of a space, one after another. */
export interface Points {
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Centres, and for each point the number of the one nearest to it. */
export interface Centres {
  readonly centres: Points;
  readonly of: Uint16Array;
}

/**
 * Groups points of length one around `count` centres by direction (spherical k-means, Dhillon and Modha 2001), from a
 * seeded choice of points as first centres. The same points always give the same groups.
 */
export function nearestCentres(points: Points, count: number, rounds: number): Centres {
  const { dimensions, values } = points;
  const size = values.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  const first = shuffled(
    seeded(1),
    Array.from({ length: size }, (_, index) => index),
  ).slice(0, count);
  first.forEach((point, centre) =>
    centres.set(values.subarray(point * dimensions, (point + 1) * dimensions), centre * dimensions),
  );
  const of = new Uint16Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let point = 0; point < size; point++)
      of[point] = nearest(values, point * dimensions, centres, dimensions);
    centres.fill(0);
    for (let point = 0; point < size; point++) {
      const to = (of[point] ?? 0) * dimensions;
      for (let at = 0; at < dimensions; at++)
        centres[to + at] = (centres[to + at] ?? 0) + (values[point * dimensions + at] ?? 0);
    }
    for (let centre = 0; centre < count; centre++) {
      const row = centres.subarray(centre * dimensions, (centre + 1) * dimensions);
      const length = Math.hypot(...row) || 1;
      row.forEach((value, at) => (row[at] = value / length));
    }
  }
  return { centres: { dimensions, values: centres }, of };
}

function nearest(values: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = -Infinity;
  for (let centre = 0, base = 0; base < centres.length; centre++, base += dimensions) {
    let product = 0;
    for (let at = 0; at < dimensions; at++) product += (values[from + at] ?? 0) * (centres[base + at] ?? 0);
    if (product > most) {
      most = product;
      best = centre;
    }
  }
  return best;
}
