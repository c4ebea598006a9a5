import { Notice, Problem } from '../model/dump';
import { Slices } from '../incremental/slices';

/** At most this many problems of one kind are listed: damage of the transport comes in thousands or not at all. */
const MOST_OF_A_KIND = 200;

interface DamageRule {
  readonly code: Problem['code'];
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly fix: ((found: string) => { readonly title: string; readonly newText: string }) | undefined;
}

/** UTF-8 that was once read as Windows-1252: two or three of its characters in a row are never meant. */
const MOJIBAKE: ReadonlyMap<string, string> = new Map([
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  ['Ã©', 'é'],
  ['Ã¨', 'è'],
  ['Ã¡', 'á'],
  ['Ã³', 'ó'],
  ['Ã±', 'ñ'],
  ['Ã¼', 'ü'],
  ['Ã¶', 'ö'],
  ['Ã¤', 'ä'],
  ['Ã§', 'ç'],
  ['Ã­', 'í'],
  ['Ãº', 'ú'],
  ['Â£', '£'],
  ['Â·', '·'],
  ['Â\u00a0', '\u00a0'],
]);

const RULES: readonly DamageRule[] = [
  {
    code: 'text.mojibake',
    pattern: new RegExp([...MOJIBAKE.keys()].join('|'), 'g'),
    message: (found) => `“${found}” is “${MOJIBAKE.get(found) ?? ''}” read in the wrong encoding.`,
    fix: (found) => ({
      title: `Change to “${MOJIBAKE.get(found) ?? ''}”`,
      newText: MOJIBAKE.get(found) ?? '',
    }),
  },
  {
    code: 'text.soft-hyphen',
    pattern: /(?<!Ã)\u00ad+/g,
    message: () => 'A soft hyphen stands here: invisible, and it hides the word from a search.',
    fix: () => ({ title: 'Remove the soft hyphen', newText: '' }),
  },
  {
    code: 'text.control',
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g,
    message: (found) =>
      `A control character (U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}) stands here.`,
    fix: () => ({ title: 'Remove it', newText: '' }),
  },
  {
    code: 'text.lone-surrogate',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    message: () => 'Half of a character stands here: the other half was lost on the way.',
    fix: undefined,
  },
];

/** Problems found, and what had to be left out of them. */
export interface TransportDamage {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Damage the text took on its way: wrong encodings, invisible and broken characters. Linear in the text, and in slices. */
export function* findTransportDamage(text: string, slices: Slices): Generator<void, TransportDamage, void> {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const counts = RULES.map(() => 0);
  for (let from = 0; from < text.length;) {
    const to = plainPlaceAfter(text, from + READ_AT_ONCE);
    const part = text.slice(from, to);
    for (const [index, rule] of RULES.entries()) {
      for (const match of part.matchAll(rule.pattern)) {
        const count = (counts[index] ?? 0) + 1;
        if (count > MOST_OF_A_KIND + 1) break;
        counts[index] = count;
        if (count <= MOST_OF_A_KIND) problems.push(problemOf(rule, match[0], from + match.index));
      }
    }
    if (slices.spent((to - from) >> 3)) yield;
    from = to;
  }
  for (const [index, { code }] of RULES.entries()) {
    if ((counts[index] ?? 0) <= MOST_OF_A_KIND) continue;
    const message = `More than ${MOST_OF_A_KIND} problems of the kind ${code} stand in this text; the first ones are listed.`;
    notices.push({ message, setting: 'dateline.problems.severity' });
  }
  return { problems, notices };
}

/** So much is read at a stretch, or a little more. UTF-16. */
const READ_AT_ONCE = 32_768;

/** The first place at `offset` or behind it where two characters that no rule is about meet; the end of the text where there is none. */
function plainPlaceAfter(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++)
    if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return at;
  return text.length;
}

/** Whether a UTF-16 unit is a blank, a letter or a mark of ASCII, or stands in the blocks of Han and Hangul. */
function isPlain(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x3400 && unit < 0xd800);
}

function problemOf({ code, message, fix }: DamageRule, found: string, start: number): Problem {
  const end = start + found.length;
  const offered = fix?.(found);
  return {
    code,
    message: message(found),
    severity: 'information',
    start,
    end,
    fixes:
      offered === undefined
        ? []
        : [{ title: offered.title, edits: [{ start, end, newText: offered.newText }], class: 'likely' }],
    evidenceOfPrint: false,
  };
}
