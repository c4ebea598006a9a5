import { packParts, packUint16, packUint32 } from '../../text/binary-layout';
import { ATTRIBUTES } from '../lines/attributes';
import { combinationStarts, FORM_OF_MODEL, NEIGHBOURS } from './model';
import { stateIndex, WIDTH } from './states';
import { readCombinationKey } from './templates';
import { packRows, type WeightPairs } from './weight-rows';

/**
 * The weights as they stand in `server/data/roles.json`, feature by feature. Columns follow `states`, which may be in any
 * order and may lack some. A feature's row gives the columns that weigh anything, each followed by its weight.
 */
export interface RoleWeightsFile {
  readonly states: readonly string[];
  readonly features: Readonly<Record<string, WeightPairs>>;
  readonly transitions: Readonly<Record<string, WeightPairs>>;
}

/**
 * The bytes that `decodeRoleModel` reads. Features that there are no more are left out; throws on a state it does not know,
 * which means the file and the code are of different versions.
 */
export function packRoleModel(file: RoleWeightsFile): Uint8Array {
  const columns = file.states.map(stateIndex);
  const own = (pairs: WeightPairs): WeightPairs =>
    pairs.map((value, at) => (at % 2 === 0 ? (columns[value] ?? 0) : value));
  const rows = Object.entries(file.features)
    .flatMap(([key, pairs]) => {
      const slot = slotOf(key);
      return slot === undefined ? [] : [{ slot, pairs: own(pairs) }];
    })
    .sort((a, b) => a.slot - b.slot);
  return packParts([
    packUint32([FORM_OF_MODEL]),
    packUint32(rows.map(({ slot }, index) => slot - (rows[index - 1]?.slot ?? 0))),
    packUint16(transitionsOf(file, own)),
    ...packRows(rows.map(({ pairs }) => pairs)),
  ]);
}

/** The place of a feature's row among all there may be; undefined for what is no feature any more. */
function slotOf(key: string): number | undefined {
  const combination = readCombinationKey(key);
  if (combination !== undefined) return (combinationStarts()[combination.template] ?? 0) + combination.code;
  const [kind = '', name = ''] = key.split(':');
  const neighbour = (NEIGHBOURS as readonly string[]).indexOf(kind);
  const attribute = (ATTRIBUTES as readonly string[]).indexOf(name);
  return neighbour < 0 || attribute < 0 ? undefined : neighbour * ATTRIBUTES.length + attribute;
}

function transitionsOf(file: RoleWeightsFile, own: (pairs: WeightPairs) => WeightPairs): readonly number[] {
  const transitions = new Array<number>((WIDTH + 1) * WIDTH).fill(0);
  for (const [from, pairs] of Object.entries(file.transitions)) {
    const row = (from === '(start)' ? WIDTH : stateIndex(from)) * WIDTH;
    const decoded = own(pairs);
    for (let at = 0; at + 1 < decoded.length; at += 2)
      transitions[row + (decoded[at] ?? 0)] = decoded[at + 1] ?? 0;
  }
  return transitions;
}
