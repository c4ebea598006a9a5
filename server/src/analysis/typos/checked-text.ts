import type { Token } from '../words/tokens';
import type { Register } from '../words/paragraph';
import type { DumpWords } from '../words/dump-words';
import type { Tables } from '../resources/tables';
import { plainWord } from '../../text/plain-word';
import { type Span, overlaps } from '../../text/span';
import { tokensInAddresses } from './addresses';
import { type Casing, casingOf } from './casing';
import type { Suggestion } from './suggestions';
import { quotations } from './quotations';

/** The tables the typo rules read. */
export type TypoResources = Pick<Tables, 'lexicon' | 'names' | 'places' | 'languages'>;

/** A word of the paragraph. */
export interface WordForm {
  /** Without soft hyphens and with straight apostrophes. */
  readonly plain: string;
  readonly casing: Casing;
  /** Whether the dictionaries have it. */
  readonly isInDictionary: boolean;
}

/** One paragraph under the typo rules, with everything they share. Offsets are relative to `text`. */
export interface CheckedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /**
   * For each token, what the rules ask about it. Undefined for one that is not a word, or is longer than any
   * word.
   */
  readonly forms: readonly (WordForm | undefined)[];
  readonly register: Register;
  readonly words: DumpWords;
  readonly resources: TypoResources;
  /** Whether the user has accepted a word, according to the settings. */
  readonly isKnownToUser: (word: string) => boolean;
  /** Quoted segments, without their marks, in order. */
  readonly quotations: readonly Span[];
  /** For each token, whether it is part of a web address, an e-mail address or a handle. */
  readonly inAddress: readonly boolean[];
  /** The tokens that a rule is asked about this time, `to` exclusive. It may look at all of them. */
  readonly asked: { readonly from: number; readonly to: number };
  /** Suggestions for its words, by word and neighbours: those for a repeated word are computed once. */
  readonly likeliest: Map<string, readonly Suggestion[]>;
}

/** A paragraph to be checked. Offsets are relative to `text`. */
export type ParagraphToCheck = Pick<CheckedText, 'text' | 'tokens' | 'register'>;

/** What words are checked against: the dump, the tables and the words the user has accepted. */
export type KnownWords = Pick<CheckedText, 'words' | 'resources' | 'isKnownToUser'>;

/** The paragraph prepared for the rules. */
export function checkedText({ text, tokens, register }: ParagraphToCheck, known: KnownWords): CheckedText {
  const { words, resources, isKnownToUser } = known;
  const inAddress = tokensInAddresses(text, tokens);
  const forms = tokens.map((token) => wordForm(token, resources));
  const quoted = quotations(text);
  return {
    text,
    tokens,
    forms,
    register,
    words,
    resources,
    isKnownToUser,
    quotations: quoted,
    inAddress,
    asked: { from: 0, to: tokens.length },
    likeliest: new Map(),
  };
}

/** Goes through the tokens that a rule is asked about. */
export function eachToken(
  { tokens, asked: { from, to } }: CheckedText,
  visit: (token: Token, index: number) => void,
): void {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token !== undefined) visit(token, index);
  }
}

/** Whether the span is at least partly inside quotation marks: what was printed there is evidence. */
export function isQuoted(checked: Pick<CheckedText, 'quotations'>, span: Span): boolean {
  const quotation = quotationUpTo(checked, span.end - 1);
  return quotation !== undefined && overlaps(quotation, span);
}

/**
 * The last quotation that opens at or before the offset. By binary search, since a long paragraph has many.
 */
export function quotationUpTo(checked: Pick<CheckedText, 'quotations'>, offset: number): Span | undefined {
  let low = 0;
  let high = checked.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((checked.quotations[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return checked.quotations[low - 1];
}

/** Whether there is no gap between the token and the one before it. */
export function touchesPrevious(checked: CheckedText, index: number): boolean {
  return index > 0 && checked.tokens[index]?.gap === 'none';
}

/** Whether there is no gap between the token and the one after it. */
export function touchesNext(checked: CheckedText, index: number): boolean {
  return checked.tokens[index + 1]?.gap === 'none';
}

/**
 * A longer run of letters is not a word, and the time to look for suggestions grows with the square of its
 * length.
 */
const LONGEST_WORD = 40;

function wordForm({ kind, text }: Token, { lexicon }: TypoResources): WordForm | undefined {
  if (kind !== 'word' || text.length > LONGEST_WORD) return undefined;
  const plain = plainWord(text);
  return { plain, casing: casingOf(plain), isInDictionary: lexicon.has(plain) };
}
