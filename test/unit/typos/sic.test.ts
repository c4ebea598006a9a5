import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/text/edits';
import { problemsOf, silent } from './support';

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
    assert.deepEqual([fix?.title, fix?.preferred], ['Mark as printed so: “[sic]”', false]);
    assert.equal(applyEdits(quoted, fix?.edits ?? []), '“We will never close the hosptial [sic],” she said.');
  });

  it('in the title of a document likewise', () => {
    const [problem] = problemsOf('His paper “A history of the hosptial in our valley” was sold.');
    assert.match(problem?.fixes.at(-1)?.title ?? '', /sic/);
  });

  it('outside has no such fix', () =>
    assert.ok(!problemsOf('She left the hosptial.')[0]?.fixes.some(({ title }) => title.includes('sic'))));

  it('that is marked already is left alone', () => {
    for (const mark of ['hosptial [sic]', 'hosptial (sic)', 'hosptial,” [sic]'])
      silent(`“We will never close the ${mark} she said.`);
  });
});
