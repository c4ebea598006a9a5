import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CONTEXT_FEATURE_COUNT,
  CONTEXT_FEATURE_NAMES,
  CONTEXT_FEATURES,
} from '../../../../server/src/analysis/roles/context-features';
import { GroupSums } from '../../../../server/src/analysis/roles/group-sums';
import { WIDTH } from '../../../../server/src/analysis/roles/states';
import { TEMPLATE_GROUPS } from '../../../../server/src/analysis/roles/template-groups';
import { combination, TEMPLATE_ROWS } from '../../../../server/src/analysis/roles/templates';
import { packRows, WeightRows } from '../../../../server/src/analysis/roles/weight-rows';

/** Rows of answers as `contextFeaturesOf` gives them, any answer to any context feature. */
const answersOfLines = fc
  .array(
    fc.tuple(...CONTEXT_FEATURE_NAMES.map((name) => fc.nat({ max: CONTEXT_FEATURES[name].length - 1 }))),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((rows) => Uint8Array.from(rows.flat()));

describe('the groups of templates', () => {
  it('hold each template once', () => {
    const held = TEMPLATE_GROUPS.flatMap(({ templates }) => templates).sort((a, b) => a - b);
    assert.deepEqual(
      held,
      TEMPLATE_ROWS.map((_, number) => number),
    );
  });
});

describe('the sums of groups', () => {
  it('are what the templates give one by one, met for the first time or again', () => {
    // Each template gives its own state a weight that tells the combination.
    const combinations = TEMPLATE_ROWS.map(({ size }) =>
      Uint16Array.from({ length: size }, (_, code) => 1 + (code % 50)),
    );
    const rows = new WeightRows(
      packRows(Array.from({ length: 50 }, (_, weight) => [weight % WIDTH, weight * weight + 1])),
    );
    const sums = new GroupSums(rows, combinations);
    fc.assert(
      fc.property(answersOfLines, (answers) => {
        for (const line of [...Array(answers.length / CONTEXT_FEATURE_COUNT).keys(), 0]) {
          const wanted = new Int32Array(WIDTH);
          TEMPLATE_ROWS.forEach((template, number) =>
            rows.addTo(wanted, combinations[number]?.[combination(template, answers, line)] ?? 0),
          );
          const total = new Int32Array(WIDTH);
          sums.addTo(total, answers, line);
          assert.deepEqual(total, wanted);
        }
      }),
      { seed: 1 },
    );
  });
});
