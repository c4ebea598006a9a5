import { ATTRIBUTES } from '../lines/attributes';
import { LineScores } from './line-scores';
import { stateIndex, WIDTH } from './states';
import { readCombinationKey, TEMPLATE_ROWS } from './templates';
import { RowNumbers, WeightPairs, WeightRows } from './weight-rows';

/**
 * The role model: integer weights for what a line and its surroundings show, one for each state, and for each pair
 * of neighbouring states. Made by `npm run train`; kept readable in `server/data/roles.json`, feature by feature.
 */
export interface RoleModel {
  readonly rows: WeightRows;
  readonly rowOf: RowNumbers;
  /** `transitions[from * n + to]`; row n is the start of the dump. */
  readonly transitions: Int32Array;
  readonly scores: LineScores;
}

/**
 * The weights as they stand in the file. Columns follow `states`, which may be in any order and may lack some. A
 * feature's row gives the columns that weigh anything, each followed by its weight.
 */
export interface RoleWeightsFile {
  readonly states: readonly string[];
  readonly features: Readonly<Record<string, WeightPairs>>;
  readonly transitions: Readonly<Record<string, WeightPairs>>;
}

/** Reads the weights file; throws on a state it does not know, which means the file and the code are of different versions. */
export function decodeRoleModel(file: RoleWeightsFile): RoleModel {
  const columns = file.states.map(stateIndex);
  const own = (pairs: WeightPairs): WeightPairs =>
    pairs.map((value, at) => (at % 2 === 0 ? (columns[value] ?? 0) : value));
  const rows: WeightPairs[] = [];
  const rowOf: RowNumbers = {
    self: new Int32Array(ATTRIBUTES.length),
    before: new Int32Array(ATTRIBUTES.length),
    after: new Int32Array(ATTRIBUTES.length),
    combinations: TEMPLATE_ROWS.map(({ size }) => new Int32Array(size)),
  };
  for (const kind of ['self', 'before', 'after'] as const)
    ATTRIBUTES.forEach((name, attribute) => {
      const pairs = file.features[`${kind}:${name}`];
      if (pairs !== undefined) rowOf[kind][attribute] = rows.push(own(pairs));
    });
  for (const [key, pairs] of Object.entries(file.features)) {
    const combination = readCombinationKey(key);
    const numbers = combination === undefined ? undefined : rowOf.combinations[combination.template];
    if (combination !== undefined && numbers !== undefined) numbers[combination.code] = rows.push(own(pairs));
  }
  const weights = WeightRows.of(rows);
  return {
    rows: weights,
    rowOf,
    transitions: transitionsOf(file, own),
    scores: new LineScores(weights, rowOf),
  };
}

function transitionsOf(file: RoleWeightsFile, own: (pairs: WeightPairs) => WeightPairs): Int32Array {
  const transitions = new Int32Array((WIDTH + 1) * WIDTH);
  for (const [from, pairs] of Object.entries(file.transitions)) {
    const row = (from === '(start)' ? WIDTH : stateIndex(from)) * WIDTH;
    const decoded = own(pairs);
    for (let at = 0; at + 1 < decoded.length; at += 2)
      transitions[row + (decoded[at] ?? 0)] = decoded[at + 1] ?? 0;
  }
  return transitions;
}
