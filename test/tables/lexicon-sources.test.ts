import assert from 'node:assert/strict';
import { closedCompounds, commonMisspellings } from '../../tools/data/lexicon-sources';
import { wordFacts } from '../../tools/data/word-facts';

describe('words-of-today.tsv', () => {
  it('overrides the list of misspellings in a few words that a person has looked at', () => {
    const misspellings = commonMisspellings();
    assert.deepEqual([...wordFacts()].filter((word) => misspellings.has(word)).sort(), [
      'fixe',
      'gardai',
      'hodling',
      'objet',
      'raison',
      'raisons',
      'remainer',
      'thru',
      'yoy',
    ]);
  });
});

describe('the dictionaries', () => {
  it('give the closed form of what they write with a hyphen', () => {
    assert.equal(closedCompounds().has('byelection'), true);
    assert.equal(closedCompounds().has('election'), false);
  });
});
