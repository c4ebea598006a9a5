import assert from 'node:assert/strict';
import type { ProblemCode, ProblemContent } from '../../../server/src/analysis/model/dump';

const FERRIES = { words: 'Ferries stop for a day', line: 9 };
const BRITISH = { english: 'British', word: 'harbour', count: 3 } as const;
const AMERICAN = { english: 'American', word: 'color', count: 1 } as const;
const OFTEN = { variant: 'mostly-otherwise', rare: 'Brekstda', frequent: 'Brekstad' } as const;
const OPEN = {
  variant: 'two-spellings',
  rare: 'Brekstda',
  rareCount: 1,
  frequent: 'Brekstad',
  frequentCount: 2,
} as const;

/** What a problem tells, for each code and variant, with its message. */
export const PROBLEM_EXAMPLES: readonly (readonly [ProblemContent, string])[] = [
  [
    { code: 'typo.word', args: { variant: 'unknown', word: 'hosptial', suggestion: 'hospital' } },
    '“hosptial” is not a word that is known; “hospital” is.',
  ],
  [
    { code: 'typo.word', args: { variant: 'end-of-word', word: 'mpany', whole: 'company' } },
    '“mpany” may be the end of “company”: the line begins in the middle of a word.',
  ],
  [
    { code: 'typo.word', args: { ...OFTEN, frequentCount: 2 } },
    '“Brekstda”: twice spelt “Brekstad” in this dump.',
  ],
  [{ code: 'typo.word', args: OPEN }, 'Two spellings in this dump: “Brekstda” ×1, “Brekstad” ×2.'],
  [
    { code: 'typo.name', args: { ...OFTEN, frequentCount: 1 } },
    '“Brekstda”: once spelt “Brekstad” in this dump.',
  ],
  [
    { code: 'typo.name', args: { ...OFTEN, frequentCount: 3 } },
    '“Brekstda”: 3 times spelt “Brekstad” in this dump.',
  ],
  [{ code: 'typo.name', args: OPEN }, 'Two spellings in this dump: “Brekstda” ×1, “Brekstad” ×2.'],
  [
    { code: 'typo.place', args: { printed: 'LISBN', known: 'LISBON' } },
    '“LISBN” in the dateline is no place known; “LISBON” is.',
  ],
  [
    { code: 'typo.glued', args: { variant: 'run-together', printed: 'alot', apart: 'a lot' } },
    '“alot”: “a lot” run together.',
  ],
  [
    { code: 'typo.glued', args: { variant: 'blank-missing', printed: 'ofthe', apart: 'of the' } },
    '“ofthe”: a blank is missing. “of the” was meant.',
  ],
  [
    { code: 'typo.glued', args: { variant: 'before-dateline', before: 'stop', place: 'LISBON' } },
    '“stop” runs into “LISBON”, which begins a dateline.',
  ],
  [
    { code: 'typo.glued', args: { variant: 'before-timestamp', before: 'Press', first: 'April' } },
    '“Press” runs into “April”, which begins a timestamp.',
  ],
  [
    { code: 'typo.glued', args: { variant: 'behind-timestamp', last: 'GMT', next: 'LONDON' } },
    '“GMT” ends a timestamp and runs into “LONDON”.',
  ],
  [{ code: 'typo.doubled', args: { word: 'the' } }, '“the” stands here twice.'],
  [
    { code: 'typo.real-word', args: { printed: 'could of', likelier: 'could have' } },
    '“could of”: “could have” is likelier here.',
  ],
  [
    { code: 'typo.variant', args: { variant: 'other-english', few: AMERICAN, many: BRITISH } },
    '“color” is American spelling; this article is British otherwise, as “harbour” is.',
  ],
  [
    { code: 'typo.variant', args: { variant: 'two-englishes', few: AMERICAN, many: BRITISH } },
    'Two spellings in this article: American ×1, as “color”, and British ×3, as “harbour”.',
  ],
  [
    { code: 'structure.boilerplate', args: { variant: 'link' } },
    'A link to another story: not part of this one.',
  ],
  [
    { code: 'structure.boilerplate', args: { variant: 'furniture' } },
    'Page furniture: not part of the story.',
  ],
  [
    { code: 'structure.stray', args: { variant: 'bracket' } },
    'A bracket stands here alone. The copy may be cut off; check the original.',
  ],
  [
    { code: 'structure.stray', args: { variant: 'page-number' } },
    'A page number: left over from the print, not part of the story.',
  ],
  [{ code: 'structure.stray', args: { variant: 'in-no-article' } }, 'This line lies in no article.'],
  [{ code: 'structure.stray', args: { variant: 'lines-in-no-article' } }, 'These lines lie in no article.'],
  [
    { code: 'structure.duplicate', args: { variant: 'copy', of: FERRIES } },
    'The same article as “Ferries stop for a day” (line 9).',
  ],
  [
    {
      code: 'structure.duplicate',
      args: { variant: 'version', of: FERRIES, order: 'later', likeness: 0.879 },
    },
    'A later version of “Ferries stop for a day” (line 9): 87 % of the text is the same.',
  ],
  [
    {
      code: 'structure.duplicate',
      args: { variant: 'version', of: FERRIES, order: 'earlier', likeness: 0.6 },
    },
    'An earlier version of “Ferries stop for a day” (line 9): 60 % of the text is the same.',
  ],
  [
    {
      code: 'structure.duplicate',
      args: { variant: 'version', of: FERRIES, order: 'open', likeness: 0.7 },
    },
    'Another version of “Ferries stop for a day” (line 9): 70 % of the text is the same.',
  ],
  [
    { code: 'structure.withdrawn', args: { variant: 'notice', story: FERRIES } },
    'A notice that withdraws a story: “Ferries stop for a day” (line 9).',
  ],
  [
    { code: 'structure.withdrawn', args: { variant: 'notice' } },
    'A notice that withdraws a story. It is not found in this dump.',
  ],
  [
    { code: 'structure.withdrawn', args: { variant: 'marked-story', story: FERRIES } },
    'This story is marked as withdrawn; see also “Ferries stop for a day” (line 9).',
  ],
  [{ code: 'structure.withdrawn', args: { variant: 'marked-story' } }, 'This story is marked as withdrawn.'],
  [
    { code: 'structure.withdrawn', args: { variant: 'story', notice: FERRIES } },
    'Withdrawn by “Ferries stop for a day” (line 9).',
  ],
  [{ code: 'text.mojibake', args: { printed: 'Ã©', meant: 'é' } }, '“Ã©” is “é” read in the wrong encoding.'],
  [
    { code: 'text.broken-word', args: { joined: 'harbour' } },
    '“harbour” is broken here, as at the end of a line in a narrow column.',
  ],
  [
    { code: 'text.soft-hyphen', args: {} },
    'A soft hyphen stands here: invisible, and it hides the word from a search.',
  ],
  [{ code: 'text.control', args: { unit: 0x1b } }, 'A control character (U+001B) stands here.'],
  [
    { code: 'text.lone-surrogate', args: {} },
    'Half of a character stands here: the other half was lost on the way.',
  ],
  [
    {
      code: 'annotation.conflict',
      args: { words: 'Vane', label: 'place', elsewhere: 'person', count: 2 },
    },
    '“Vane” is labelled place here and person elsewhere (2).',
  ],
  [
    { code: 'annotation.unlabelled', args: { words: 'Vane', label: 'person', more: 0 } },
    '“Vane” is labelled person elsewhere, and not here.',
  ],
  [
    { code: 'annotation.unlabelled', args: { words: 'Vane', label: 'person', more: 1 } },
    '“Vane” is labelled person elsewhere, and not here, nor in 1 more place further on.',
  ],
  [
    { code: 'annotation.unlabelled', args: { words: 'Vane', label: 'person', more: 2 } },
    '“Vane” is labelled person elsewhere, and not here, nor in 2 more places further on.',
  ],
  [
    { code: 'annotation.overlap', args: { label: 'place', other: 'person' } },
    'Labelled place, and person on some of the same words.',
  ],
  [
    { code: 'annotation.orphan', args: { words: 'Orla Vane', label: 'witness' } },
    '“Orla Vane”, annotated witness, stood here and is gone.',
  ],
];

/** What some problem of this code tells. */
export function contentOf(code: ProblemCode): ProblemContent {
  const example = PROBLEM_EXAMPLES.find(([content]) => content.code === code);
  assert.ok(example, `there is an example of ${code}`);
  return example[0];
}
