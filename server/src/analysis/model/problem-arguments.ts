/** The two ways to spell English that an article may mix. */
export type RegionalEnglish = 'American' | 'British';

/** Which of two versions of a story is the later one, as far as their heads tell. */
export type VersionOrder = 'later' | 'earlier' | 'open';

/** An article as a message names it. */
export interface ArticleReference {
  /** The words of its head, on one line. */
  readonly words: string;
  /** The line of the dump that the head stands on, counted from 1. */
  readonly line: number;
}

/** A name, or a word used as one, that the dump spells in another way more often; the counts are those of the whole dump. */
export type TwoSpellings =
  | {
      readonly variant: 'mostly-otherwise';
      readonly rare: string;
      readonly frequent: string;
      readonly frequentCount: number;
    }
  | {
      readonly variant: 'two-spellings';
      readonly rare: string;
      readonly rareCount: number;
      readonly frequent: string;
      readonly frequentCount: number;
    };

/** The arguments of a message that always reads the same. */
export type NoArguments = Readonly<Record<string, never>>;

/**
 * What the message of each kind of problem is about, as data: pieces of the text as they are printed, numbers and names of
 * choices, and no sentence. Where one kind has several wordings, `variant` tells them apart. The words are in
 * `wording/problem-message.ts`, where the compiler asks for those of every kind and variant.
 */
export interface ProblemArguments {
  'typo.word':
    | { readonly variant: 'unknown'; readonly word: string; readonly suggestion: string }
    | { readonly variant: 'end-of-word'; readonly word: string; readonly whole: string }
    | TwoSpellings;
  'typo.name': TwoSpellings;
  'typo.place': { readonly printed: string; readonly known: string };
  'typo.glued':
    | { readonly variant: 'run-together'; readonly printed: string; readonly apart: string }
    | { readonly variant: 'blank-missing'; readonly printed: string; readonly apart: string }
    | { readonly variant: 'before-dateline'; readonly before: string; readonly place: string }
    | { readonly variant: 'before-timestamp'; readonly before: string; readonly first: string }
    | { readonly variant: 'behind-timestamp'; readonly last: string; readonly next: string };
  'typo.doubled': { readonly word: string };
  'typo.real-word': { readonly printed: string; readonly likelier: string };
  'typo.variant': {
    /** Whether the rest of the article keeps to the other spelling, or it is open which of the two it means to keep. */
    readonly variant: 'other-english' | 'two-englishes';
    readonly few: SpellingInArticle;
    readonly many: SpellingInArticle;
  };
  'structure.boilerplate': { readonly variant: 'link' | 'furniture' };
  'structure.stray': { readonly variant: 'bracket' | 'page-number' | 'in-no-article' };
  'structure.duplicate':
    | { readonly variant: 'copy'; readonly of: ArticleReference }
    | {
        readonly variant: 'version';
        readonly of: ArticleReference;
        readonly order: VersionOrder;
        /** How much of the text is the same, from 0 to 1. */
        readonly likeness: number;
      };
  'structure.withdrawn':
    /** Without `story` where the story that it withdraws is not in the dump. */
    | { readonly variant: 'notice'; readonly story?: ArticleReference }
    /** A story that is marked as withdrawn itself; `story` is another copy of it. */
    | { readonly variant: 'marked-story'; readonly story?: ArticleReference }
    | { readonly variant: 'story'; readonly notice: ArticleReference };
  'text.mojibake': { readonly printed: string; readonly meant: string };
  'text.broken-word': { readonly joined: string };
  'text.soft-hyphen': NoArguments;
  /** The first of the characters, as a UTF-16 code unit. */
  'text.control': { readonly unit: number };
  'text.lone-surrogate': NoArguments;
  'annotation.conflict': {
    readonly words: string;
    readonly label: string;
    /** The label that the words bear in most places, and in how many. */
    readonly elsewhere: string;
    readonly count: number;
  };
  /** `more` counts the further places without the label, which are not shown. */
  'annotation.unlabelled': { readonly words: string; readonly label: string; readonly more: number };
  'annotation.overlap': { readonly label: string; readonly other: string };
  'annotation.orphan': { readonly words: string; readonly label: string };
}

/** The words of one English in an article that mixes two: the word that stands for them, and how many they are. */
export interface SpellingInArticle {
  readonly english: RegionalEnglish;
  readonly word: string;
  readonly count: number;
}
