import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/text/edits';
import { marked } from '../../text/marked';
import { analyse, check, dumpOf, FERRIES, RAIN } from './support';
import { problemMessage } from '../../../../server/src/wording/problem-message';

describe('structure.stray', () => {
  it('stands at a lone bracket', () => {
    check('structure.stray', dumpOf(...FERRIES, '«(»', ...RAIN));
    check('structure.stray', dumpOf(...FERRIES, ...RAIN, '«)»'));
  });

  it('stands at page numbers, wherever they are', () => {
    const [head = '', lead = '', ...rest] = FERRIES;
    for (const number of ['- 12 -', 'Page 3 of 9', 'PAGE 3', '– 7 –', 'p. 3/9', 'Seite 4 von 11'])
      check('structure.stray', dumpOf(head, lead, `«${number}»`, ...rest, ...RAIN));
  });

  it('does not stand at numbers that may be something else', () => {
    const [head = '', lead = '', ...rest] = FERRIES;
    for (const number of ['12', '3/9', '2-1', 'Page Three', '- 12', 'PAGE: 3'])
      check('structure.stray', dumpOf(head, lead, number, ...rest, ...RAIN));
  });

  it('stands at a line that a person called stray', () => {
    const text = dumpOf(...FERRIES, 'see above', ...RAIN);
    const start = text.indexOf('see above');
    const stray = { kind: 'role', id: 'a', role: 'stray', start, end: start + 9 } as const;
    const found = analyse(text, [stray]).problems.filter(({ code }) => code === 'structure.stray');
    assert.deepEqual(
      found.map((problem) => [problem.start, problemMessage(problem)]),
      [[start, 'This line lies in no article.']],
    );
  });

  it('is one problem for lines in a row, which go in one edit', () => {
    const text = dumpOf(...FERRIES, 'see above', 'see below', ...RAIN);
    const start = text.indexOf('see above');
    const end = text.indexOf('see below') + 9;
    const strays = [start, end - 9].map(
      (at, index) => ({ kind: 'role', id: `a${index}`, role: 'stray', start: at, end: at + 9 }) as const,
    );
    const found = analyse(text, strays).problems.filter(({ code }) => code === 'structure.stray');
    assert.deepEqual(
      found.map((problem) => [problem.start, problem.end, problem.fixes[0]?.edits.length]),
      [[start, end, 1]],
    );
    assert.deepEqual(
      found.map((problem) => [problemMessage(problem), problem.fixes[0]?.description.kind]),
      [['These lines lie in no article.', 'remove-lines']],
    );
  });

  it('offers to take the line out, but in no fix of many, since something may be missing', () => {
    const source = dumpOf(...FERRIES, '«(»', ...RAIN);
    const [problem] = check('structure.stray', source);
    assert.equal(problem?.evidenceOfPrint, true);
    assert.equal(problem?.fixes[0]?.class, 'possible');
    assert.equal(
      applyEdits(marked(source).text, problem?.fixes[0]?.edits ?? []),
      dumpOf(...FERRIES, ...RAIN),
    );
  });
});
