import type { RoleWeightsFile } from '../../server/src/analysis/roles/weights-file';
import { STATES, WIDTH } from '../../server/src/analysis/roles/states';
import type { TrainingDump, Weights } from './crf';
import { FEATURE_COUNT, featureName } from './features';

/** Weights are kept as whole numbers of this fraction. */
const SCALE = 32;

/** A feature seen on fewer lines says more of the dumps than of news, and is left out. */
const FEWEST_LINES = 40;

/** Weights that do not reach this are left out, and rows none of whose weights reaches the other. */
const SMALLEST = 2;
const SMALLEST_IN_ROW = 4;

/** The weights as whole numbers: features by name, and of each the states that it weighs for. */
export function toWeightsFile(weights: Weights, learntFrom: readonly TrainingDump[]): RoleWeightsFile {
  const lines = new Uint32Array(FEATURE_COUNT);
  for (const dump of learntFrom)
    for (const features of dump.features)
      for (const feature of features) lines[feature] = (lines[feature] ?? 0) + 1;
  const features: Record<string, number[]> = {};
  const rows: { readonly name: string; readonly pairs: number[] }[] = [];
  lines.forEach((count, feature) => {
    if (count < FEWEST_LINES) return;
    const row = weights.features.subarray(feature * WIDTH, (feature + 1) * WIDTH);
    const pairs = sparse(row, SMALLEST);
    if (pairs.some((value, at) => at % 2 === 1 && Math.abs(value) >= SMALLEST_IN_ROW))
      rows.push({ name: featureName(feature), pairs });
  });
  for (const { name, pairs } of rows.sort((a, b) => (a.name < b.name ? -1 : 1))) features[name] = pairs;
  const transitions: Record<string, number[]> = {};
  for (let from = 0; from <= WIDTH; from++)
    transitions[STATES[from]?.name ?? '(start)'] = sparse(
      weights.transitions.subarray(from * WIDTH, (from + 1) * WIDTH),
      1,
    );
  return { states: STATES.map((state) => state.name), features, transitions };
}

/** Column and weight of each state that weighs so much. */
function sparse(row: ArrayLike<number>, least: number): number[] {
  return Array.from(row, (value) => Math.round(value * SCALE)).flatMap((value, column) =>
    Math.abs(value) < least ? [] : [column, value],
  );
}

/** One feature a line, so that a change of weights reads as a change of lines. */
export function formatWeightsFile(file: RoleWeightsFile): string {
  const rows = (table: Readonly<Record<string, readonly number[]>>): string =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n');
  return `{\n  "states": ${JSON.stringify(file.states)},\n  "features": {\n${rows(file.features)}\n  },\n  "transitions": {\n${rows(file.transitions)}\n  }\n}\n`;
}
