import assert from 'node:assert/strict';
import { type Token, tokenize } from '../../../../server/src/analysis/words/tokens';
import { holds, hostileText } from '../../../fuzz/seed';

const KIND_SIGNS = { word: '', number: '#', symbol: '!' } as const;

/** Tokens as one line: `#` before a number, `!` before a symbol, `+` where the token touches the one before it. */
function show(tokens: readonly Token[]): string {
  return tokens
    .map(
      (token, index) =>
        `${token.gap === 'none' && index > 0 ? '+' : ''}${KIND_SIGNS[token.kind]}${token.text}`,
    )
    .join(' ');
}

function check(text: string, expected: string): void {
  assert.equal(show(tokenize(text)), expected);
}

describe('tokens', () => {
  it('are words, numbers and symbols', () => check('Ferry sank at 5.', 'Ferry sank at #5 +!.'));

  it('keep apostrophes within a word, straight and curly', () => {
    check("didn't O’Hara's", "didn't O’Hara's");
    check('PORT\u2019S', 'PORT\u2019S');
  });

  it('leave apostrophes at the border of a word outside', () => {
    check("the sailors' 'hello'", "the sailors +!' !' +hello +!'");
  });

  it('keep initials whole, dots included', () => {
    check('U.N. envoy J.R. Moss', 'U.N. envoy J.R. Moss');
    check('a U.N.', 'a U.N.');
  });

  it('do not take one letter and a full stop for initials', () => check('Plan B. Then', 'Plan B +!. Then'));

  it('of a long run of initials cost no more than its length', () => {
    // Each start of the run looked at the whole rest once: these would be 10 000 000 000 looks.
    assert.equal(tokenize(`${'a.'.repeat(100_000)}ab`).at(-1)?.text, 'ab');
  });

  it('are split at hyphens, which say that they touch', () => check('Hye-rim', 'Hye +!- +rim'));

  it('keep points, commas and colons within a number', () => {
    check('2,500 at 07:45, 3.5.', '#2,500 at #07:45 +!, #3.5 +!.');
  });

  it('split a number from the letters that touch it', () => check('15km A4', '#15 +km A +#4'));

  it('keep accents and soft hyphens within a word', () => {
    check('Zu\u0308rich S\u00e3o', 'Zu\u0308rich S\u00e3o');
    check('har\u00adbour', 'har\u00adbour');
  });

  it('are split where an East Asian script meets another one', () => {
    check('KT는 iPhone手机', 'KT +는 iPhone +手机');
    check('東京タワー, ソウル市', '東京タワー +!, ソウル市');
    check('𠮷野家x', '𠮷野家 +x');
    check("日本's", "日本's");
  });

  it('take a character outside the basic plane for one symbol', () => check('😀!', '!😀 +!!'));

  it('skip a byte order mark', () => check('\ufeffOne', 'One'));

  it('know blanks from line ends, bare CR among them', () => {
    const gaps = tokenize('a b\nc\rd \r\n e').map((token) => token.gap);
    assert.deepEqual(gaps, ['none', 'space', 'line', 'line', 'line']);
  });

  it('stand in order, do not overlap, and leave out only blanks and marks', () => {
    holds(
      [hostileText(80)],
      (text) => {
        let position = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= position && token.end > token.start);
          assert.equal(token.text, text.slice(token.start, token.end));
          assert.match(text.slice(position, token.start), /^[\s\ufeff]*$/);
          position = token.end;
        }
        assert.match(text.slice(position), /^[\s\ufeff]*$/);
      },
      1000,
    );
  });
});
