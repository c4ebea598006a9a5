import assert from 'node:assert/strict';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import { entityActions } from '../../../server/src/language-features/entity-actions';
import { rangeOf } from '../../../server/src/language-features/positions';
import { buildDump, type BuiltDump } from './dump-builder';

const TWO_QUILLS = `«article:«person#ada:Ada Quill» and «person#rex:Rex Moor» met. «person#ada:Qui¦ll» left.»
«article:«person#lone:Quill» came; «place#port:Quill» shone. «person#far:Zed Ommen» slept.»
«article:«person#ada:Ada Quill» again.»`;

/** The titles of what is offered at the cursor. */
function offered(
  { dump, cursors }: BuiltDump,
  annotations: readonly Annotation[] = [],
  only: readonly string[] = ['refactor'],
): readonly string[] {
  const at = { start: cursors[0] ?? 0, end: cursors[0] ?? 0 };
  const range = rangeOf(dump, at);
  const request = { uri: 'memory:x', version: 1, range, only, automatic: false };
  return entityActions(dump, annotations, request).map(({ title }) => title);
}

describe('what can be said of whom a mention names', () => {
  const built = buildDump(TWO_QUILLS);

  it('offers the likeliest others of its kind first, and none that is far', () => {
    assert.deepEqual(offered(built).slice(0, 2), [
      'This is the same as “Quill”',
      'This is the same as “Rex Moor”',
    ]);
    assert.ok(!offered(built).some((title) => title.includes('Zed')));
  });

  it('offers to split it off alone, or with all of its article', () => {
    assert.deepEqual(offered(built).slice(2), [
      'This is someone else',
      'This is someone else throughout this article',
    ]);
  });

  it('offers no split of what stands alone, and speaks of things as things', () => {
    const alone = buildDump('«article:«person#a:Ada Qu¦ill» came.»');
    assert.deepEqual(offered(alone), []);
    const places = buildDump('«article:«place#a:Orv¦ane» is far from «place#a:Orvane».»');
    assert.deepEqual(offered(places), ['This is something else']);
  });

  it('offers to undo what was said', () => {
    const start = built.cursors[0] ?? 0;
    const said: Annotation = {
      kind: 'entity',
      id: 'x',
      start: start - 1,
      end: start + 1,
      decision: { verdict: 'same', entity: 'lone', name: 'Quill' },
    };
    assert.equal(offered(built, [said]).at(-1), 'Undo: the same as “Quill”');
  });

  it('says nothing where nobody asked, or off any mention', () => {
    assert.deepEqual(offered(built, [], ['quickfix']), []);
    assert.deepEqual(offered(buildDump('«article:It ra¦ined.»')), []);
  });
});
