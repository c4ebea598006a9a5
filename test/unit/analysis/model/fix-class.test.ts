import assert from 'node:assert/strict';
import { classOf, type FixClass, surestFix } from '../../../../server/src/analysis/model/fix-class';

const fixes = (...classes: readonly FixClass[]): readonly { readonly class: FixClass }[] =>
  classes.map((each) => ({ class: each }));

describe('the class of a fix', () => {
  it('is what its maker says, where nothing was printed so on purpose', () => {
    for (const each of ['certain', 'likely', 'possible'] as const)
      assert.equal(classOf({ evidenceOfPrint: false }, { class: each }), each);
  });
  it('is never certain in quotation marks and names, and no surer there than elsewhere', () => {
    const classes = (['certain', 'likely', 'possible'] as const).map((each) =>
      classOf({ evidenceOfPrint: true }, { class: each }),
    );
    assert.deepEqual(classes, ['likely', 'likely', 'possible']);
  });
  it('is that of the spelling alone for whoever mends what was printed', () => {
    const options = { includeEvidenceOfPrint: true };
    assert.equal(classOf({ evidenceOfPrint: true }, { class: 'certain' }, options), 'certain');
  });
});

describe('the surest fix of a problem', () => {
  it('is of the surest class there is, and the first of it', () => {
    const given = fixes('possible', 'likely', 'likely');
    const surest = surestFix({ evidenceOfPrint: false, fixes: given });
    assert.equal(surest?.fix, given[1]);
    assert.equal(surest?.class, 'likely');
  });
  it('is the first of those that come to the same class', () => {
    const given = fixes('likely', 'certain');
    assert.equal(surestFix({ evidenceOfPrint: true, fixes: given })?.fix, given[0]);
    assert.equal(surestFix({ evidenceOfPrint: false, fixes: given })?.fix, given[1]);
  });
  it('is not there where no fix is', () => {
    assert.equal(surestFix({ evidenceOfPrint: false, fixes: [] }), undefined);
  });
});
