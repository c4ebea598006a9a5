import assert from 'node:assert/strict';
import { nearWords } from '../../../../tools/data/near-words';
import { standingsOf, type Witnesses } from '../../../../tools/data/standings';
import { wordFacts } from '../../../../tools/data/word-facts';
import { lemmasOf } from '../../../../tools/data/word-lists';
import { readTable, type Row } from '../../../../tools/data/table-file';

const words = (...list: readonly string[]): ReadonlySet<string> => new Set(list);

const WITNESSES: Witnesses = {
  facts: words('jandal', 'thru'),
  lists: [words('pleather', 'vison', 'zax', 'teh'), words('zax', 'harbour')],
  inPrint: words('pleather', 'goverment', 'randa', 'jandal'),
  inCompounds: words('fixe'),
};
const standing = (word: string): string => {
  const { accepted, attested } = standingsOf(
    WITNESSES,
    (one) => one === 'harbour' || one === 'thru',
    (one) => ['teh', 'goverment', 'thru'].includes(one),
  );
  return [accepted.has(word) ? 'accepted' : '', attested.has(word) ? 'attested' : ''].join('');
};

describe('standings of words beyond the dictionaries', () => {
  it('accepts what a list and print know, and what two lists know', () => {
    assert.deepEqual(['pleather', 'zax'].map(standing), ['accepted', 'accepted']);
  });
  it('attests what one list, print or a phrase alone knows', () => {
    assert.deepEqual(['vison', 'randa', 'fixe'].map(standing), ['attested', 'attested', 'attested']);
  });
  it('believes the list of misspellings before lists and print, and facts before all', () => {
    assert.deepEqual(['teh', 'goverment', 'thru', 'jandal'].map(standing), ['', '', 'accepted', 'accepted']);
  });
  it('says nothing of words that dictionaries have', () => assert.equal(standing('harbour'), ''));
});

describe('near words', () => {
  const ranks = new Map([
    ['vision', 1_000],
    ['crosshair', 90_000],
    ['zander', 300_000],
  ]);
  const near = nearWords(['vision', 'crosshair', 'zander', 'Oslo'], ranks);

  it('takes what is much rarer than a word one edit away for its slip', () => {
    assert.equal(near.standsByItself('vison', 61_000), false);
    assert.equal(near.standsByItself('vison', 60_000), true);
    assert.equal(near.standsByItself('crosshairs', 200_000), true);
  });
  it('finds a common word near, no rare one and no name', () => {
    assert.deepEqual(
      ['vison', 'crosshairs', 'xander', 'osla'].map((word) => near.hasCommon(word)),
      [true, true, false, false],
    );
  });
});

describe('words-of-today.tsv', () => {
  const row =
    (...cells: readonly string[]): Row =>
    (column) =>
      cells[column] ?? '';

  it('gives the regular forms that a row asks for', () => {
    const forms = (word: string, kinds: string): readonly string[] => [...wordFacts([row(word, kinds)])];
    assert.deepEqual(forms('jandal', 'n'), ['jandal', 'jandals']);
    assert.deepEqual(forms('dacoity', 'n'), ['dacoity', 'dacoities']);
    assert.deepEqual(forms('prepone', 'v'), ['prepone', 'prepones', 'preponed', 'preponing']);
    assert.deepEqual(forms('dob', 'v'), ['dob', 'dobs', 'dobbed', 'dobbing']);
    assert.deepEqual(forms('phish', 'v'), ['phish', 'phishes', 'phished', 'phishing']);
    assert.deepEqual(forms('yoy', '-'), ['yoy']);
  });
  it('refuses a row that is no word or of no known kind', () => {
    assert.throws(() => wordFacts([row('drive-thru', 'n')]), /drive-thru/);
    assert.throws(() => wordFacts([row('jandal', 'x')]), /jandal x/);
  });
  it('is sorted, each word once, each with what it is said of', () => {
    const rows = readTable('words-of-today.tsv');
    const listed = rows.map((each) => each(0));
    assert.deepEqual(listed, [...new Set(listed)].sort());
    assert.deepEqual(
      rows.filter((each) => each(2) === '').map((each) => each(0)),
      [],
    );
  });
});

it('reads the lemmas of a data file of WordNet, with their capitals and phrases', () => {
  const file =
    '  1 a licence\n00001740 03 n 02 entity 0 prix_fixe 1 001 @ 1 n 0000 | what is\n00002 00 a 01 Oslo(p) 0 000 | \n';
  assert.deepEqual(lemmasOf(file), ['entity', 'prix_fixe', 'Oslo']);
});
