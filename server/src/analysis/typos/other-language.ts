import { CheckedText } from './checked-text';
import { list } from './word-lists';

/** A paragraph with this many different lower-case words, this share of them unknown, is not English. */
const ENOUGH_UNKNOWN = 6;
const UNKNOWN_SHARE = 0.4;
/** With fewer words the small words tell: this many different ones of one language, and more of them than English ones. */
const ENOUGH_SMALL_WORDS = 3;

/** Words that each language has in nearly every sentence, without those that are English words as well. General knowledge. */
const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'French',
    list('le la les des du une est et dans pour avec qui que sur pas sont aux cette ses elle ils ont leur'),
  ],
  [
    'German',
    list(
      'der das und ist nicht mit ein eine einen dem des von zu im auf sich auch es wird wurde für nach bei',
    ),
  ],
  ['Spanish', list('el la los las del que y en una por con para se su al es más como pero fue han este sus')],
  [
    'Italian',
    list('il la di che e per una del della dei nel con non si sono gli alla ha anche più dal nella'),
  ],
  ['Portuguese', list('os das dos que uma em para com não é ao pela pelo mais foi são à sua seu nos ele')],
  ['Dutch', list('de het een van en dat niet zijn voor met op te ook aan bij wordt naar werd uit hij deze')],
]);

const ENGLISH_SMALL_WORDS = list(
  'the of and to in that is was for with he it on as by at from be have has his are but not which this their they will who said',
);

/**
 * Whether the paragraph is of another language than English, so that its spelling cannot be checked: by the share of its words that
 * no dictionary has, or by its small words, which also tell a short sentence. A few foreign words in English are no other language.
 */
export function isOtherLanguage(checked: CheckedText): boolean {
  const seen = new Set<string>();
  let unknown = 0;
  for (const form of checked.forms) {
    if (form?.casing !== 'lower' || seen.has(form.plain)) continue;
    seen.add(form.plain);
    if (!form.isInDictionary) unknown++;
  }
  return (seen.size >= ENOUGH_UNKNOWN && unknown >= seen.size * UNKNOWN_SHARE) || hasForeignSmallWords(seen);
}

function hasForeignSmallWords(seen: ReadonlySet<string>): boolean {
  const english = sharedWith(ENGLISH_SMALL_WORDS, seen);
  for (const small of SMALL_WORDS.values()) {
    const foreign = sharedWith(small, seen);
    if (foreign >= ENOUGH_SMALL_WORDS && foreign > 2 * english) return true;
  }
  return false;
}

function sharedWith(small: ReadonlySet<string>, seen: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of small) if (seen.has(word)) shared++;
  return shared;
}
