import assert from 'node:assert/strict';
import { positionAt } from '../../../server/src/language-features/positions';
import { vocabularyActions } from '../../../server/src/language-features/vocabulary-actions';
import { buildDump } from './dump-builder';

/** The titles of what is offered at the cursor beside fixes. */
function offered(marked: string, only?: readonly string[]): readonly string[] {
  const { dump, cursors } = buildDump(marked);
  const at = positionAt(dump, cursors[0] ?? 0);
  const request = { uri: 'file:///a.news', range: { start: at, end: at }, only, hasWorkspace: true };
  return vocabularyActions(dump, request).map(({ title }) => title);
}

describe('what else can be done than mending', () => {
  it('is to declare the word right, or to leave it alone', () => {
    for (const code of ['typo.word', 'typo.name', 'typo.variant'])
      assert.deepEqual(offered(`They saw «${code}:Okon¦ko» there.`), [
        'Add “Okonko” to your dictionary',
        'Add “Okonko” to the workspace’s dictionary',
        'Ignore here',
        'Ignore in this dump',
      ]);
  });

  it('is to leave the place alone where the word is right', () =>
    assert.deepEqual(offered('They saw «typo.doubled:the¦ the» lake.'), ['Ignore here']));

  it('is to leave alone what does not fit together in annotations, but for what has lost its place', () => {
    for (const code of ['annotation.unlabelled', 'annotation.conflict', 'annotation.overlap'])
      assert.deepEqual(offered(`They saw «${code}:Okon¦ko» there.`), ['Ignore here'], code);
    assert.deepEqual(offered('They saw «annotation.orphan:Okon¦ko» there.'), []);
  });

  it('is nothing for problems of the text’s shape, or where no quick fix is asked for', () => {
    assert.deepEqual(offered('They saw «structure.stray:Okon¦ko» there.'), []);
    assert.deepEqual(offered('They saw «typo.word:Okon¦ko» there.', ['source.fixAll']), []);
  });
});
