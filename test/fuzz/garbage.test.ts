import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertJsonContract } from '../unit/exports/json-shape';
import { EXPORT_FORMATS } from '../../server/src/exports/formats';
import { decodeText } from '../../server/src/text/decode';
import { textOfUnits } from '../../server/src/text/utf16';
import { engine, samples } from '../corpus/engine';
import { PROJECTIONS } from '../corpus/projections';
import { assertSound } from '../corpus/soundness';
import { holds, hostileText, SEED } from './seed';

const MEGABYTE = 2 ** 20;

/** A sound dump comes of the text, every feature and export takes it, and the JSON keeps to its contract. */
function checkTaken(text: string): void {
  const dump = engine().analyse(text);
  assertSound(dump, text);
  for (const project of Object.values(PROJECTIONS)) assert.notEqual(project(dump), undefined);
  assertJsonContract(EXPORT_FORMATS[0].write(dump, 'garbage', false), text);
}

/** Units below `limit` in an order that depends on the seed only (a linear congruential generator). */
function noise(length: number, limit: number): string {
  let state = SEED >>> 0;
  const units = new Uint16Array(length);
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    units[index] = (state >>> 8) % limit;
  }
  return textOfUnits(units);
}

/** Small texts that hold nothing, or nothing that is news. */
const SMALL: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'one line end': '\n',
  'line ends of all kinds': '\r\n\r\n\n\r\r\n\n',
  'a byte order mark alone': '\ufeff',
  'marks in odd places': '\ufeff\n\ufeffA\ufeff\r\ufeff',
  'a NUL': '\0',
  'NUL between letters': 'A\0 \0s\0h\0i\0p\0\n\0',
  'a lone surrogate': '\ud83d',
  'lone surrogates in names': 'By J\ud83dhn \udc00mith\nGRAZ (APA) - \ud83d\udc00\udc00 said.',
  'blanks alone': ' \t \u00a0\u3000 \n\t\n',
  'bare CR line ends': 'Ferry late\rBy Ole Lund\rGRAZ (APA) - It came.\rIt left.\r',
  'one word': 'Word',
  'no letters': '1234567890 +-*/ 12:30 12/13/2014 ---- **** ====',
  dashes: `${'-'.repeat(5000)}\n${'—'.repeat(5000)}`,
  'brackets that never close': `${'('.repeat(3000)}${'['.repeat(3000)}“`,
  emoji: '👩‍🚒'.repeat(2000),
  'combining marks without end': `a${'\u0301'.repeat(20_000)}`,
  'right-to-left text': '\u202eחדשות\u202c \u2067أخبار\u2069\n',
  'other scripts':
    '서울 (연합뉴스) - 배가 왔다.\n東京（共同）－船が来た。\nМОСКВА (ТАСС) - Пришел корабль.\n',
  markup: '<script>alert(1)</script>\n[x](command:x) ![y](http://z) `code` </script>\n=1+1\n',
  'names of object members':
    '__proto__ constructor toString\nBy Constructor Prototype\nHASOWNPROPERTY (VALUEOF) - toString said.\n',
};

/** Patterns that make careless rules slow: each is one short piece, repeated. */
const REPEATED = [
  ...[
    'a',
    'A',
    ' ',
    '.',
    '-',
    ',',
    "'",
    '"',
    '(',
    '\t',
    'a.',
    'A.',
    'A. ',
    'A ',
    'a b ',
    'a-',
    'By ',
    'and ',
    ', and ',
  ],
  ...[
    'Mr. ',
    'the ',
    'Jan 1 ',
    '1:',
    '12:30 ',
    '1/',
    '03/04/2021 ',
    'http://',
    'www.',
    'a@',
    '“',
    '(A',
    'A (B) - ',
    'of the ',
  ],
  ...[
    'GRAZ, ',
    'GRAZ (APA) - ',
    'New ',
    'South ',
    'a\u00ad',
    '\u00ad',
    '\u0301',
    'é',
    'don\u2019',
    '\ufeff',
    '\0',
    '---',
  ],
  ...[
    '\n',
    '\r',
    'a\n',
    'A B\n',
    'By A B\n',
    '---\n',
    '1 January 2014\n',
    'GRAZ (APA) - A.\n\n',
    'Share\n',
    '[\n',
    '.\n',
  ],
];

describe('any text at all', () => {
  for (const [name, text] of Object.entries(SMALL)) {
    it(`is taken: ${name}`, () => checkTaken(text));
  }

  it('is taken: random pieces of hostile text', () => {
    holds([hostileText(200)], checkTaken, 200);
  });

  it('is taken: samples with hostile text strewn in', () => {
    const cases = fc.tuple(
      fc.constantFrom(...samples().map((sample) => sample.text.slice(0, 3000))),
      fc.array(fc.tuple(fc.nat({ max: 3000 }), hostileText(8)), { maxLength: 20 }),
    );
    holds(
      [cases],
      ([text, insertions]) => {
        let result = text;
        for (const [place, piece] of insertions)
          result = result.slice(0, place) + piece + result.slice(place);
        checkTaken(result);
      },
      40,
    );
  });

  it('is taken: the bytes of a sample in the wrong encoding', () => {
    for (const { text } of samples()) {
      const bytes = Buffer.from(text, 'utf16le');
      for (const encoding of ['windows-1252', 'utf-16be', 'koi8-r']) {
        const decoded = decodeText(bytes, encoding);
        assert.equal(decoded.kind, 'decoded');
        if (decoded.kind === 'decoded') checkTaken(decoded.text.slice(0, 20_000));
      }
    }
  });
});

describe('a large text', function () {
  // A rule that is not linear takes hours for these and fails here; how long a linear one takes is not the question.
  this.timeout(300_000);

  for (const piece of REPEATED) {
    it(`is taken: ${JSON.stringify(piece)} again and again`, () => {
      checkTaken(piece.repeat(Math.ceil(MEGABYTE / 8 / piece.length)));
    });
  }

  it('is taken: 5 MB of random bytes', () => checkTaken(noise(5 * MEGABYTE, 256)));
  it('is taken: 1 MB of random UTF-16', () => checkTaken(noise(MEGABYTE, 0x10000)));
  it('is taken: random letters, blanks and line ends', () => {
    const letters = noise(MEGABYTE, 32).replace(/[\0-\x1f]/g, (unit) =>
      'etaoin shrdlu.\nABC, "-()\r1\'T(N)'.charAt(unit.charCodeAt(0)),
    );
    checkTaken(letters);
  });

  it('is taken: 5 MB on a single line', () => {
    const text = samples()
      .map((sample) => sample.text.replace(/\n/g, ' '))
      .join(' ');
    checkTaken(text.repeat(Math.ceil((5 * MEGABYTE) / text.length)));
  });
});
