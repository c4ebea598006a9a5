import type { ProblemCode, ProblemContent } from '../analysis/model/dump';
import type { ProblemArguments, TwoSpellings } from '../analysis/model/problem-arguments';
import { articleName } from './article-name';
import { wordsBy, type WordsBy } from './words-by';

/** The message of each kind of problem, built from its arguments. */
type ProblemMessages = { readonly [Code in ProblemCode]: (args: ProblemArguments[Code]) => string };

const OF_TWO_SPELLINGS: WordsBy<'variant', TwoSpellings> = {
  'mostly-otherwise': ({ rare, frequent, frequentCount }) =>
    `“${rare}”: ${times(frequentCount)} spelt “${frequent}” in this dump.`,
  'two-spellings': ({ rare, rareCount, frequent, frequentCount }) =>
    `Two spellings in this dump: “${rare}” ×${rareCount}, “${frequent}” ×${frequentCount}.`,
};

const MESSAGES: ProblemMessages = {
  'typo.word': wordsBy('variant', {
    unknown: ({ word, suggestion }) => `“${word}” is not a word that is known; “${suggestion}” is.`,
    'end-of-word': ({ word, whole }) =>
      `“${word}” may be the end of “${whole}”: the line begins in the middle of a word.`,
    ...OF_TWO_SPELLINGS,
  }),
  'typo.name': wordsBy('variant', OF_TWO_SPELLINGS),
  'typo.place': ({ printed, known }) => `“${printed}” in the dateline is no place known; “${known}” is.`,
  'typo.glued': wordsBy('variant', {
    'run-together': ({ printed, apart }) => `“${printed}”: “${apart}” run together.`,
    'blank-missing': ({ printed, apart }) => `“${printed}”: a blank is missing. “${apart}” was meant.`,
    'before-dateline': ({ before, place }) => `“${before}” runs into “${place}”, which begins a dateline.`,
    'before-timestamp': ({ before, first }) => `“${before}” runs into “${first}”, which begins a timestamp.`,
    'behind-timestamp': ({ last, next }) => `“${last}” ends a timestamp and runs into “${next}”.`,
  }),
  'typo.doubled': ({ word }) => `“${word}” stands here twice.`,
  'typo.real-word': ({ printed, likelier }) => `“${printed}”: “${likelier}” is likelier here.`,
  'typo.variant': wordsBy('variant', {
    'other-english': ({ few, many }) =>
      `“${few.word}” is ${few.english} spelling; this article is ${many.english} otherwise, as “${many.word}” is.`,
    'two-englishes': ({ few, many }) =>
      `Two spellings in this article: ${few.english} ×${few.count}, as “${few.word}”, and ${many.english} ×${many.count}, as “${many.word}”.`,
  }),
  'structure.boilerplate': wordsBy('variant', {
    link: () => 'A link to another story: not part of this one.',
    furniture: () => 'Page furniture: not part of the story.',
  }),
  'structure.stray': wordsBy('variant', {
    bracket: () => 'A bracket stands here alone. The copy may be cut off; check the original.',
    'page-number': () => 'A page number: left over from the print, not part of the story.',
    'in-no-article': () => 'This line lies in no article.',
    'lines-in-no-article': () => 'These lines lie in no article.',
  }),
  'structure.duplicate': wordsBy('variant', {
    copy: ({ of }) => `The same article as ${articleName(of)}.`,
    version: ({ of, order, likeness }) =>
      `${VERSIONS[order]} version of ${articleName(of)}: ${Math.floor(likeness * 100)} % of the text is the same.`,
  }),
  'structure.withdrawn': wordsBy('variant', {
    notice: ({ story }) =>
      story === undefined
        ? 'A notice that withdraws a story. It is not found in this dump.'
        : `A notice that withdraws a story: ${articleName(story)}.`,
    'marked-story': ({ story }) =>
      story === undefined
        ? 'This story is marked as withdrawn.'
        : `This story is marked as withdrawn; see also ${articleName(story)}.`,
    story: ({ notice }) => `Withdrawn by ${articleName(notice)}.`,
  }),
  'text.mojibake': ({ printed, meant }) => `“${printed}” is “${meant}” read in the wrong encoding.`,
  'text.broken-word': ({ joined }) =>
    `“${joined}” is broken here, as at the end of a line in a narrow column.`,
  'text.soft-hyphen': () => 'A soft hyphen stands here: invisible, and it hides the word from a search.',
  'text.control': ({ unit }) => `A control character (${codePoint(unit)}) stands here.`,
  'text.lone-surrogate': () => 'Half of a character stands here: the other half was lost on the way.',
  'annotation.conflict': ({ words, label, elsewhere, count }) =>
    `“${words}” is labelled ${label} here and ${elsewhere} elsewhere (${count}).`,
  'annotation.unlabelled': ({ words, label, more }) =>
    `“${words}” is labelled ${label} elsewhere, and not here${furtherPlaces(more)}.`,
  'annotation.overlap': ({ label, other }) => `Labelled ${label}, and ${other} on some of the same words.`,
  'annotation.orphan': ({ words, label }) => `“${words}”, annotated ${label}, stood here and is gone.`,
};

/**
 * What is wrong, in a sentence or two for the user. It quotes the text as printed; whoever shows it must
 * escape it. Built on demand, and not cached.
 */
export function problemMessage({ code, args }: ProblemContent): string {
  return messageOf(code, args);
}

function messageOf<Code extends ProblemCode>(code: Code, args: ProblemArguments[Code]): string {
  return MESSAGES[code](args);
}

const VERSIONS = { later: 'A later', earlier: 'An earlier', open: 'Another' } as const;

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

/** "U+00AD". */
function codePoint(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

function furtherPlaces(more: number): string {
  return more === 0 ? '' : `, nor in ${more} more ${more === 1 ? 'place' : 'places'} further on`;
}
