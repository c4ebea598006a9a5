import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../server/src/text/edits';
import type { Register } from '../../../../server/src/analysis/words/paragraph';
import { findNameTypos } from '../../../../server/src/analysis/typos/name-typos';
import { dumpOf, problemsOf, resources } from './support';
import { runToEnd } from '../../../../server/src/analysis/incremental/slices';
import { anyText } from '../../../doubles/any-text';

const registers: readonly Register[] = ['sentence', 'title', 'capitals', 'byline', 'furniture'];
const pieces = fc.constantFrom(
  'the',
  'teh',
  'The',
  ' ',
  ' ',
  '\n',
  '.',
  ',',
  '“',
  '”',
  '"',
  "'",
  '’',
  '-',
  '@',
  '/',
  '\ud800',
  '\u0000',
  '\u00ad',
  'é',
  'NORWYA',
  'Norway',
  'ofthe',
  'www.',
  '1',
);
const text = fc.oneof(
  anyText(60),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('typos in any text', () => {
  it('never throws, and answers with sorted, disjoint problems whose fixes lie inside and change something', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...registers), (paragraph, register) => {
        let last = 0;
        for (const problem of problemsOf(paragraph, { register })) {
          assert.ok(problem.start >= last && problem.end > problem.start && problem.end <= paragraph.length);
          last = problem.end;
          assert.ok(problem.fixes.filter((fix) => fix.class === 'certain').length <= 1);
          for (const fix of problem.fixes) assert.notEqual(applyEdits(paragraph, fix.edits), paragraph);
        }
        const { paragraphs, index } = dumpOf(paragraph);
        const noMentions = { nameKind: () => undefined, isPersonPart: () => false };
        runToEnd(findNameTypos(paragraphs, index, noMentions, resources()));
      }),
      { numRuns: 500 },
    );
  });
});
