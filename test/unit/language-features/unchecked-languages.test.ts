import assert from 'node:assert/strict';
import type { OtherLanguage } from '../../../server/src/analysis/model/dump';
import {
  uncheckedLanguages,
  uncheckedWords,
} from '../../../server/src/language-features/unchecked-languages';

/** A dump of which only the languages of its paragraphs count. */
function paragraphsIn(...languages: readonly OtherLanguage[]): Parameters<typeof uncheckedWords>[0] {
  return {
    unchecked: languages.map((language, index) => ({ start: 2 * index, end: 2 * index + 1, language })),
  };
}

describe('paragraphs in other languages', () => {
  it('are counted by language, the most first, and by name where they are as many', () =>
    assert.deepEqual(uncheckedLanguages(paragraphsIn('German', 'unknown', 'French', 'German')), [
      { name: 'German', paragraphs: 2 },
      { name: 'French', paragraphs: 1 },
      { name: 'unknown', paragraphs: 1 },
    ]));

  it('are told of in words', () => {
    assert.equal(
      uncheckedWords(paragraphsIn('German', 'unknown', 'German')),
      '3 paragraphs not in English are not spell-checked (German 2, another language 1)',
    );
    assert.equal(
      uncheckedWords(paragraphsIn('Dutch')),
      '1 paragraph not in English is not spell-checked (Dutch 1)',
    );
  });

  it('are not spoken of where there are none', () => assert.equal(uncheckedWords(paragraphsIn()), undefined));
});
