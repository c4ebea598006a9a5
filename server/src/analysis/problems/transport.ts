import { Notice, Problem } from '../dump';

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

/** Damage the text took on its way: wrong encodings, invisible and broken characters. Linear in the text. */
export function findTransportDamage(text: string): TransportDamage {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  for (const rule of RULES) {
    let count = 0;
    for (const match of text.matchAll(rule.pattern)) {
      if (++count > MOST_OF_A_KIND) {
        const message = `More than ${MOST_OF_A_KIND} problems of the kind ${rule.code} stand in this text; the first ones are listed.`;
        notices.push({ message, setting: 'dateline.problems.severity' });
        break;
      }
      const start = match.index;
      const end = start + match[0].length;
      const fix = rule.fix?.(match[0]);
      problems.push({
        code: rule.code,
        message: rule.message(match[0]),
        severity: 'information',
        start,
        end,
        fixes:
          fix === undefined
            ? []
            : [{ title: fix.title, edits: [{ start, end, newText: fix.newText }], preferred: false }],
        evidenceOfPrint: false,
      });
    }
  }
  return { problems, notices };
}
