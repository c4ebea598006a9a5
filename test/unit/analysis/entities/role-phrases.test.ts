import assert from 'node:assert/strict';
import { acronymFor } from '../../../../server/src/analysis/entities/bracketed-acronym';
import { rolePhrase } from '../../../../server/src/analysis/entities/role-phrases';
import { roleWords, sharesRole } from '../../../../server/src/analysis/entities/role-words';
import { TABLES } from '../mentions/tables';
import { marked, oneSpan } from '../../text/marked';

/** The role of the marked name. */
function checkRole(source: string, expected: string | undefined): void {
  const { text, span } = oneSpan(source);
  assert.equal(rolePhrase(text, span, TABLES.places), expected, source);
}

describe('the role of a person', () => {
  it('stands before the name', () => {
    checkRole('Talks with South Korean Foreign Minister «Choi» began.', 'South Korean Foreign Minister');
    checkRole('The former striker «Novak» spoke.', 'former striker');
    checkRole('It was Secretary of State «Walton» who came.', 'Secretary of State');
    checkRole('Then Mr. «Walton» left.', 'Mr.');
  });

  it('stands behind it between commas', () => {
    checkRole('There «Edda Sorg», the chief judge of the court, spoke.', 'chief judge of the court');
  });

  it('is no clause, and nothing of the sentence before', () => {
    checkRole('They asked «Novak», who declined.', undefined);
    checkRole('He saw the minister. «Novak» did not.', undefined);
    checkRole('There «Novak», the last of the guests, left.', undefined);
    checkRole('The river «Novak»', undefined);
  });
});

describe('two roles', () => {
  const same = (one: string, other: string): boolean => sharesRole(roleWords(one), roleWords(other));

  it('are of one person where one has all words of the other, and they say enough', () => {
    assert.ok(same('South Korean Foreign Minister', 'former foreign minister'));
    assert.ok(same('President', 'Kenyan President'));
  });

  it('are not where they say too little, or different things', () => {
    assert.ok(!same('spokesman', 'spokesman'));
    assert.ok(!same('Kenyan President', 'Norwegian President'));
    assert.ok(!same('Foreign Minister', 'Finance Minister'));
    assert.ok(!same('Mr.', 'Mr.'));
  });
});

describe('an acronym in brackets', () => {
  /** The name that the second mark is short for by the first. */
  function checkAcronym(source: string, expected: string | undefined): void {
    const { text, spans } = marked(source);
    const [name, acronym] = spans;
    assert.ok(name && acronym);
    assert.equal(acronymFor(text, name, acronym), expected, source);
  }

  it('stands for the name before it whose initials it has', () => {
    checkAcronym('The «Nordic Rail Council» («NRC») met.', 'Nordic Rail Council');
    checkAcronym('The «Bank of Norway» («BN») met.', 'Bank of Norway');
    checkAcronym('The «Republic of Kenya» («ROK») met.', 'Republic of Kenya');
  });

  it('stands for nothing where the initials are others, or no bracket is there', () => {
    checkAcronym('The «Nordic Rail Council» («NRA») met.', undefined);
    checkAcronym('The «Nordic Rail Council», «NRC», met.', undefined);
    checkAcronym('The «Nordic Rail Council» («NRC met.»', undefined);
  });
});
