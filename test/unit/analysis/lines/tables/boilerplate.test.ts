import assert from 'node:assert/strict';
import {
  BOILERPLATE_ROWS,
  findBoilerplate,
} from '../../../../../server/src/analysis/lines/tables/boilerplate';

describe('boilerplate', () => {
  it('is looked for at the beginning of a line, or by a word that the row names', () => {
    for (const { pattern, words } of BOILERPLATE_ROWS)
      assert.ok(pattern.source.startsWith('^') || words !== undefined, pattern.source);
  });

  it('is found anywhere by the word, and not without it', () => {
    const line = 'Harbour Courier, all rights reserved';
    assert.equal(findBoilerplate(line)?.type, 'rights');
    assert.equal(findBoilerplate(line, false), undefined);
    assert.equal(findBoilerplate('Copyright Harbour Courier', false)?.type, 'rights');
  });
});
