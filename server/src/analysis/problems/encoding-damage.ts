import type { Fix, Notice, Problem, ProblemCode, ProblemContent } from '../model/dump';
import type { Slices } from '../incremental/slices';

/** The most problems of one kind that are listed: encoding damage comes in thousands or not at all. */
const MOST_OF_A_KIND = 200;

interface DamageRule {
  readonly code: ProblemCode;
  readonly pattern: RegExp;
  readonly content: (found: string) => ProblemContent;
  readonly fix: ((found: string) => Pick<Fix, 'description'> & { readonly newText: string }) | undefined;
}

/** UTF-8 once decoded as Windows-1252: two or three of its characters in a row are never intended. */
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

function decoded(found: string): string {
  return MOJIBAKE.get(found) ?? '';
}

const RULES: readonly DamageRule[] = [
  {
    code: 'text.mojibake',
    pattern: new RegExp([...MOJIBAKE.keys()].join('|'), 'g'),
    content: (found) => ({ code: 'text.mojibake', args: { printed: found, meant: decoded(found) } }),
    fix: (found) => ({ description: { kind: 'change', to: decoded(found) }, newText: decoded(found) }),
  },
  {
    code: 'text.soft-hyphen',
    pattern: /(?<!Ã)\u00ad+/g,
    content: () => ({ code: 'text.soft-hyphen', args: {} }),
    fix: () => ({ description: { kind: 'remove-soft-hyphen' }, newText: '' }),
  },
  {
    code: 'text.control',
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g,
    content: (found) => ({ code: 'text.control', args: { unit: found.charCodeAt(0) } }),
    fix: () => ({ description: { kind: 'remove-control' }, newText: '' }),
  },
  {
    code: 'text.lone-surrogate',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    content: () => ({ code: 'text.lone-surrogate', args: {} }),
    fix: undefined,
  },
];

/** The problems found, and what had to be left out. */
export interface TransportDamage {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/**
 * Damage done to the text in transit: wrong encodings, invisible and broken characters. Linear in the text;
 * works in slices.
 */
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
    notices.push({ kind: 'too-many-of-a-kind', code, listed: MOST_OF_A_KIND });
  }
  return { problems, notices };
}

/** How much is read in one go, or slightly more. UTF-16 units. */
const READ_AT_ONCE = 32_768;

/**
 * The first place at or after `offset` between two characters that no rule concerns; the end of the text if
 * there is none.
 */
function plainPlaceAfter(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++)
    if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return at;
  return text.length;
}

/** Whether a UTF-16 unit is an ASCII space, letter or punctuation mark, or in the Han or Hangul blocks. */
function isPlain(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x3400 && unit < 0xd800);
}

function problemOf({ content, fix }: DamageRule, found: string, start: number): Problem {
  const end = start + found.length;
  const offered = fix?.(found);
  return {
    ...content(found),
    severity: 'information',
    start,
    end,
    fixes:
      offered === undefined
        ? []
        : [
            {
              description: offered.description,
              edits: [{ start, end, newText: offered.newText }],
              class: 'likely',
            },
          ],
    evidenceOfPrint: false,
  };
}
