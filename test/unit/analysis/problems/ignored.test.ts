import assert from 'node:assert/strict';
import { placeKey, wordOf } from '../../../../server/src/analysis/problems/ignored';
import type { ProblemCode } from '../../../../server/src/analysis/model/dump';
import { unmark } from '../typos/support';

/** The key of the place marked with «…». */
function keyOf(marked: string, code: ProblemCode = 'typo.word'): string {
  const { text, expected } = unmark(marked);
  const [place] = expected;
  assert.ok(place);
  return placeKey(text, { code, ...place });
}

/** The word of a problem on the whole of `printed`. */
function word(printed: string, code: ProblemCode = 'typo.word'): string | undefined {
  return wordOf(printed, { code, start: 0, end: printed.length });
}

describe('the key of a place', () => {
  const key = keyOf('Now the boats of «Telmarr» harbour lie idle, he said.');

  it('holds wherever the line goes, and whatever is edited farther off', () => {
    assert.equal(keyOf('More news.\n\nNow the boats of «Telmarr» harbour lie idle, he said.\nMore.'), key);
    assert.equal(keyOf('Then the boats of «Telmarr» harbour lie idle, they say.'), key);
    assert.equal(keyOf('Now the boats of «Telmarr» harbour, lie idle, he said.'), key);
  });

  it('is another one for other words around, other print and another kind of problem', () => {
    assert.notEqual(keyOf('Now the ships of «Telmarr» harbour lie idle, he said.'), key);
    assert.notEqual(keyOf('Now the boats of «Telmarr» harbour lie quiet, he said.'), key);
    assert.notEqual(keyOf('Now the boats of «Telmmar» harbour lie idle, he said.'), key);
    assert.notEqual(keyOf('Now the boats of «Telmarr» harbour lie idle, he said.', 'typo.name'), key);
  });

  it('looks at its own line only', () => {
    assert.equal(keyOf('One\nof «Telmarr» now\nTwo'), keyOf('Three\nof «Telmarr» now\nFour'));
  });
});

describe('the word of a problem', () => {
  it('is what a dictionary would hold', () => {
    assert.equal(word('untill'), 'untill');
    assert.equal(word('Telmarr’s', 'typo.name'), 'Telmarr');
    assert.equal(word('San Telmarr', 'typo.place'), 'San Telmarr');
    assert.equal(word('PARLIMENT’S'), 'parliment');
  });

  it('is none for what is no word', () => {
    assert.equal(word('the the', 'typo.doubled'), undefined);
    assert.equal(word('said.The', 'typo.glued'), undefined);
    assert.equal(word('GMTLISBON 4', 'typo.glued'), undefined);
    assert.equal(word('x'.repeat(500)), undefined);
  });
});
