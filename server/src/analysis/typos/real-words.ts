import { type CheckedText, eachToken, isQuoted } from './checked-text';
import { type RelativeProblem, typo } from './relative-problem';
import { isMarkedSic } from './sic';

/**
 * A correct word in a context that requires another; all in lower case. From general knowledge of English.
 */
interface Frame {
  /**
   * The printed words, and what each should be. In `printed`, the words to change are two or three in a row.
   */
  readonly printed: RegExp;
  readonly meant: (found: string) => readonly string[];
}

/** What follows "have" in an unreal past. */
const PARTICIPLE =
  '(?:been|had|done|gone|made|taken|seen|got|come|become|won|lost|known|thought|given|gotten|said|[a-z]{3,}ed)';
const COMPARATIVE =
  '(?:more|less|rather|better|worse|fewer|higher|lower|larger|bigger|smaller|greater|older|younger|faster|longer)';
const CLAUSE = '(?:and|but|that|because|if|so|when)';

const FRAMES: readonly Frame[] = [
  {
    printed: new RegExp(`^(?:could|should|would|must|might) of(?= (?:not |never )?${PARTICIPLE}\\b)`),
    meant: (found) => [found.replace(/of$/, 'have')],
  },
  { printed: /^it['’]s(?= own\b)/, meant: () => ['its'] },
  { printed: /^its(?= (?:been|an?|not an?)\b)/, meant: (found) => [found.replace('its', "it's")] },
  { printed: /^there(?= own\b)/, meant: () => ['their'] },
  {
    printed: new RegExp(`^${CLAUSE} their(?= (?:is|are|was|were)\\b)`),
    meant: (found) => [found.replace(/their$/, 'there')],
  },
  {
    printed: new RegExp(
      `^${COMPARATIVE} then(?= (?:the|a|an|any|his|her|its|their|our|one|two|three|half|ever|expected|usual)\\b)`,
    ),
    meant: (found) => [found.replace(/then$/, 'than')],
  },
  { printed: /^your(?= welcome(?:[.,!]|$))/, meant: () => ["you're"] },
  {
    printed:
      /^(?:an? the|an? an?|the (?:an?|his|her|their|its|our|my)|an? (?:his|their|its|our|my))(?= (?!priori|posteriori|fortiori|cappella|capella|la\b|deux|propos|gogo)[a-z])/,
    meant: (found) => [...new Set(found.split(' ').reverse())],
  },
];

/** A vowel letter pronounced as a consonant, and a silent consonant. */
const SPOKEN_AS_CONSONANT =
  /^(?:eu|ewe|one(?!r)|once|ouija|u(?:ni(?!n|m|nt)|nanim|s[aeiu]|ti|tens|ri|kr|biq|ga|fo|ra|ro|vu|ten))/;
const SILENT_OR_EITHER =
  /^(?:hour|honest|hono|heir|herb|hist|hotel|habit|hilar|hallu|horr|hyster|heroi|homage|x|[a-z]$)/;

/**
 * Words that are correct on their own and wrong in context: "could of been", "it's own", "an car". None is
 * certain.
 */
export function realWords(checked: CheckedText): readonly RelativeProblem[] {
  if (checked.register !== 'sentence') return [];
  const problems: RelativeProblem[] = [];
  eachToken(checked, (token, index) => {
    const form = checked.forms[index];
    if (form?.casing !== 'lower' || checked.inAddress[index]) return;
    const ahead = wordsAhead(checked, index);
    const found = inFrame(ahead) ?? wrongArticle(checked, index, ahead);
    if (found === undefined) return;
    const span = { start: token.start, end: token.start + found.printed.length };
    if (
      checked.text.slice(span.start, span.end).toLowerCase() !== found.printed ||
      isMarkedSic(checked.text, span)
    )
      return;
    const args = { printed: found.printed, likelier: found.meant[0] ?? '' };
    const evidenceOfPrint = isQuoted(checked, span);
    problems.push(
      typo({ code: 'typo.real-word', args }, span, found.meant, { sure: false, evidenceOfPrint }),
    );
  });
  return problems;
}

interface Found {
  readonly printed: string;
  readonly meant: readonly string[];
}

/** How many words after the first one are examined. */
const LOOKED_AHEAD = 4;

/** The token and those after it on its line, with single spaces, up to anything but a lower-case word. */
function wordsAhead(checked: CheckedText, index: number): string {
  let ahead = '';
  for (let at = index; at <= index + LOOKED_AHEAD; at++) {
    const token = checked.tokens[at];
    if (token === undefined || (at > index && token.gap === 'line')) break;
    if (at > index && token.gap === 'none') return ahead + token.text;
    if (checked.forms[at]?.casing !== 'lower') break;
    ahead += (at === index ? '' : ' ') + token.text;
  }
  return ahead;
}

function inFrame(ahead: string): Found | undefined {
  for (const { printed, meant } of FRAMES) {
    const [found] = printed.exec(ahead) ?? [];
    if (found !== undefined) return { printed: found, meant: meant(found) };
  }
  return undefined;
}

/** "A" before a vowel sound or "an" before a consonant, if a dictionary has the next word. */
function wrongArticle(checked: CheckedText, index: number, ahead: string): Found | undefined {
  const [, article, word = ''] = /^(an?) ([a-z]{3,})(?![a-z'’-])/.exec(ahead) ?? [];
  if (article === undefined || checked.forms[index + 1]?.isInDictionary !== true) return undefined;
  if ((checked.resources.lexicon.rank(word) ?? Infinity) > COMMON) return undefined;
  const isVowel = /^[aeiou]/.test(word);
  if (isVowel ? SPOKEN_AS_CONSONANT.test(word) : SILENT_OR_EITHER.test(word)) return undefined;
  if (isVowel === (article === 'an')) return undefined;
  return {
    printed: `${article} ${word}`,
    meant: [word === 'another' ? word : `${article === 'a' ? 'an' : 'a'} ${word}`],
  };
}

/** A rarer word may be foreign, or pronounced differently from its spelling. */
const COMMON = 20_000;
