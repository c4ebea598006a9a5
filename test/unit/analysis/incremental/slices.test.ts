import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  eachInSlices,
  runToEnd,
  Slices,
  sortedInSlices,
} from '../../../../server/src/analysis/incremental/slices';

/** How often the work pauses before it is done. */
function pausesOf(work: Generator<void, unknown, void>): number {
  let pauses = 0;
  while (work.next().done !== true) pauses++;
  return pauses;
}

const byNumber = (one: { readonly number: number }, other: { readonly number: number }): number =>
  one.number - other.number;

describe('sorting in slices', () => {
  it('gives what sorting at once gives, and leaves alone what compares alike', () => {
    const numbers = fc.array(fc.nat({ max: 50 }), { maxLength: 5_000, size: 'max' });
    fc.assert(
      fc.property(numbers, (all) => {
        const items = all.map((number, place) => ({ number, place }));
        assert.deepEqual(runToEnd(sortedInSlices(items, byNumber, new Slices())), items.toSorted(byNumber));
      }),
      { numRuns: 40 },
    );
  });

  it('pauses the more often the more there is to sort', () => {
    const items = Array.from({ length: 100_000 }, (_, place) => ({ number: (place * 7919) % 100_000 }));
    assert.ok(pausesOf(sortedInSlices(items, byNumber, new Slices())) > 100);
    assert.equal(pausesOf(sortedInSlices(items.slice(0, 100), byNumber, new Slices())), 0);
  });

  it('leaves the list as it was', () => {
    const items = [{ number: 2 }, { number: 1 }];
    runToEnd(sortedInSlices(items, byNumber, new Slices()));
    assert.deepEqual(items, [{ number: 2 }, { number: 1 }]);
  });
});

describe('going through a list in slices', () => {
  it('visits all in order and pauses by what each costs', () => {
    const letters = Array.from({ length: 1_000 }, (_, index) => `letter ${index}`);
    const seen: string[] = [];
    const dear = eachInSlices(letters, 4_000, new Slices(), (letter) => seen.push(letter));
    assert.equal(pausesOf(dear), 1_000);
    assert.deepEqual(seen, letters);
    const cheap = eachInSlices(letters, 1, new Slices(), () => undefined);
    assert.equal(pausesOf(cheap), 0);
  });
});
