import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/text/edits';
import type { Problem } from '../../../../server/src/analysis/model/dump';
import { findNameTypos } from '../../../../server/src/analysis/typos/name-typos';
import { dumpOf, problemsOf, resources, silent } from './support';
import { runToEnd } from '../../../../server/src/analysis/incremental/slices';

describe('a misspelling in quotation marks', () => {
  const quoted = '“We will never close the hosptial,” she said.';

  it('weighs less than one outside', () => {
    assert.deepEqual(
      [quoted, 'We will never close the hosptial, she said.'].map((text) => problemsOf(text)[0]?.severity),
      ['information', 'warning'],
    );
  });

  it('can be marked as printed so, as the last of its fixes and none of those made unasked', () => {
    const fix = problemsOf(quoted)[0]?.fixes.at(-1);
    assert.deepEqual(fix?.description, { kind: 'mark-as-printed', mark: '[sic]' });
    assert.equal(fix.class, 'possible');
    assert.equal(applyEdits(quoted, fix.edits), '“We will never close the hosptial [sic],” she said.');
  });

  it('in the title of a document likewise', () => {
    const [problem] = problemsOf('His paper “A history of the hosptial in our valley” was sold.');
    assert.equal(problem?.fixes.at(-1)?.description.kind, 'mark-as-printed');
  });

  it('outside has no such fix', () =>
    assert.ok(
      !problemsOf('She left the hosptial.')[0]?.fixes.some(
        ({ description: { kind } }) => kind === 'mark-as-printed',
      ),
    ));

  it('that is marked already is left alone', () => {
    for (const mark of ['hosptial [sic]', 'hosptial (sic)', 'hosptial,” [sic]'])
      silent(`“We will never close the ${mark} she said.`);
    silent('COUNCIL TO CLOSE HOSPTIAL [SIC]', { register: 'capitals' });
  });
});

describe('a word printed twice in quotation marks', () => {
  const quoted = '“We sailed over the the bar,” she said.';

  it('weighs less, and can be marked as printed so', () => {
    const [problem] = problemsOf(quoted);
    assert.deepEqual([problem?.code, problem?.severity], ['typo.doubled', 'information']);
    assert.equal(
      applyEdits(quoted, problem?.fixes.at(-1)?.edits ?? []),
      '“We sailed over the the [sic] bar,” she said.',
    );
  });

  it('that is marked already is left alone', () => silent('“We sailed over the the [sic] bar,” she said.'));
});

describe('a misspelt name in quotation marks', () => {
  const others = 'Harald Brekstad spoke. Mr Brekstad left. Then Harald Brekstad came back.';
  const namesIn = (line: string): readonly Problem[] => {
    const { paragraphs, index } = dumpOf(`${line}\n${others}`);
    const noMentions = { isPersonPart: () => false, nameKind: () => undefined };
    return runToEnd(findNameTypos(paragraphs, index, noMentions, resources())).problems;
  };

  it('weighs less, and can be marked as printed so behind its ending', () => {
    const text = '“This is Harald Brekstda’s boat,” she said.';
    const [problem] = namesIn(text);
    assert.deepEqual([problem?.code, problem?.severity], ['typo.name', 'information']);
    assert.equal(
      applyEdits(text, problem?.fixes.at(-1)?.edits ?? []),
      '“This is Harald Brekstda’s [sic] boat,” she said.',
    );
    assert.equal(namesIn('This is Harald Brekstda’s boat, she said.')[0]?.severity, 'warning');
  });

  it('that is marked already is left alone', () =>
    assert.deepEqual(namesIn('“This is Harald Brekstda [sic],” she said.'), []));
});
