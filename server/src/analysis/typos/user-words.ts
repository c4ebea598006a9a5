import { plainWord } from '../../text/plain-word';

/**
 * The function that tells the rules whether the user has accepted a word. One written in lower case also
 * covers its capitalised forms, and every word covers its possessive. Words are compared with straight
 * apostrophes and without soft hyphens.
 */
export function knownToUser(knownWords: readonly string[]): (word: string) => boolean {
  const exact = new Set(knownWords.map(plainWord));
  const has = (word: string): boolean => exact.has(word) || exact.has(word.toLowerCase());
  return (word) => {
    if (exact.size === 0) return false;
    const plain = plainWord(word);
    return has(plain) || has(plain.replace(/'s$/i, ''));
  };
}

/** The words that a paragraph's rules asked about, each with whether the user had accepted it. */
export type UserWordsRead = ReadonlyMap<string, boolean>;

/**
 * Forwards questions about the user's words and records them, as `RecordingWords` does for those about the
 * dump's.
 */
export function recordingUserWords(isKnown: (word: string) => boolean): {
  readonly isKnown: (word: string) => boolean;
  readonly read: UserWordsRead;
} {
  const read = new Map<string, boolean>();
  return {
    read,
    isKnown: (word) => {
      const answer = isKnown(word);
      read.set(word, answer);
      return answer;
    },
  };
}

/** Whether all of these questions would still get the same answer. */
export function userWordsStillHold(read: UserWordsRead, isKnown: (word: string) => boolean): boolean {
  for (const [word, answer] of read) if (isKnown(word) !== answer) return false;
  return true;
}
