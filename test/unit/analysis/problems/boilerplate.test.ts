import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/text/edits';
import { marked } from '../../text/marked';
import { check, dumpOf, FERRIES, RAIN } from './support';

describe('structure.boilerplate', () => {
  it('stands at page furniture and links to other stories', () => {
    check(
      'structure.boilerplate',
      dumpOf(...FERRIES, '«Share this article»', '«Read more: Bridge to close for a month»', ...RAIN),
    );
  });

  it('does not stand at rights, notices, captions and credits: they are evidence', () => {
    check(
      'structure.boilerplate',
      dumpOf(
        ...FERRIES,
        'Copyright 2019 Harbour Herald. All rights reserved.',
        'This story was first published on Monday.',
        'Photo: Joana Ferreira',
        'Reporting by Rui Ferreira; Editing by Grace Okello',
      ),
    );
  });

  it('offers to take the line out with its gap, and never as a fix that is certain or likely', () => {
    const source = dumpOf(...FERRIES, '«Share this article»', ...RAIN);
    const [problem] = check('structure.boilerplate', source);
    assert.deepEqual(
      problem?.fixes.map((fix) => [fix.description.kind, fix.class]),
      [['remove-line', 'possible']],
    );
    assert.equal(
      applyEdits(marked(source).text, problem?.fixes[0]?.edits ?? []),
      dumpOf(...FERRIES, ...RAIN),
    );
  });
});
