import { ATTRIBUTES } from '../lines/attributes';
import { STATES, stateIndex } from './states';

/**
 * The role model: integer weights for each feature and state, and for each pair of neighbouring states. Made by
 * `npm run train`; kept readable in `server/data/roles.json`, feature by feature.
 */
export interface RoleModel {
  /** Weights of an attribute of the line itself, of the line before, and of the line after; one row an attribute. */
  readonly self: readonly Int32Array[];
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
  /** Weights of a feature of the line's surroundings, by its key. */
  readonly context: ReadonlyMap<string, Int32Array>;
  /** `transitions[from * n + to]`; row n is the start of the dump. */
  readonly transitions: Int32Array;
}

/** The weights as they stand in the file. Columns follow `states`, which may be in any order and may lack some. */
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
  const row = (values: readonly number[] | undefined): Int32Array => {
    const result = new Int32Array(WIDTH);
    values?.forEach((value, index) => {
      const column = columns[index];
      if (column !== undefined) result[column] = value;
    });
    return result;
  };
  const rows = (prefix: string): Int32Array[] =>
    ATTRIBUTES.map((name) => row(file.features[`${prefix}:${name}`]));
  const context = new Map<string, Int32Array>();
  for (const [key, values] of Object.entries(file.features)) {
    if (!/^(?:self|before|after):/.test(key)) context.set(key, row(values));
  }
  const transitions = new Int32Array((WIDTH + 1) * WIDTH);
  for (const [from, values] of Object.entries(file.transitions)) {
    const index = from === '(start)' ? WIDTH : stateIndex(from);
    transitions.set(row(values), index * WIDTH);
  }
  return { self: rows('self'), before: rows('before'), after: rows('after'), context, transitions };
}
