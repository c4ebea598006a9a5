import { isAsciiDigit, isAsciiLetter } from '../../text/characters';
import { FUNCTION_WORD, hashed, SPEECH_PERHAPS, SPEECH_WORD, traitsOf } from './word-traits';

/** What the words of a text say, whatever stands between them. */
export interface LineWords {
  readonly functionWords: number;
  readonly speech: boolean;
  /** All traits of `word-traits.ts` that a word of the text has. */
  readonly traits: number;
}

const UNDERSCORE = 0x5f;
const SPEECH = /\b(?:said|says|told|added|according to|reported)\b/i;

/** Looks up each word of ASCII letters in `text`, in one pass. */
export function lineWords(text: string): LineWords {
  let functionWords = 0;
  let traits = 0;
  let hash = 0;
  let length = 0;
  /** A digit or an underscore stands before the word: it is a part of something else then, as `\b` has it. */
  let joined = false;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    if (isAsciiLetter(unit)) {
      hash = hashed(hash, unit);
      length++;
      continue;
    }
    const joins = isAsciiDigit(unit) || unit === UNDERSCORE;
    if (length > 0) {
      const found = traitsOf(hash, length);
      if (found !== 0) {
        const whole = !joined && !joins;
        traits |= whole ? found : found & ~(FUNCTION_WORD | SPEECH_WORD);
        if (whole && (found & FUNCTION_WORD) !== 0) functionWords++;
      }
      hash = 0;
      length = 0;
    }
    joined = joins;
  }
  const speech = (traits & SPEECH_WORD) !== 0 || ((traits & SPEECH_PERHAPS) !== 0 && SPEECH.test(text));
  return { functionWords, speech, traits };
}
