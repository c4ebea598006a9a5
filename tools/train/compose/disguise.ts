import type { Random } from '../random';

/** Rewrites text word by word into one that reads like another language; the same word always becomes the same. */
export type Disguise = (text: string) => string;

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

/** Syllables of Cyrillic, Greek and Devanagari-like scripts are not imitated: letters are exchanged one for one. */
const CYRILLIC = 'абцдефгхийклмнопярстувшьыз';
const GREEK = 'αβκδεφγηιξκλμνοπθρστυβωχψζ';

/**
 * A disguise by this generator: vowels and consonants exchanged among themselves, in Latin letters with or without
 * accents, in Cyrillic or in Greek. Dumps in disguise teach the learner to do without English: word lengths, case,
 * punctuation, digits and repeated words stay, everything known from tables goes.
 */
export function makeDisguise(random: Random): Disguise {
  const letters = new Map<string, string>();
  const kind = random();
  const exchange = (group: string): void => {
    const order = [...group].sort(() => random() - 0.5);
    [...group].forEach((letter, index) => letters.set(letter, order[index] ?? letter));
  };
  exchange(VOWELS);
  exchange(CONSONANTS);
  if (kind < 0.2 || kind > 0.93) {
    const script = kind < 0.2 ? CYRILLIC : GREEK;
    [...'abcdefghijklmnopqrstuvwxyz'].forEach((letter, index) =>
      letters.set(letter, script[index] ?? letter),
    );
  } else if (kind < 0.6) {
    const accented: Readonly<Record<string, string>> = {
      a: 'ä',
      e: 'é',
      o: 'ö',
      u: 'ü',
      c: 'ç',
      n: 'ñ',
      s: 'š',
    };
    for (const [plain, accent] of Object.entries(accented))
      if (random() < 0.35) {
        const from = [...letters].find(([, to]) => to === plain)?.[0];
        if (from !== undefined) letters.set(from, accent);
      }
  }
  const nounsInCapitals = random() < 0.15;
  return (text) =>
    text.replace(/[A-Za-z]+/g, (word) => {
      const changed = [...word]
        .map((letter) => {
          const lower = letter.toLowerCase();
          const other = letters.get(lower) ?? lower;
          return letter === lower ? other : other.toUpperCase();
        })
        .join('');
      return nounsInCapitals && word.length > 6 && word.length % 2 === 1
        ? changed.charAt(0).toUpperCase() + changed.slice(1)
        : changed;
    });
}
