import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Layout } from '../../../server/src/analysis/facts/layout';
import { sketchLine } from '../../../server/src/analysis/lines/sketch';
import { contextKeys, contextSignature, LineInPlace } from '../../../server/src/analysis/roles/context';
import { smallResources } from './small-resources';

const resources = smallResources();

const SKETCHES = [
  'Ferries stop for a day',
  'LISBON (Reuters) - Ferries stopped.',
  'By Amara Okello',
  '9 March 2019',
  '---',
  'FERRIES STOP',
  '   and went on to say that the boats would sail again by the evening of the',
  'x'.repeat(200),
].map((line) => sketchLine(line, resources));

const line: fc.Arbitrary<LineInPlace> = fc.record({
  sketch: fc.constantFrom(...SKETCHES),
  blanksBefore: fc.integer({ min: 0, max: 2 }),
  echo: fc.constantFrom('none', 'earlier', 'later', 'both'),
});

const layout: fc.Arbitrary<Layout> = fc.record({
  wrapped: fc.boolean(),
  wrapColumn: fc.constantFrom(0, 60, 72),
  blanks: fc.constantFrom('none', 'some', 'most'),
  indented: fc.boolean(),
});

describe('the signature of a line’s surroundings', () => {
  it('tells apart whatever the keys tell apart', () => {
    const keysBySignature = new Map<string, readonly string[]>();
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), layout, (lines, where) => {
        lines.forEach((_, index) => {
          const signature = contextSignature(lines, index, where);
          const keys = contextKeys(lines, index, where);
          assert.deepEqual(keys, keysBySignature.get(signature) ?? keys);
          keysBySignature.set(signature, keys);
        });
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
