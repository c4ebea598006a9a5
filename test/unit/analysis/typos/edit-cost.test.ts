import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editCost } from '../../../../server/src/analysis/typos/edit-cost';

/** It is cheaper to come from the first word to the second than to the third. */
function cheaper(wrong: string, nearer: string, farther: string): void {
  assert.ok(editCost(wrong, nearer) < editCost(wrong, farther), `${wrong}: ${nearer} before ${farther}`);
}

describe('what an edit costs', () => {
  it('is less for slips that are common', () => {
    cheaper('teh', 'the', 'ten');
    cheaper('ocur', 'occur', 'scour');
    cheaper('seperate', 'separate', 'severate');
    cheaper('gold', 'hold', 'cold');
  });
  it('is more at the beginning of a word', () => cheaper('parm', 'part', 'farm'));

  it('is added up where there are several', () => {
    assert.ok(editCost('adrress', 'dress') > editCost('adress', 'dress'));
    const sum = editCost('hosptial', 'hospital') + editCost('hospital', 'hospitaly');
    assert.ok(Math.abs(editCost('hosptial', 'hospitaly') - sum) < 1e-9);
  });
  it('is less where a sound is spelt in another way', () => {
    cheaper('fone', 'phone', 'drone');
    cheaper('agenst', 'against', 'agenda');
    cheaper('askt', 'asked', 'asking');
    cheaper('cood', 'could', 'cloud');
  });
  it('is nothing for the same word, and finite for any two', () => {
    assert.equal(editCost('ferry', 'ferry'), 0);
    assert.equal(editCost('', ''), 0);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const cost = editCost(one, other);
        assert.ok(cost >= 0 && cost < 99);
      }),
    );
  });
});
