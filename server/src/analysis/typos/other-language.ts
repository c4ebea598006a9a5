import { OtherLanguage } from '../dump';
import { CheckedText } from './checked-text';
import { list } from './word-lists';

/** A paragraph with this many different lower-case words, this share of them unknown, is not English. */
const ENOUGH_UNKNOWN = 6;
const UNKNOWN_SHARE = 0.4;
/** With fewer words the small words tell: this many different ones of one language, and more of them than English ones. */
const ENOUGH_SMALL_WORDS = 3;
/** Where it is known already that the paragraph is not English, as many are enough to say which language it is in. */
const ENOUGH_TO_NAME = 2;

/** Words that each language has in nearly every sentence, without those that are English words as well. General knowledge. */
const SMALL_WORDS: ReadonlyMap<Exclude<OtherLanguage, 'unknown'>, ReadonlySet<string>> = new Map([
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
 * The language a paragraph is in that is not English, so that its spelling cannot be checked; undefined for English. Told by its small
 * words, which also tell a short sentence, or by the share of its words that no dictionary has: then the language may be unknown.
 * A few foreign words in English are no other language.
 */
export function otherLanguageOf(checked: CheckedText): OtherLanguage | undefined {
  const seen = new Set<string>();
  let unknown = 0;
  for (const form of checked.forms) {
    if (form?.casing !== 'lower' || seen.has(form.plain)) continue;
    seen.add(form.plain);
    if (!form.isInDictionary) unknown++;
  }
  const { language, shared } = likeliestLanguage(seen);
  if (shared >= ENOUGH_SMALL_WORDS && shared > 2 * sharedWith(ENGLISH_SMALL_WORDS, seen)) return language;
  if (seen.size < ENOUGH_UNKNOWN || unknown < seen.size * UNKNOWN_SHARE) return undefined;
  return shared >= ENOUGH_TO_NAME ? language : 'unknown';
}

/** The language most of whose small words are among the words seen, and how many; of two alike there is no telling. */
function likeliestLanguage(seen: ReadonlySet<string>): {
  readonly language: OtherLanguage;
  readonly shared: number;
} {
  let language: OtherLanguage = 'unknown';
  let most = 0;
  for (const [name, small] of SMALL_WORDS) {
    const shared = sharedWith(small, seen);
    if (shared === most) language = 'unknown';
    if (shared <= most) continue;
    language = name;
    most = shared;
  }
  return { language, shared: most };
}

function sharedWith(small: ReadonlySet<string>, seen: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of small) if (seen.has(word)) shared++;
  return shared;
}
