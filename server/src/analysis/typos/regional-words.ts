import { type Span, overlaps } from '../../text/span';
import { plainWord } from '../../text/plain-word';
import type { Register } from '../words/paragraph';
import type { Token } from '../words/tokens';
import type { RegionalSpelling, RegionalSpellings } from '../resources/regional-spellings';
import { tokensInAddresses } from './addresses';
import { isQuoted } from './checked-text';
import { quotations } from './quotations';
import { isMarkedSic } from './sic';

/**
 * A word with a spelling that only one of the two Englishes uses. Offsets are relative to its paragraph,
 * without a possessive ending.
 */
export interface RegionalWord extends Span, RegionalSpelling {
  readonly printed: string;
}

/** A paragraph with a cache of the words that show its English. */
export interface RegionalParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly register: Register;
  /** Computed on first use: they depend on the paragraph alone. */
  regionalWords: readonly RegionalWord[] | undefined;
}

/**
 * The words of a paragraph that show its English: lower-case words that are the paragraph's own choice, so
 * none in quotation marks, which belong to someone else, and none marked "[sic]". Cached with the paragraph.
 */
export function regionalWords(
  paragraph: RegionalParagraph,
  spellings: RegionalSpellings,
): readonly RegionalWord[] {
  return (paragraph.regionalWords ??= findWords(paragraph, spellings));
}

function findWords(
  { text, tokens, register }: RegionalParagraph,
  spellings: RegionalSpellings,
): readonly RegionalWord[] {
  if (register !== 'sentence') return [];
  const found = tokens.flatMap((token, index): readonly (RegionalWord & { readonly index: number })[] => {
    if (token.kind !== 'word' || token.text !== token.text.toLowerCase()) return [];
    const word = plainWord(token.text).replace(/'s$/, '');
    const spelling = spellings.of(word);
    if (spelling === undefined) return [];
    const { start } = token;
    const end = token.end - (/['’]s$/.test(token.text) ? 2 : 0);
    return [{ ...spelling, start, end, printed: text.slice(start, end), index }];
  });
  if (found.length === 0) return found;
  const quoted = { quotations: quotations(text) };
  const inAddress = tokensInAddresses(text, tokens);
  return found
    .filter((word) => inAddress[word.index] !== true && !isQuoted(quoted, word) && !isMarkedSic(text, word))
    .map(({ index: _, ...word }) => word);
}

/** Those of `words` that are not part of a name. */
export function outsideNames(
  words: readonly RegionalWord[],
  names: readonly Span[],
): readonly RegionalWord[] {
  return words.filter((word) => !names.some((name) => overlaps(word, name)));
}
