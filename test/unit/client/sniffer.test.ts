import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SNIFFED_LENGTH, sniff } from '../../../client/src/sniffer';
import { anyText } from '../../doubles/any-text';

const sentence =
  'The council met for three hours and agreed to mend the roof of the old market before the winter comes. ';
const paragraph = sentence.repeat(2).trim();

function checkIsDump(lines: readonly string[]): void {
  const sniffed = sniff(lines.join('\n'));
  assert.equal(sniffed.isDump, true, JSON.stringify(sniffed));
}

function checkIsNoDump(lines: readonly string[]): void {
  const sniffed = sniff(lines.join('\n'));
  assert.equal(sniffed.isDump, false, JSON.stringify(sniffed));
}

describe('sniffer', () => {
  describe('knows a dump', () => {
    for (const sample of ['summit', 'week']) {
      const text = readFileSync(`samples/${sample}.newsdump`, 'utf8');
      it(`of the sample ${sample}`, () => checkIsDump([text]));
      it(`of the sample ${sample} with bare CR`, () => checkIsDump([text.replaceAll('\n', '\r')]));
      it(`of the sample ${sample} with CRLF`, () => checkIsDump([text.replaceAll('\n', '\r\n')]));
    }

    it('by datelines and headlines', () =>
      checkIsDump([
        'Market roof to be mended',
        `QUITO (EFE) - ${paragraph}`,
        paragraph,
        'Second bridge opens early',
        `LIMA, May 3 - ${paragraph}`,
        paragraph,
      ]));

    it('by bylines and printed dates', () =>
      checkIsDump([
        'Market roof to be mended',
        'By Lucia Barrantes',
        '3 May 2019',
        paragraph,
        'Second bridge opens early',
        'By Ramon Iturbe',
        'May 4, 2019',
        paragraph,
      ]));

    it('by a stamp that runs into its dateline', () =>
      checkIsDump([
        'Market roof to be mended',
        `May 3, 2019 18:20 GMTQUITO -- ${paragraph}`,
        'Second bridge opens early',
        `May 4, 2019 06:10 GMTLIMA -- ${paragraph}`,
        'By Ramon Iturbe',
        'Third bridge opens late',
        paragraph,
      ]));

    it('by the labels of an export', () =>
      checkIsDump([
        '1 of 2 DOCUMENTS',
        'Market roof to be mended',
        'SECTION: LOCAL',
        'LENGTH: 120 words',
        'LOAD-DATE: May 4, 2019',
        paragraph,
      ]));
  });

  describe('says nothing of', () => {
    it('an empty text', () => checkIsNoDump(['']));

    it('prose', () =>
      checkIsNoDump(['Chapter One', '', paragraph, '', paragraph, '', 'Chapter Two', '', paragraph]));

    it('a letter', () =>
      checkIsNoDump([
        '4 May 2019',
        '',
        'Dear Mr Iturbe,',
        '',
        paragraph,
        '',
        'Yours sincerely',
        'Lucia Barrantes',
      ]));

    it('a single article', () =>
      checkIsNoDump([
        'Market roof to be mended',
        'By Lucia Barrantes',
        `QUITO (EFE) - ${paragraph}`,
        paragraph,
      ]));

    it('code', () =>
      checkIsNoDump(
        Array.from(
          { length: 30 },
          (_, index) => `const value${index} = read(${index}); // By Somebody Else on May 3, 2019`,
        ),
      ));

    it('a log', () =>
      checkIsNoDump(
        Array.from(
          { length: 30 },
          (_, index) =>
            `2019-05-03 18:20:${10 + index} WARNING - the store answered late and was asked again after a while`,
        ),
      ));

    it('a log whose lines open with a level', () =>
      checkIsNoDump(
        Array.from(
          { length: 30 },
          (_, index) =>
            `WARNING - number ${index} answered late and was asked again after a while, as the rules of the house say`,
        ),
      ));

    it('a table', () =>
      checkIsNoDump([
        'date,place,title,body',
        ...Array.from(
          { length: 20 },
          (_, index) =>
            `2019-05-${10 + index},QUITO,Market roof to be mended,${paragraph.replaceAll(',', ' ')}`,
        ),
      ]));

    it('a recipe', () =>
      checkIsNoDump([
        'Lemon and poppy seed cake',
        'Serves 8',
        '',
        '200 g flour',
        '3 eggs',
        '1 lemon',
        '',
        'Method',
        'Heat the oven and butter a tin.',
        `Beat the eggs. ${paragraph}`,
        'Published 3 May 2019',
      ]));

    it('a licence', () =>
      checkIsNoDump([
        'The Market Roof License',
        'Copyright (c) 2019 Lucia Barrantes',
        'All rights reserved.',
        '',
        paragraph.toUpperCase(),
        'Copyright (c) 2018 Ramon Iturbe',
        'Copyright (c) 2017 Ramon Iturbe',
        paragraph,
      ]));
  });

  it('reads the beginning and no more', () => {
    const dump = readFileSync('samples/week.newsdump', 'utf8');
    assert.equal(sniff(' '.repeat(SNIFFED_LENGTH) + dump).isDump, false);
    assert.deepEqual(sniff(dump.padEnd(SNIFFED_LENGTH) + dump), sniff(dump));
  });

  it('answers any string with a score between 0 and 1', () => {
    fc.assert(
      fc.property(anyText(400), (text) => {
        const { score, isDump } = sniff(text);
        assert.ok(score >= 0 && score <= 1);
        assert.equal(isDump, score >= 0.5);
      }),
    );
  });
});
