import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText, encodeText } from '../../../server/src/text/decode';
import { holds, hostileText } from '../../fuzz/seed';

/** The text of the bytes given, and the encoding found. */
function check(
  bytes: readonly number[],
  encoding: string | undefined,
  expected: { text: string; encoding: string },
): void {
  const decoded = decodeText(Uint8Array.from(bytes), encoding);
  assert.equal(decoded.kind, 'decoded', decoded.kind === 'failed' ? decoded.message : '');
  if (decoded.kind !== 'decoded') return;
  assert.equal(decoded.text, expected.text);
  assert.equal(decoded.encoding, expected.encoding);
  assert.equal(decoded.bom, expected.text.startsWith('\ufeff'));
}

/** The bytes are refused with this message. */
function checkRefused(
  bytes: readonly number[] | Uint8Array,
  encoding: string | undefined,
  message: RegExp,
): void {
  const decoded = decodeText(Uint8Array.from(bytes), encoding);
  assert.equal(decoded.kind, 'failed');
  if (decoded.kind === 'failed') assert.match(decoded.message, message);
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const wide = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

describe('the bytes of a file', () => {
  it('are UTF-8 if nothing else is said', () =>
    check([0xc3, 0x98, 0x6c], undefined, { text: 'Øl', encoding: 'utf-8' }));
  it('may be none', () => check([], undefined, { text: '', encoding: 'utf-8' }));

  it('keep their byte order mark as a character, so that offsets count it', () => {
    check([0xef, 0xbb, 0xbf, 0x61], undefined, { text: '\ufeffa', encoding: 'utf-8' });
    check([0xff, 0xfe, ...wide('ab')], undefined, { text: '\ufeffab', encoding: 'utf-16le' });
    check([0xfe, 0xff, 0x00, 0x61], undefined, { text: '\ufeffa', encoding: 'utf-16be' });
  });

  it('keep their line ends', () =>
    check(ascii('a\r\nb\rc\n'), undefined, { text: 'a\r\nb\rc\n', encoding: 'utf-8' }));

  it('keep a second mark and a lone NUL', () => {
    check([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], undefined, { text: '\ufeff\ufeff', encoding: 'utf-8' });
    const page = ascii('x'.repeat(200));
    check([...page, 0], undefined, { text: `${'x'.repeat(200)}\0`, encoding: 'utf-8' });
  });

  it('are in the encoding named, by any of its labels', () => {
    check([0x93, 0x80, 0xe9, 0x94], 'windows-1252', { text: '“€é”', encoding: 'windows-1252' });
    check([0x92], 'Latin1', { text: '’', encoding: 'windows-1252' });
    check([0x81], 'cp1252', { text: '\u0081', encoding: 'windows-1252' });
    check([0xd0, 0xd2], 'koi8-r', { text: 'пр', encoding: 'koi8-r' });
    check([0xa4], 'iso-8859-15', { text: '€', encoding: 'iso-8859-15' });
    check(wide('ab'), 'utf-16le', { text: 'ab', encoding: 'utf-16le' });
    check([0xc0, 0xcc], 'euc-kr', { text: '이', encoding: 'euc-kr' });
  });

  it('are in the encoding of their mark, whatever was named', () => {
    check([0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'windows-1252', { text: '\ufeffé', encoding: 'utf-8' });
  });

  it('keep a lone surrogate of UTF-16', () => {
    check([0xff, 0xfe, 0x3d, 0xd8, 0x61, 0], undefined, { text: '\ufeff\ud83da', encoding: 'utf-16le' });
  });

  it('are refused where they are no UTF-8, with the place and the way out', () => {
    checkRefused([...ascii('one\ntw'), 0xe9, ...ascii('o\n')], undefined, /byte 7, line 2.*--encoding/);
    checkRefused([...ascii('cut off'), 0xe2, 0x80], undefined, /not UTF-8/);
    checkRefused([0xed, 0xa0, 0x80], 'utf-8', /byte 1, line 1/);
  });

  it('are refused where they are no text', () => {
    checkRefused(wide('UTF-16 without a mark'), undefined, /byte order mark.*--encoding/);
    checkRefused(new Uint8Array(500), undefined, /not text/);
    checkRefused([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], undefined, /UTF-32/);
    checkRefused([0xff, 0xfe, 0x61], undefined, /odd number/);
  });

  it('are refused for an encoding that is not known', () =>
    checkRefused([0x61], 'utf-9', /no encoding named ‘utf-9’/));
});

describe('a text written back', () => {
  it('gives the bytes it was read from, in every encoding that can be written', () => {
    const encodings = fc.constantFrom(
      'utf-16le',
      'utf-16be',
      'windows-1252',
      'windows-1251',
      'iso-8859-15',
      'macintosh',
      'koi8-u',
    );
    holds([fc.uint8Array({ maxLength: 60 }), encodings], (bytes, encoding) => {
      const decoded = decodeText(bytes, encoding);
      if (decoded.kind === 'failed') return;
      const encoded = encodeText(decoded.text, decoded.encoding);
      assert.deepEqual(encoded, { kind: 'encoded', bytes });
    });
  });

  it('is read again as the same text, mark and line ends included', () => {
    holds([hostileText(), fc.constantFrom('utf-8', 'utf-16le', 'utf-16be')], (text, encoding) => {
      const encoded = encodeText(text, encoding);
      if (encoded.kind === 'failed') {
        assert.equal(encoding, 'utf-8');
        assert.match(encoded.message, /U\+D[89A-F]/);
        return;
      }
      const decoded = decodeText(encoded.bytes, encoding);
      assert.equal(decoded.kind === 'decoded' && decoded.text, text);
    });
  });

  it('is refused where the encoding lacks a character', () => {
    assert.deepEqual(encodeText('Łódź', 'windows-1252'), {
      kind: 'failed',
      message: 'the character U+0141 cannot be written in windows-1252',
    });
  });

  it('is refused for an encoding that is only read', () => {
    assert.equal(encodeText('a', 'euc-kr').kind, 'failed');
  });
});
