import { shift, type Span } from '../../text/span';
import type { Fix, Problem } from '../model/dump';
import type { Mention } from '../words/mention';
import type { RegionalEnglish } from '../model/problem-arguments';
import type { RegionalSpellings } from '../resources/regional-spellings';
import type { Slices } from '../incremental/slices';
import type { ParagraphSpelling } from './check-paragraph';
import { outsideNames, type RegionalParagraph, type RegionalWord, regionalWords } from './regional-words';

/**
 * The running text of a dump as far as mixed spelling is concerned: lists of equal length, with an entry per
 * paragraph.
 */
export interface MixedText {
  readonly paragraphs: readonly {
    readonly start: number;
    /** Index of its article, or -1. */
    readonly article: number;
    readonly known: RegionalParagraph;
  }[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly spelling: readonly ParagraphSpelling[];
  readonly isKnownToUser: (word: string) => boolean;
}

/**
 * Unless one English has this many times as many words as the other, it is unclear which one the article
 * prefers.
 */
const CLEARLY_MORE = 2;

/**
 * Words in American spelling in otherwise British articles, and the other way round: a hint, since both are
 * correct. Each article is examined separately, without its names, its quotations and anything in another
 * language. A text without articles has none. Works in slices, in article order.
 */
export function* findMixedSpelling(
  text: MixedText,
  spellings: RegionalSpellings,
  slices: Slices,
): Generator<void, readonly Problem[], void> {
  const byArticle = new Map<number, RegionalWord[]>();
  for (const [index, { start, article, known }] of text.paragraphs.entries()) {
    if (article < 0 || text.spelling[index]?.otherLanguage !== undefined) continue;
    if (known.regionalWords === undefined && slices.spent(known.text.length)) yield;
    const words = outsideNames(regionalWords(known, spellings), text.mentions[index] ?? []);
    const placed = words
      .filter(({ printed }) => !text.isKnownToUser(printed))
      .map((word) => shift(word, start));
    const others = byArticle.get(article);
    if (others === undefined) byArticle.set(article, placed);
    else others.push(...placed);
  }
  return [...byArticle.values()].flatMap(mixedIn);
}

/** The words of one English in an article, by start: at least one. */
interface Side {
  readonly english: RegionalEnglish;
  readonly first: RegionalWord;
  readonly words: readonly RegionalWord[];
}

function mixedIn(words: readonly RegionalWord[]): readonly Problem[] {
  const sides = (['American', 'British'] as const).flatMap((english): readonly Side[] => {
    const own = words.filter((word) => word.english === english).sort((a, b) => a.start - b.start);
    const [first] = own;
    return first === undefined ? [] : [{ english, first, words: own }];
  });
  // If both are equally frequent, the one the article uses first is taken as its own.
  const [own, other] = sides.sort((a, b) => b.words.length - a.words.length || a.first.start - b.first.start);
  if (own === undefined || other === undefined) return [];
  const isClear = own.words.length >= CLEARLY_MORE * other.words.length;
  const throughoutFixes = [
    ...(other.words.length > 1 ? [throughout(own.english, other.words)] : []),
    ...(isClear ? [] : [throughout(other.english, own.words)]),
  ];
  return other.words.map((word) => mixedProblem(word, other, own, isClear, throughoutFixes));
}

function mixedProblem(
  word: RegionalWord,
  few: Side,
  many: Side,
  isClear: boolean,
  throughoutFixes: readonly Fix[],
): Problem {
  const { start, end } = word;
  return {
    code: 'typo.variant',
    args: {
      variant: isClear ? 'other-english' : 'two-englishes',
      few: { english: few.english, word: word.printed, count: few.words.length },
      many: { english: many.english, word: many.first.printed, count: many.words.length },
    },
    severity: 'hint',
    start,
    end,
    fixes: [
      { description: { kind: 'change', to: word.other }, edits: [editOf(word)], class: 'possible' },
      ...throughoutFixes,
    ],
    evidenceOfPrint: true,
    related: [
      {
        ...spanOf(many.first),
        description: { kind: 'other-english', word: many.first.printed, english: many.english },
      },
    ],
  };
}

/** Changes all these words of an article in one edit. */
function throughout(english: RegionalEnglish, words: readonly RegionalWord[]): Fix {
  const description = { kind: 'keep-to-one-english', english, words: words.length } as const;
  return { description, edits: words.map(editOf), class: 'possible' };
}

function editOf(word: RegionalWord): Fix['edits'][number] {
  return { ...spanOf(word), newText: word.other };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
