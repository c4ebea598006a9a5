import assert from 'node:assert/strict';
import { printable, printableLines } from '../../../server/src/text/printable';
import { holds, hostileText } from '../../fuzz/seed';

describe('text on a terminal', () => {
  it('shows letters, signs and emoji as they are', () => {
    for (const text of ['Øresund: 3 °C', '서울 “quoted”', '👩‍🚒 fire', 'a\u00adb'])
      assert.equal(printable(text), text);
  });

  it('shows the codes of what a terminal would obey', () => {
    assert.equal(
      printable('\u001b[31m\u0007\u009b\r\n\t\u007f'),
      '\\u{1B}[31m\\u{7}\\u{9B}\\u{D}\\u{A}\\u{9}\\u{7F}',
    );
  });

  it('shows the codes of marks that turn the reading direction or stay unseen', () => {
    assert.equal(printable('a\u202eb\u2066\ufeff\u{e0041}'), 'a\\u{202E}b\\u{2066}\\u{FEFF}\\u{E0041}');
  });

  it('shows the codes of lone surrogates, and leaves pairs alone', () => {
    assert.equal(printable('\ud83d😀\ude00'), '\\u{D83D}😀\\u{DE00}');
  });

  it('keeps line feeds and tabs where lines are printed', () => {
    assert.equal(printableLines('a\tb\r\n'), 'a\tb\\u{D}\n');
  });

  it('never holds a control character, whatever the text', () => {
    holds([hostileText()], (text) => {
      assert.doesNotMatch(printable(text), /\p{Cc}|\p{Surrogate}/u);
      assert.doesNotMatch(printableLines(text), /(?![\n\t])\p{Cc}|\p{Surrogate}/u);
    });
  });
});
