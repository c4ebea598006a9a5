import { ATTRIBUTES } from '../lines/attributes';
import { STATES, stateIndex } from './states';
import { readCombinationKey, TEMPLATE_ROWS } from './templates';
import { WeightRows } from './weight-rows';

/**
 * The role model: integer weights for what a line and its surroundings show, one for each state, and for each pair
 * of neighbouring states. Made by `npm run train`; kept readable in `server/data/roles.json`, feature by feature.
 */
export interface RoleModel {
  /** Weights of an attribute of the line itself, of the line before, and of the line after; one row an attribute. */
  readonly self: readonly Int32Array[];
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
  /** Weights of combinations of facets: for each template a table from the combination's number. */
  readonly combinations: readonly ReadonlyMap<number, Int32Array>[];
  /** `transitions[from * n + to]`; row n is the start of the dump. */
  readonly transitions: Int32Array;
  /** The same weights for adding up quickly: the rows, and the number of the row for an attribute or a combination. */
  readonly rows: WeightRows;
  readonly rowOf: RowNumbers;
}

/** Numbers of rows by attribute, for the line itself and both neighbours, and by template and combination. 0 is none. */
export interface RowNumbers {
  readonly self: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly combinations: readonly Int32Array[];
}

/**
 * The weights as they stand in the file. Columns follow `states`, which may be in any order and may lack some. A
 * feature's row gives the columns that weigh anything, each followed by its weight.
 */
export interface RoleWeightsFile {
  readonly states: readonly string[];
  readonly features: Readonly<Record<string, readonly number[]>>;
  readonly transitions: Readonly<Record<string, readonly number[]>>;
}

/** How many states a row has. */
export const WIDTH = STATES.length;

/** Reads the weights file; throws on a state it does not know, which means the file and the code are of different versions. */
export function decodeRoleModel(file: RoleWeightsFile): RoleModel {
  const columns = file.states.map(stateIndex);
  const row = (pairs: readonly number[] | undefined): Int32Array => {
    const result = new Int32Array(WIDTH);
    for (let at = 0; pairs !== undefined && at + 1 < pairs.length; at += 2) {
      const column = columns[pairs[at] ?? -1];
      if (column !== undefined) result[column] = pairs[at + 1] ?? 0;
    }
    return result;
  };
  const rows = (prefix: string): Int32Array[] =>
    ATTRIBUTES.map((name) => row(file.features[`${prefix}:${name}`]));
  const combinations = TEMPLATE_ROWS.map(() => new Map<number, Int32Array>());
  for (const [key, pairs] of Object.entries(file.features)) {
    const combination = readCombinationKey(key);
    if (combination !== undefined) combinations[combination.template]?.set(combination.code, row(pairs));
  }
  const transitions = new Int32Array((WIDTH + 1) * WIDTH);
  for (const [from, pairs] of Object.entries(file.transitions)) {
    const index = from === '(start)' ? WIDTH : stateIndex(from);
    transitions.set(row(pairs), index * WIDTH);
  }
  const weights = { self: rows('self'), before: rows('before'), after: rows('after'), combinations };
  return { ...weights, transitions, ...numberRows(weights) };
}

function numberRows({
  self,
  before,
  after,
  combinations,
}: Pick<RoleModel, 'self' | 'before' | 'after' | 'combinations'>): Pick<RoleModel, 'rows' | 'rowOf'> {
  const all: Int32Array[] = [];
  const number = (row: Int32Array): number => all.push(row);
  const rowOf: RowNumbers = {
    self: Int32Array.from(self, number),
    before: Int32Array.from(before, number),
    after: Int32Array.from(after, number),
    combinations: combinations.map((table, index) => {
      const numbers = new Int32Array(TEMPLATE_ROWS[index]?.size ?? 0);
      for (const [code, row] of table) numbers[code] = number(row);
      return numbers;
    }),
  };
  return { rows: WeightRows.of(all), rowOf };
}
