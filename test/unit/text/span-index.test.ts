import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bySpan, overlaps, type Span } from '../../../server/src/text/span';
import { SpanIndex } from '../../../server/src/text/span-index';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(30), fc.nat(8))
  .map(([start, length]) => ({ start, end: start + length }));

describe('an index of spans', () => {
  it('finds those that share a character with a place, as looking at each of them does', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, place) => {
        const index = new SpanIndex(spans);
        const sharing = spans.filter((each) => overlaps(each, place));
        assert.deepEqual([...index.overlapping(place)].sort(bySpan), [...sharing].sort(bySpan));
        assert.equal(index.touches(place), sharing.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});
