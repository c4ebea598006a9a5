import assert from 'node:assert/strict';
import { check, problemsOf } from './support';

/** The first fix of the only problem is certain, or none is. */
function certain(text: string): boolean {
  const problems = problemsOf(text);
  assert.equal(problems.length, 1, text);
  return problems[0]?.fixes[0]?.class === 'certain';
}

describe('the correction that comes first', () => {
  it('goes with the words on both sides', () => {
    check('typo.word', 'They will «hlep→help» us to carry the boat.');
    check('typo.word', 'She «wolk→work» for the state.');
    check('typo.word', 'They «wolk→walk» away.');
  });
  it('may be a frequent word with several letters wrong, if that is how it sounds', () => {
    check('typo.word', 'It was «agenst→against» the law, and we «cood→could» not be sure.');
  });
  it('is never certain if several letters are wrong', () => {
    assert.ok(certain('The owner left the goverment in May.'));
    assert.ok(!certain('He walked all the way, but we cood not.'));
  });
});
