import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/language-features/folding-ranges';
import { buildDump } from './dump-builder';

/** Folds as `first-last kind`. */
function check(marked: string, expected: readonly string[], limit?: number): void {
  const folds = foldingRanges(buildDump(marked).dump, limit);
  assert.deepEqual(
    folds.map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind ?? ''}`),
    expected,
  );
}

describe('folding', () => {
  it('folds articles, up to their last written line', () => {
    check('«article:«headline:One»\nText.\n\n»\n«article:«headline:Two»\nText.»', [
      '0-1 region',
      '4-5 region',
    ]);
  });

  it('has nothing to fold in an article of one line', () => {
    check('«article:One line.»', []);
  });

  it('folds runs of boilerplate, blank lines within them included', () => {
    check(
      `«article:«headline:One»
Text.
«boilerplate:Share»

«boilerplate:Print»
»
«boilerplate:Outside»
`,
      ['0-4 region', '2-4 comment'],
    );
  });

  it('keeps a run from reaching into the next article, since folds must nest', () => {
    check(
      `«article:«headline:One»
«boilerplate:Share»
«boilerplate:Print»»
«article:«boilerplate:Menu»
«boilerplate:Search»
«headline:Two»»`,
      ['0-2 region', '1-2 comment', '3-5 region', '3-4 comment'],
    );
  });

  it("keeps to the client's limit, articles first", () => {
    const marked = '«article:a\n«boilerplate:b»\n«boilerplate:c»»\n«article:d\ne»';
    check(marked, ['0-2 region', '3-4 region'], 2);
  });
});
