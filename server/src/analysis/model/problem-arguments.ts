/** The two spelling conventions of English that an article may mix. */
export type RegionalEnglish = 'American' | 'British';

/** Which of two versions of a story is the later one, as far as their heads show. */
export type VersionOrder = 'later' | 'earlier' | 'open';

/** An article as a message refers to it. */
export interface ArticleReference {
  /** The words of its head, on one line. */
  readonly words: string;
  /** The line of the dump that the head is on, counting from 1. */
  readonly line: number;
}

/**
 * A name, or a word used as one, that the dump spells differently more often. The counts are for the whole
 * dump.
 */
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

/** The arguments of a message that is always the same. */
export type NoArguments = Readonly<Record<string, never>>;

/**
 * What the message of each kind of problem is about, as data: pieces of the printed text, numbers, and names
 * of choices, but no sentences. If a kind has several wordings, `variant` selects one.
 * `wording/problem-message.ts` has the text; the compiler requires it for every kind and variant.
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
    /**
     * Whether the rest of the article uses the other spelling, or it is unclear which of the two it prefers.
     */
    readonly variant: 'other-english' | 'two-englishes';
    readonly few: SpellingInArticle;
    readonly many: SpellingInArticle;
  };
  'structure.boilerplate': { readonly variant: 'link' | 'furniture' };
  'structure.stray': {
    readonly variant: 'bracket' | 'page-number' | 'in-no-article' | 'lines-in-no-article';
  };
  'structure.duplicate':
    | { readonly variant: 'copy'; readonly of: ArticleReference }
    | {
        readonly variant: 'version';
        readonly of: ArticleReference;
        readonly order: VersionOrder;
        /** The proportion of the text that is the same, from 0 to 1. */
        readonly likeness: number;
      };
  'structure.withdrawn':
    /** Without `story` if the withdrawn story is not in the dump. */
    | { readonly variant: 'notice'; readonly story?: ArticleReference }
    /** A story that is itself marked as withdrawn; `story` is another copy of it. */
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
    /** The label the words have in most places, and in how many. */
    readonly elsewhere: string;
    readonly count: number;
  };
  /** `more` is the number of further places without the label that are not shown. */
  'annotation.unlabelled': { readonly words: string; readonly label: string; readonly more: number };
  'annotation.overlap': { readonly label: string; readonly other: string };
  'annotation.orphan': { readonly words: string; readonly label: string };
}

/** The words of one spelling convention in an article that mixes two: an example, and how many there are. */
export interface SpellingInArticle {
  readonly english: RegionalEnglish;
  readonly word: string;
  readonly count: number;
}
