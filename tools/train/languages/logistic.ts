/** What is known of one case: its features, and whether it is what is to be told. */
export interface Case {
  /** As many for each case. */
  readonly features: readonly number[];
  readonly isTrue: boolean;
  /** How much it counts, above zero. */
  readonly weight: number;
}

/** Logistic regression: the weights of the features and what is added to each sum. */
export interface Fit {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Newton's method comes to rest in some ten steps; this many are made at most. */
const STEPS = 100;
const AT_REST = 1e-9;

/**
 * The fit that makes the cases likeliest, each weight being drawn to zero by `decay` for each case that has its feature. There is
 * one alone, found by Newton's method from zero without chance, so that the same cases always give it. No cases give zeros.
 */
export function fitLogistic(cases: readonly Case[], decay: number): Fit {
  const rows = cases.map(({ features }) => [...features, 1]);
  const size = rows[0]?.length ?? 1;
  const drawn = Array.from(
    { length: size },
    (_, feature) => decay * rows.filter((row) => row[feature] !== 0).length + TINY,
  );
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  let loss = lossOf(cases, rows, weights, drawn);
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(cases, rows, weights, drawn);
    let share = 1;
    let next = moved(weights, change, share);
    let nextLoss = lossOf(cases, rows, next, drawn);
    // Far from the fit a whole step may go beyond it.
    while (nextLoss > loss && share > AT_REST) {
      share /= 2;
      next = moved(weights, change, share);
      nextLoss = lossOf(cases, rows, next, drawn);
    }
    weights = next;
    loss = nextLoss;
    if (change.every((by) => Math.abs(by) < AT_REST)) break;
  }
  return { weights: weights.slice(0, -1), bias: weights.at(-1) ?? 0 };
}

/** A feature that no case has still gets a weight: zero. */
const TINY = 1e-6;

function sumOf(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function moved(weights: readonly number[], change: readonly number[], share: number): readonly number[] {
  return weights.map((weight, at) => weight + share * (change[at] ?? 0));
}

function lossOf(
  cases: readonly Case[],
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  drawn: readonly number[],
): number {
  let loss = 0;
  cases.forEach(({ isTrue, weight }, index) => {
    const sum = sumOf(rows[index] ?? [], weights);
    const against = isTrue ? -sum : sum;
    loss += weight * (against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against)));
  });
  weights.forEach((weight, at) => (loss += ((drawn[at] ?? 0) * weight * weight) / 2));
  return loss;
}

function newtonStep(
  cases: readonly Case[],
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  drawn: readonly number[],
): readonly number[] {
  const size = weights.length;
  const slope = weights.map((weight, at) => -(drawn[at] ?? 0) * weight);
  const curve = drawn.map((own, at) => weights.map((_, other) => (at === other ? own : 0)));
  cases.forEach(({ isTrue, weight }, index) => {
    const row = rows[index] ?? [];
    const chance = 1 / (1 + Math.exp(-sumOf(row, weights)));
    const spread = weight * chance * (1 - chance);
    for (let at = 0; at < size; at++) {
      const feature = row[at] ?? 0;
      if (feature === 0) continue;
      slope[at] = (slope[at] ?? 0) + weight * ((isTrue ? 1 : 0) - chance) * feature;
      const line = curve[at] ?? [];
      for (let other = 0; other < size; other++)
        line[other] = (line[other] ?? 0) + spread * feature * (row[other] ?? 0);
    }
  });
  return solved(curve, slope);
}

/** Solves a system of linear equations whose matrix is symmetric and positive definite (Gauss and Jordan). */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivotRow, at) => {
    const pivot = pivotRow[at] ?? 1;
    pivotRow.forEach((value, column) => (pivotRow[column] = value / pivot));
    rows.forEach((row, other) => {
      const factor = other === at ? 0 : (row[at] ?? 0);
      if (factor !== 0)
        row.forEach((value, column) => (row[column] = value - factor * (pivotRow[column] ?? 0)));
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
