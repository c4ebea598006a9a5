import assert from 'node:assert/strict';
import { findBoilerplate } from '../../../../server/src/analysis/lines/tables/boilerplate';
import { isCredit } from '../../../../server/src/analysis/lines/tables/credits';
import { readEyebrow } from '../../../../server/src/analysis/lines/tables/eyebrows';

function wire(...lines: readonly string[]): void {
  for (const line of lines) assert.notEqual(findBoilerplate(line)?.wire, undefined, line);
}

function none(...lines: readonly string[]): void {
  for (const line of lines) assert.equal(findBoilerplate(line), undefined, line);
}

describe('what wires print around a story', () => {
  it('are slugs', () => {
    wire(
      'r i PM-Ferries-Offer 03-09 0161',
      'PM-Ferries-Offer, 1st Ld, 0161',
      'BC-Ferries',
      'AP-NY-03-09-19 1840EST',
    );
    none('PM backs the ferries', 'AM radio comes back', 'PM-designate Okello meets the crews. They wait.');
  });

  it('are notes to editors', () => {
    wire(
      'Eds: SUBS 7th graf to correct the number of crews',
      '(ATTN: ADDS details in paras 4-6)',
      '(Adds quotes, background)',
      '(Recasts with comment by the operator)',
      '(New throughout)',
      'SUBS 7th graf to correct the number of crews',
    );
    none('(Attention is asked for)', 'Adds up to a fine day', '(Added on Monday)', 'Edson: the ferries sail');
  });

  it('are what monitors say of their source', () => {
    wire(
      'Text of report by Portuguese news agency Lusa',
      'Excerpt from report by Portuguese radio on 9 March',
      'Source: Lusa, Lisbon, in English 1430 gmt 9 Mar 19',
      'RUSH TRANSCRIPT. THIS COPY MAY BE UPDATED.',
    );
    none('Text of the treaty is out', 'Source: a ferry captain');
  });

  it('is furniture where more is to come', () => {
    for (const line of ['(MORE)', '--more--', 'MORE TO COME', '(END) Harbour Newswires'])
      assert.equal(findBoilerplate(line)?.type, 'furniture', line);
    none('more ferries sail', 'More');
  });
});

describe('captions, posts and press releases', () => {
  it('are known by their forms', () => {
    const typeOf = (line: string): string | undefined => findBoilerplate(line)?.type;
    assert.equal(typeOf('A ferry lies at the quay, March 9, 2019. REUTERS/Amara Okello'), 'caption');
    assert.equal(typeOf('Rui Ferreira (@ruiferreira) March 8, 2019'), 'furniture');
    assert.equal(typeOf('11:58 PM · Mar 8, 2019'), 'furniture');
    assert.equal(typeOf('Forwarded from Harbour Watch'), 'furniture');
    assert.equal(typeOf('About Tidewater Lamps'), 'furniture');
    none(
      'A ferry told REUTERS/Harbour to wait.',
      'About sixty crews met',
      'The ferries sail, said Rui (@ruiferreira)',
    );
  });
});

describe('end credits', () => {
  it('are told from prose and from bylines', () => {
    for (const line of [
      '(Reporting by Amara Okello in Lisbon; Editing by Grace Marsh)',
      'Peter Marsh contributed to this report.',
      '(With inputs from Lusa)',
      'AO/gm',
      'ao/gm/jf',
      '-By Amara Okello, Harbour Newswires; 351-555-0100',
    ])
      assert.ok(isCredit(line), line);
    for (const line of [
      'By Amara Okello',
      'The Herald’s correspondent in Lisbon says that the ferries sail.',
      'and/or',
      'AC/DC play on',
    ])
      assert.equal(isCredit(line), false, line);
  });
});

describe('eyebrows', () => {
  it('say status and genre, brackets or not', () => {
    assert.deepEqual(readEyebrow('(LEAD)'), { says: 'status', value: 'updated' });
    assert.deepEqual(readEyebrow('EMBARGOED UNTIL 9 March 2019'), { says: 'status', value: 'embargoed' });
    assert.deepEqual(readEyebrow('FOR IMMEDIATE RELEASE'), { says: 'genre', value: 'press release' });
    assert.deepEqual(readEyebrow('[ANALYSIS]'), { says: 'genre', value: 'analysis' });
    assert.equal(readEyebrow('(Leading)'), undefined);
  });
});
