import { longDump } from './long-dump';

/** A text as nobody would write it, of any length, on which an analysis could come to hold the thread. */
export interface HostileText {
  readonly name: string;
  /** The text of about so many UTF-16 units; the same for the same length. */
  readonly make: (length: number) => string;
}

/** The same again and again. */
function repeated(name: string, unit: string): HostileText {
  return { name, make: (length) => unit.repeat(Math.ceil(length / unit.length)) };
}

/** Pieces of random words, each of them another one. */
function varied(name: string, piece: (words: RandomWords, number: number) => string): HostileText {
  return {
    name,
    make(length) {
      const words = new RandomWords();
      const pieces: string[] = [];
      for (let size = 0, number = 0; size < length; number++) {
        const next = piece(words, number);
        pieces.push(next);
        size += next.length;
      }
      return pieces.join('');
    },
  };
}

const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz';
const COMMON =
  'government minister said monday people hospital police country president million company official'.split(
    ' ',
  );

/** Words without end, the same ones in each run. */
class RandomWords {
  private state = 7;

  /** A number from 0 to below `end`. */
  below(end: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * end);
  }

  /** A word that is none. */
  lower(): string {
    return Array.from({ length: 4 + this.below(6) }, () => LETTERS[this.below(LETTERS.length)]).join('');
  }

  title(): string {
    const word = this.lower();
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  /** A common word with a letter more or another one. */
  slip(): string {
    const word = COMMON[this.below(COMMON.length)] ?? '';
    const at = 1 + this.below(word.length - 1);
    return word.slice(0, at) + (LETTERS[this.below(LETTERS.length)] ?? '') + word.slice(at + this.below(2));
  }

  /** A name with two letters that are others each time. */
  nearName(): string {
    const letters = 'Hasselbergen'.split('');
    for (let change = 0; change < 2; change++)
      letters[1 + this.below(letters.length - 1)] = LETTERS[this.below(LETTERS.length)] ?? '';
    return letters.join('');
  }
}

/** Shapes of every kind: one line without end, lines without end, each script, each thing that is looked for. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  repeated('a letter', 'a'),
  repeated('a capital', 'A'),
  repeated('a digit', '7'),
  repeated('a quotation mark', '"'),
  repeated('an opening bracket', '('),
  repeated('angle brackets', '<>'),
  repeated('a control character', '\0'),
  repeated('a soft hyphen in each word', 'a\u00ad'),
  repeated('half a surrogate pair', '\ud83d'),
  repeated('an emoji', '😀'),
  repeated('a byte order mark', '\ufeff'),
  repeated('a known misspelling', 'recieve '),
  repeated('misspellings and stops', 'a.b'),
  repeated('a doubled word', 'the the '),
  repeated('words run together', 'ofthe '),
  repeated('initials', 'U.S.'),
  repeated('hyphens', 'A-'),
  repeated('addresses', 'https://a.b/c/d '),
  repeated('an address without blanks', 'http://a/'),
  repeated('datelines', 'LONDON, March 3 (Reuters) - '),
  repeated('bylines', 'By John Smith '),
  repeated('stamps', '3 March 2020 10:15 '),
  repeated('words that point at a date', 'yesterday on Monday '),
  repeated('acronyms in brackets', 'United Nations (UN) '),
  repeated('places', 'London, '),
  repeated('people with roles', 'president John Smith, '),
  repeated('Chinese', '习近平在北京会见了法国总统马克龙。'),
  repeated('Arabic', 'قال الرئيس إن الحكومة ستواصل العمل '),
  repeated('Russian', 'Президент России заявил, что '),
  repeated('Thai', 'สวัสดี'),
  repeated('a wrong encoding', 'â€œÃ©Ã¼ '),
  repeated('empty lines', '\n'),
  repeated('lines of a letter', 'a\n'),
  repeated('lines of a field', 'Title: x\n'),
  repeated('items of a list', '1. a\n'),
  repeated(
    'the same article',
    'Storm hits coast\n\nBy Anna Hill\n\nPARIS, March 3 (AP) - A storm hit on Monday.\n\n',
  ),
  varied('random words', (words) => `${words.lower()} `),
  varied('random words with capitals', (words) => `${words.title()} `),
  varied('random words in capitals', (words) => `${words.lower().toUpperCase()} `),
  varied('other slips all the time', (words) => `the ${words.slip()} said that `),
  varied('names that are nearly alike', (words) => `${words.nearName()} went. `),
  varied(
    'names, titles and bodies',
    (words) => `Mr ${words.title()} of ${words.title()} Bank met ${words.title()}, `,
  ),
  varied('lines of two letters', (words) => `${words.lower().slice(0, 2)}\n`),
  varied('short lines', (words) => `${words.lower()}\n`),
  varied(
    'lines with datelines',
    (words) => `LONDON, March 3 (Reuters) - ${words.title()} ${words.lower()} said.\n`,
  ),
  varied('lines with bylines', (words) => `By ${words.title()} ${words.title()}\n`),
  varied('lines with stamps', (_, number) => `${1 + (number % 28)} March ${1990 + (number % 30)} 10:15\n`),
  varied('headlines', (words) => `${words.title()} ${words.lower()} ${words.title()} ${words.lower()}\n\n`),
  varied('hard-wrapped lines', (words, number) => `${words.lower()}${number % 9 === 8 ? '\n' : ' '}`),
  varied('withdrawals', (words) => `KILL: ${words.title()}\n\nEDITORS: Please disregard our story.\n\n`),
  varied(
    'articles of a line',
    (words) => `${words.title()} ${words.lower()}\n\nPARIS (AP) - ${words.title()} said so.\n\n`,
  ),
  { name: 'news', make: longDump },
  { name: 'news on one line', make: (length) => longDump(length).replaceAll(/\s+/g, ' ') },
  { name: 'news in capitals', make: (length) => longDump(length).toUpperCase() },
];
