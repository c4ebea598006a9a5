import assert from 'node:assert/strict';
import { ATTRIBUTES } from '../../../../server/src/analysis/lines/attributes';
import { decodeRoleModel } from '../../../../server/src/analysis/roles/model';
import { stateIndex, STATES, WIDTH } from '../../../../server/src/analysis/roles/states';
import { combinationKey, TEMPLATE_ROWS } from '../../../../server/src/analysis/roles/templates';
import { packRoleModel, type RoleWeightsFile } from '../../../../server/src/analysis/roles/weights-file';

const BODY = stateIndex('body');
const CROSSHEAD = stateIndex('crosshead');

/** Two states, in another order than the code has them. */
const states = ['crosshead', 'body'];
const file = (features: RoleWeightsFile['features']): RoleWeightsFile => ({
  states,
  features,
  transitions: {},
});

describe('the weights of the line roles', () => {
  it('are found by attribute, for the line itself and its neighbours', () => {
    const name = ATTRIBUTES.at(-1) ?? '';
    const { rows, rowOf } = decodeRoleModel(
      packRoleModel(file({ [`after:${name}`]: [1, -300], [`self:${name}`]: [0, 7, 1, 9] })),
    );
    const last = ATTRIBUTES.length - 1;
    const weights = (row: number | undefined): readonly number[] =>
      [BODY, CROSSHEAD].map((state) => rows.weight(row ?? 0, state));
    assert.deepEqual(weights(rowOf.self[last]), [9, 7]);
    assert.deepEqual(weights(rowOf.after[last]), [-300, 0]);
    assert.equal(rowOf.before[last], 0);
  });

  it('are found by template and combination, from the first to the last', () => {
    for (const [number, template] of [...TEMPLATE_ROWS.entries()]) {
      for (const code of [0, template.size - 1]) {
        const packed = packRoleModel(file({ [combinationKey(template, code)]: [1, 40] }));
        const { rows, rowOf } = decodeRoleModel(packed);
        const found = rowOf.combinations.map((codes) =>
          [...codes].flatMap((row, at) => (row > 0 ? [at] : [])),
        );
        assert.deepEqual(
          found,
          TEMPLATE_ROWS.map((_, each) => (each === number ? [code] : [])),
        );
        assert.equal(rows.weight(1, BODY), 40);
      }
    }
  });

  it('are given for each step from state to state', () => {
    const transitions = { body: [0, 5], '(start)': [1, -6] };
    const model = decodeRoleModel(packRoleModel({ states, features: {}, transitions }));
    assert.equal(model.transitions[BODY * WIDTH + CROSSHEAD], 5);
    assert.equal(model.transitions[WIDTH * WIDTH + BODY], -6);
    assert.equal(model.transitions.length, (STATES.length + 1) * WIDTH);
  });

  it('of features that there are no more are left out', () => {
    assert.equal(
      decodeRoleModel(packRoleModel(file({ 'self:of-old': [0, 1], 'of+old:1': [0, 1] }))).rows.weight(1, 0),
      0,
    );
  });

  it('are refused where they are for other states or features, or cut short', () => {
    const packed = packRoleModel(file({}));
    const others = packed.slice();
    const form = 4 * (1 + 6);
    others[form] = (others[form] ?? 0) ^ 1;
    assert.throws(() => decodeRoleModel(others), /other states or features/);
    assert.throws(() => decodeRoleModel(packed.subarray(0, packed.length - 4)), RangeError);
    assert.throws(() => packRoleModel({ ...file({}), states: ['poem'] }));
  });
});
