import { classAt, classOf, HALF, LETTER, NUMBER, SPACE } from '../../text/characters';

/** What stands in a text besides its words. Offsets are UTF-16, `Infinity` for what is not there. */
export interface LineMarks {
  /** Numerals of any script. */
  readonly numerals: number;
  readonly firstNumeral: number;
  readonly firstColon: number;
  readonly firstBar: number;
  readonly twoSentences: boolean;
  readonly web: boolean;
  /** Three blanks or more between two pieces. */
  readonly columns: boolean;
}

const SENTENCE_BREAK = /[.!?]["'”’)]?[ \t]+["'“‘(]?\p{Lu}/uy;
const SCHEME = /https?:\/\//u;
const MAIL = /\S@\S+\.\S/u;

/** Looks at each mark of `text` in one pass. */
export function lineMarks(text: string): LineMarks {
  let numerals = 0;
  let firstNumeral = Infinity;
  let firstColon = Infinity;
  let firstBar = Infinity;
  let twoSentences = false;
  let web = false;
  let columns = false;
  let scheme = false;
  let mail = false;
  let blanks = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = classOf(unit);
    if ((kind & SPACE) !== 0) {
      blanks = unit === 32 || unit === 9 ? blanks + 1 : 0;
      continue;
    }
    if (blanks >= 3) columns = true;
    blanks = 0;
    if ((kind & LETTER) !== 0) continue;
    if ((kind & NUMBER) !== 0 || ((kind & HALF) !== 0 && (classAt(text, index) & NUMBER) !== 0)) {
      numerals++;
      if (firstNumeral === Infinity) firstNumeral = index;
      continue;
    }
    switch (unit) {
      case 0x21: // !
      case 0x3f: // ?
      case 0x2e: // .
        if (!twoSentences) {
          SENTENCE_BREAK.lastIndex = index;
          twoSentences = SENTENCE_BREAK.test(text);
        }
        if (unit === 0x2e && index >= 3 && text.startsWith('www', index - 3)) web = true;
        break;
      case 0x3a: // :
        if (firstColon === Infinity) firstColon = index;
        scheme ||= text.charCodeAt(index + 1) === 0x2f;
        break;
      case 0x40: // @
        mail = true;
        break;
      case 0x7c: // |
      case 0xbb: // »
      case 0x203a: // ›
      case 0x2192: // →
        if (firstBar === Infinity) firstBar = index;
        break;
    }
  }
  web ||= (scheme && SCHEME.test(text)) || (mail && MAIL.test(text));
  return { numerals, firstNumeral, firstColon, firstBar, twoSentences, web, columns };
}
