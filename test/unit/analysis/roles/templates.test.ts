import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  combinationKey,
  readCombinationKey,
  TEMPLATE_ROWS,
} from '../../../../server/src/analysis/roles/templates';

describe('the keys of combinations', () => {
  it('are read back as what they were written from', () => {
    fc.assert(
      fc.property(fc.nat({ max: TEMPLATE_ROWS.length - 1 }), fc.nat(), (template, number) => {
        const row = TEMPLATE_ROWS[template];
        assert.ok(row !== undefined);
        const code = number % row.size;
        assert.deepEqual(readCombinationKey(combinationKey(row, code)), { template, code });
      }),
      { seed: 1 },
    );
  });

  it('are none where a template, a context feature’s answer or the number of answers is unknown', () => {
    for (const key of ['', 'shape', 'form:short', 'shape:square', 'before+shape:short'])
      assert.equal(readCombinationKey(key), undefined, key);
  });

  it('name each template once', () => {
    const names = TEMPLATE_ROWS.map((row) => row.name);
    assert.equal(new Set(names).size, names.length);
  });
});
