import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Lexicon } from '../../../../server/src/analysis/resources/lexicon';
import { LEXICON_FILES, decodeLexicon } from '../../../../server/src/analysis/resources/lexicon-decode';
import { packLexicon } from '../../../../tools/data/compile-lexicon';
import { wordsOfHunspell } from '../../../../tools/data/lexicon-hunspell';
import { wordsOfTrie } from '../../../../tools/data/lexicon-trie';
import { lexiconFiles } from '../typos/support';

const none: ReadonlyMap<string, number> = new Map();
const noPairs = { words: none, pairs: new Map<string, ReadonlyMap<string, number>>() };

function lexiconOf(
  words: readonly string[],
  ranks = none,
  misspellings = new Map<string, readonly string[]>(),
  attested: readonly string[] = [],
): Lexicon {
  return decodeLexicon(packLexicon({ words, attested, ranks, misspellings, pairCounts: noPairs }));
}

describe('lexicon', () => {
  describe('has', () => {
    const lexicon = lexiconOf(['harbour', "don't", 'Oslo', 'polish', 'Polish']);

    it('knows a lower-case word in any case', () => {
      for (const word of ['harbour', 'Harbour', 'HARBOUR']) assert.equal(lexicon.has(word), true, word);
    });
    it('knows a name only with a capital', () => {
      assert.deepEqual([lexicon.has('Oslo'), lexicon.has('OSLO'), lexicon.has('oslo')], [true, true, false]);
    });
    it('sees through possessives, curly apostrophes and soft hyphens', () => {
      for (const word of ["harbour's", 'Oslo’s', "OSLO'S", 'don’t', 'har\u00adbour']) {
        assert.equal(lexicon.has(word), true, word);
      }
    });
    it('knows neither beginnings nor continuations of words', () => {
      for (const word of ['harb', 'harbours', '', "'s", 'ß', '\ud800'])
        assert.equal(lexicon.has(word), false, word);
    });
  });

  describe('standing', () => {
    const lexicon = lexiconOf(['harbour', 'Oslo'], none, undefined, ['vison', 'harbour', 'oslo']);

    it('tells what is accepted from what is only known to exist, and both from what nobody knows', () => {
      assert.deepEqual(
        ['harbour', 'vison', 'hrabour', 'vis', ''].map((word) => lexicon.standing(word)),
        ['accepted', 'attested', 'unknown', 'unknown', 'unknown'],
      );
    });
    it('sees through case, possessives and soft hyphens', () => {
      for (const word of ['Vison', 'VISON', 'vison’s', "VISON'S", 'vi\u00adson'])
        assert.equal(lexicon.standing(word), 'attested', word);
    });
    it('attests a word that is accepted only with a capital', () => {
      assert.deepEqual([lexicon.standing('oslo'), lexicon.standing('Oslo')], ['attested', 'accepted']);
    });
    it('offers no attested word as a correction', () => {
      assert.deepEqual(lexicon.oneEditAway('visom'), []);
      assert.equal(lexicon.has('vison'), false);
    });
  });

  it('ranks words, those of no dictionary too, to about a fifth', () => {
    const lexicon = lexiconOf(
      ['ferry'],
      new Map([
        ['the', 0],
        ['ferry', 4_000],
        ['autobahn', 30_000],
      ]),
    );
    assert.equal(lexicon.rank('the'), 0);
    assert.equal(lexicon.rank('tram'), undefined);
    for (const [word, rank] of [
      ['ferry', 4_000],
      ['autobahn', 30_000],
    ] as const) {
      assert.ok(Math.abs((lexicon.rank(word) ?? 0) / rank - 1) < 0.22, `${word}: ${lexicon.rank(word)}`);
    }
    assert.equal(lexicon.has('autobahn'), false);
  });

  it('gives what a misspelling stands for, in order, names with their capital', () => {
    const misspellings = new Map([
      ['hrabour', ['harbour']],
      ['alot', ['a lot', 'allot']],
      ['olso', ['also', 'oslo']],
    ]);
    const lexicon = lexiconOf(['harbour', 'Oslo', 'also'], none, misspellings);
    assert.deepEqual(lexicon.misspelling('hrabour'), ['harbour']);
    assert.deepEqual(lexicon.misspelling('alot'), ['a lot', 'allot']);
    assert.deepEqual(lexicon.misspelling('olso'), ['also', 'Oslo']);
    assert.deepEqual(lexicon.misspelling('harbour'), []);
  });

  describe('oneEditAway', () => {
    it('inserts, deletes, replaces and swaps letters, first and last ones too', () => {
      const lexicon = lexiconOf(['cart', 'art', 'carts', 'cat', 'card', 'crat', 'dart', 'acrt', 'cartel']);
      assert.deepEqual([...lexicon.oneEditAway('cart')].sort(), [
        'acrt',
        'art',
        'card',
        'carts',
        'cat',
        'crat',
        'dart',
      ]);
    });
    it('leaves out names unless case does not matter', () => {
      const lexicon = lexiconOf(['Oslo', 'solo']);
      assert.deepEqual(lexicon.oneEditAway('osloo'), []);
      assert.deepEqual(lexicon.oneEditAway('osloo', true), ['oslo']);
    });
    it('finds exactly the words at that distance', () => {
      const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (words, asked) => {
          const expected = words.filter((other) => isOneEditAway(asked, other)).sort();
          assert.deepEqual([...lexiconOf(words).oneEditAway(asked)].sort(), expected);
        }),
      );
    });
  });

  it('holds what was put in and nothing else, in any script', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', 'ł', 'ж', "'", '\ud83d'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
        const lexicon = lexiconOf(words);
        for (const known of words) assert.equal(lexicon.has(known), true);
        if (!words.includes(asked) && !asked.includes("'")) assert.equal(lexicon.has(asked), false);
      }),
    );
  });

  it('takes any bytes for a table, and then knows less', () => {
    const whole = packLexicon({
      words: ['harbour', 'ferry'],
      attested: ['farry'],
      ranks: none,
      misspellings: new Map([['fery', ['ferry']]]),
      pairCounts: noPairs,
    });
    for (const keep of [0, 3, 4, 9, 15, 30]) {
      const cut = new Map([...whole].map(([name, bytes]) => [name, bytes.subarray(0, keep)]));
      const lexicon = decodeLexicon(cut);
      assert.equal(lexicon.has('harbour'), false);
      assert.deepEqual(lexicon.oneEditAway('fery'), []);
    }
    assert.deepEqual(decodeLexicon(new Map()).misspelling('fery'), []);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const files = new Map(Object.values(LEXICON_FILES).map((name) => [name, bytes]));
        const lexicon = decodeLexicon(files);
        lexicon.has('a');
        lexicon.misspelling('a');
        lexicon.standing('a');
        lexicon.oneEditAway('ab');
      }),
    );
  });
});

describe('compiled lexicon', function () {
  this.timeout(60_000);
  let files: ReadonlyMap<string, Uint8Array>;
  let lexicon: Lexicon;
  before(() => {
    files = lexiconFiles();
    lexicon = decodeLexicon(files);
  });

  it('takes both British and American spellings', () => {
    for (const word of ['stabilises', 'stabilizes', 'colour', 'color', 'centre', 'center']) {
      assert.equal(lexicon.has(word), true, word);
    }
  });
  it('knows names of countries and companies, and contractions', () => {
    for (const word of ['Norway', 'Nokia', "wouldn't", 'Portuguese'])
      assert.equal(lexicon.has(word), true, word);
  });
  it('ranks common words before rare ones', () => {
    const [the = -1, harbour = -1, isthmus = -1] = ['the', 'harbour', 'isthmus'].map((word) =>
      lexicon.rank(word),
    );
    assert.ok(the < 3 && the < harbour && harbour < isthmus, `${the} ${harbour} ${isthmus}`);
  });
  it('knows common misspellings', () => {
    assert.deepEqual(lexicon.misspelling('accomodate'), ['accommodate']);
  });
  it('stays within two and a half megabytes', () => {
    const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
    assert.ok(bytes <= 2_500_000, `${bytes} bytes`);
  });
});

describe('dictionary readers', () => {
  it('reads words, back steps, references and escapes of a TrieXv3 file', () => {
    const trie =
      '#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=10\n# Built\n__DATA__\nwalked$2ing$3s$$4\ntal#3;<3\\7$';
    const endings = ['', 'ed', 'ing', 's'];
    assert.deepEqual(wordsOfTrie(trie), [
      ...endings.map((end) => `walk${end}`),
      ...endings.map((end) => `talk${end}`),
      '7',
    ]);
  });
  it('refuses a file of another form', () => {
    assert.throws(() => wordsOfTrie('TrieXv1\nbase=10\n*\n'));
  });
  it('applies prefixes, suffixes, conditions and cross products of hunspell', () => {
    const affixes = [
      'PFX U Y 1',
      'PFX U 0 un .',
      'SFX D Y 2',
      'SFX D y ied [^aeiou]y',
      'SFX D 0 ed [^y]',
      'NOSUGGEST !',
    ].join('\n');
    const stems = '4\nlock/UD\ncarry/D\nquay\nwretch/!\n';
    assert.deepEqual(
      [...wordsOfHunspell(affixes, stems)].sort(),
      ['carried', 'carry', 'lock', 'locked', 'quay', 'unlock', 'unlocked'].sort(),
    );
  });
});

function isOneEditAway(one: string, other: string): boolean {
  if (one === other) return false;
  for (let index = 0; index <= Math.max(one.length, other.length); index++) {
    if (one.slice(0, index) + one.slice(index + 1) === other) return true;
    if (other.slice(0, index) + other.slice(index + 1) === one) return true;
    if (one.length === other.length && one.slice(0, index) === other.slice(0, index)) {
      if (one.slice(index + 1) === other.slice(index + 1)) return true;
      const swapped = one.charAt(index + 1) + one.charAt(index) + one.slice(index + 2);
      if (index + 1 < one.length && swapped === other.slice(index)) return true;
    }
  }
  return false;
}
