/**
 * A script, and the language of a text in it: a BCP 47 code, or `und-` and the script if several languages
 * share it.
 */
interface Script {
  readonly code: string;
  readonly letters: RegExp;
}

/**
 * The scripts other than Latin that news is written in. Japanese comes before Chinese, since it also uses
 * Han.
 */
const SCRIPTS: readonly Script[] = [
  { code: 'und-Cyrl', letters: /\p{Script=Cyrillic}/u },
  { code: 'und-Arab', letters: /\p{Script=Arabic}/u },
  { code: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { code: 'ko', letters: /\p{Script=Hangul}/u },
  { code: 'zh', letters: /\p{Script=Han}/u },
  { code: 'el', letters: /\p{Script=Greek}/u },
  { code: 'he', letters: /\p{Script=Hebrew}/u },
  { code: 'th', letters: /\p{Script=Thai}/u },
  { code: 'ka', letters: /\p{Script=Georgian}/u },
  { code: 'hy', letters: /\p{Script=Armenian}/u },
  { code: 'und-Deva', letters: /\p{Script=Devanagari}/u },
  { code: 'und-Beng', letters: /\p{Script=Bengali}/u },
  { code: 'und-Ethi', letters: /\p{Script=Ethiopic}/u },
  { code: 'ta', letters: /\p{Script=Tamil}/u },
  { code: 'te', letters: /\p{Script=Telugu}/u },
  { code: 'ml', letters: /\p{Script=Malayalam}/u },
  { code: 'kn', letters: /\p{Script=Kannada}/u },
  { code: 'gu', letters: /\p{Script=Gujarati}/u },
  { code: 'pa', letters: /\p{Script=Gurmukhi}/u },
  { code: 'si', letters: /\p{Script=Sinhala}/u },
  { code: 'km', letters: /\p{Script=Khmer}/u },
  { code: 'lo', letters: /\p{Script=Lao}/u },
  { code: 'my', letters: /\p{Script=Myanmar}/u },
];

/** How much of a text is examined, in UTF-16 units. */
const LOOKED_AT = 500;
const ALL_LETTERS = /\p{L}/gu;
const OTHER_LETTERS = /[^\p{Script=Latin}\P{L}]/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ua71f\ua800-\uffdc]/;

/** Whether the text contains a letter of a script other than Latin. */
export function isBeyondLatin(text: string): boolean {
  return BEYOND_LATIN.test(text);
}

/**
 * The code of a text whose letters are mostly not Latin, and how many of those it has; undefined for any
 * other. Linear.
 */
export function otherScriptOf(text: string): { readonly code: string; readonly letters: number } | undefined {
  // Nearly every text has none of them, which one look shows.
  if (!isBeyondLatin(text)) return undefined;
  const start = text.slice(0, LOOKED_AT);
  const other = start.match(OTHER_LETTERS) ?? [];
  // One such character says about as much as two letters of an alphabet.
  const weight = other.length + (start.match(EAST_ASIAN)?.length ?? 0);
  const latin = (start.match(ALL_LETTERS)?.length ?? 0) - other.length;
  if (weight <= latin) return undefined;
  const script = SCRIPTS.find(({ letters, code }) => {
    const own = other.filter((letter) => letters.test(letter)).length;
    return code === 'ja' ? own * 5 > other.length : own * 2 > other.length;
  });
  return { code: script?.code ?? 'und', letters: other.length };
}
