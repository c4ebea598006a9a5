import { int16In, uint32In, unpackParts } from '../../text/binary-layout';
import { ATTRIBUTES } from '../lines/attributes';
import { hashText } from '../tagger/feature-hash';
import { CONTEXT_FEATURES } from './context-features';
import { LineScores } from './line-scores';
import { STATES } from './states';
import { TEMPLATE_ROWS } from './templates';
import { type RowNumbers, WEIGHT_ROWS_PARTS, WeightRows } from './weight-rows';

/**
 * The role model: integer weights for what a line and its surroundings show, one for each state, and for each pair
 * of neighbouring states. Made by `npm run train`; kept readable in `server/data/roles.json`, feature by feature.
 */
export interface RoleModel {
  readonly rows: WeightRows;
  readonly rowOf: RowNumbers;
  /** `transitions[from * n + to]`; row n is the start of the dump. */
  readonly transitions: Int16Array;
  readonly scores: LineScores;
}

/** Whose attributes are weighed: the line's own, and those of its neighbours. */
export const NEIGHBOURS = ['self', 'before', 'after'] as const;

/**
 * A number that tells the states, attributes and combinations of the code. The model's file has no names in it, so that
 * nothing need be read to use it; by this number it is known to be one for this code.
 */
export const FORM_OF_MODEL =
  hashText(
    JSON.stringify([
      STATES.map(({ name }) => name),
      ATTRIBUTES,
      CONTEXT_FEATURES,
      TEMPLATE_ROWS.map(({ name }) => name),
    ]),
  ) >>> 0;

/**
 * The model in the bytes of `roles.bin`, which `packRoleModel` made, read in place: the number of its form, the slots of all
 * rows as gaps, the transitions, the rows. Throws an Error on anything else, and on a model for other states or features.
 */
export function decodeRoleModel(bytes: Uint8Array): RoleModel {
  const [form, gaps, transitions, ...weights] = unpackParts(bytes, 3 + WEIGHT_ROWS_PARTS);
  if (
    form === undefined ||
    gaps === undefined ||
    transitions === undefined ||
    uint32In(form)[0] !== FORM_OF_MODEL
  )
    throw new Error('it holds weights of other states or features; `npm run build` makes it anew');
  const rows = new WeightRows(weights);
  const rowOf = rowNumbers(uint32In(gaps));
  return {
    rows,
    rowOf,
    transitions: int16In(transitions),
    scores: new LineScores(rows, rowOf),
  };
}

/** Rows stand in the order of their slots: one for each neighbour and attribute, then one for each combination of each template. */
function rowNumbers(gaps: Uint32Array): RowNumbers {
  const starts = combinationStarts();
  const rowAt = new Uint16Array(starts[TEMPLATE_ROWS.length] ?? 0);
  let slot = 0;
  for (let row = 0; row < gaps.length; row++) rowAt[(slot += gaps[row] ?? 0)] = row + 1;
  const [self, before, after] = NEIGHBOURS.map((_, neighbour) =>
    rowAt.subarray(neighbour * ATTRIBUTES.length, (neighbour + 1) * ATTRIBUTES.length),
  );
  const none = new Uint16Array(0);
  return {
    self: self ?? none,
    before: before ?? none,
    after: after ?? none,
    combinations: TEMPLATE_ROWS.map((_, template) => rowAt.subarray(starts[template], starts[template + 1])),
  };
}

/** The slot of each template's first combination, and behind the last template the number of all slots. */
export function combinationStarts(): readonly number[] {
  const starts = [NEIGHBOURS.length * ATTRIBUTES.length];
  for (const { size } of TEMPLATE_ROWS) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}
