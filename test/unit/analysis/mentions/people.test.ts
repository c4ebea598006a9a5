import assert from 'node:assert/strict';
import { checkMentions, mentionsOf } from './check';

describe('people in running text', () => {
  it('are known by a title, which is no part of the name', () => {
    checkMentions('He met Defence Minister «person:Orrin Vask» and Mr. «person:Tolbek» after the talks.');
  });

  it('are known by a given and a family name', () => {
    checkMentions('It was «person:Marta Novak» who met «person:Jonas K. Brandt» there.');
  });

  it('keep particles, initials and suffixes', () => {
    checkMentions(
      'President «person:Anna van der Lindqvist» met «person:Peter J. Keller Jr.» after the talks.',
    );
  });

  it('may have their family name in front', () => {
    checkMentions(
      'Foreign Minister «person:Choi Dae-sung» and «person:Hwang Min-ji» met «person:Zhou Wenli» there.',
    );
  });

  it('leave the possessive ending outside', () => {
    checkMentions("It was “«person:Marta Novak»’s” plan, not «person:Jonas Brandt»'s.");
  });

  it('are known by what they do: a role noun in small letters, a verb of speaking, an age', () => {
    checkMentions(
      'The striker «person:Dravo Milik» left.',
      '“We left,” said «person:Sibu Adande».',
      'A report by «person:Ruvi Tesak», 34, of the council.',
    );
  });

  it('are known by a lone surname once the full name stands in the dump, before or after', () => {
    checkMentions(
      '«person:Choi» said so.',
      'He met «person:Choi Dae-sung».',
      'It was «person:Choi»’s plan, and they left.',
    );
  });

  it('are not seen in an ordinary word at the head of a sentence, whoever bears it as a name', () => {
    checkMentions('Grace and talk of peace.', '«person:Grace Novak» met them.', 'With grace, he left.');
  });

  it('are not made of a country and a title', () => {
    checkMentions('The «place:Kenya» Prime Minister met the «misc:Norwegian» Foreign Minister.');
  });

  it('carry the role phrase with the country and the office before it', () => {
    const text =
      'The South Korean National Security Office Director Ruvi Tesak met U.S. President Jonas Keller.';
    const [paragraph] = mentionsOf([text]);
    const roles = (paragraph?.found ?? []).flatMap(({ role }) =>
      role === undefined ? [] : [text.slice(role.start, role.end)],
    );
    assert.deepEqual(roles, ['South Korean National Security Office Director', 'U.S. President']);
  });
});

describe('people elsewhere', () => {
  it('stand in bylines without the words of the trade', () => {
    checkMentions(
      ['By «person:Ruvi Tesak» and «person:Marta Novak» «organization:FjC»', 'byline'],
      ['By Our Staff Correspondent', 'byline'],
    );
  });

  it('stand in headlines where the dump knows them', () => {
    checkMentions(
      ['«person:Choi» and Brandt Reaffirm Approach to North', 'title'],
      ['«person:CHOI DAE-SUNG» MET THEM IN «place:BERGEN»', 'capitals'],
      'He met President «person:Choi Dae-sung».',
    );
  });

  it('are found in end credits and tables of results too', () => {
    checkMentions(['«person:Marta Novak»', 'furniture']);
  });
});
