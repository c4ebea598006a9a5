import { appendTo } from '../../text/multi-map';
import type { Paragraph } from '../words/paragraph';
import { type Slices, sortedInSlices } from '../incremental/slices';
import { isHyphen, type Token } from '../words/tokens';
import { type WordIndex, formOf } from '../facts/word-index';
import type { Span } from '../../text/span';
import { isQuoted } from './checked-text';
import { quotations } from './quotations';
import { isMarkedSic } from './sic';

/** A paragraph of the dump with its tokens: the same array that was added to the word index. */
export interface TokenizedParagraph extends Paragraph {
  readonly tokens: readonly Token[];
}

/** One occurrence of a form. */
export interface NameOccurrence {
  /** UTF-16 offsets into the dump's text, without a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** Where the word ends, including its possessive ending. */
  readonly wordEnd: number;
  readonly article: number;
  /**
   * The word directly before and after it, with only a space or a hyphen in between; empty if there is none.
   */
  readonly before: string;
  readonly after: string;
  /** A hyphen joins it to what precedes or follows, possibly through a particle ("Farman-e Hazrat"). */
  readonly hyphenated: boolean;
  /** It is inside quotation marks. */
  readonly quoted: boolean;
  /** The text itself says that it was printed like this. */
  readonly isMarkedSic: boolean;
  readonly register: Paragraph['register'];
}

/**
 * The occurrences of each of `forms`, in text order. Reads each paragraph that contains one of them,
 * according to the index, once; forms in paragraphs that are not given are not found. Works in slices.
 */
export function* findOccurrences(
  forms: ReadonlySet<string>,
  paragraphs: readonly TokenizedParagraph[],
  index: WordIndex,
  slices: Slices,
): Generator<void, ReadonlyMap<string, readonly NameOccurrence[]>, void> {
  const holders = new Set<readonly Token[]>();
  for (const form of forms) {
    for (const holder of index.holdersOf(form)) {
      holders.add(holder);
      if (slices.spent(1)) yield;
    }
  }
  const found = new Map<string, NameOccurrence[]>();
  for (const paragraph of paragraphs) {
    if (slices.spent(1)) yield;
    if (!holders.has(paragraph.tokens)) continue;
    const quoted = quotations(paragraph.text);
    paragraph.tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      const form = formOf(token.text);
      if (!forms.has(form)) return;
      appendTo(found, form, occurrenceAt(paragraph, token, at, quoted));
    });
    if (slices.spent(paragraph.text.length)) yield;
  }
  for (const [form, occurrences] of found)
    found.set(form, yield* sortedInSlices(occurrences, (a, b) => a.start - b.start, slices));
  return found;
}

function occurrenceAt(
  { start, article, register, tokens, text }: TokenizedParagraph,
  token: Token,
  at: number,
  quoted: readonly Span[],
): NameOccurrence {
  return {
    start: start + token.start,
    end: start + token.end - (/['’]s$/i.test(token.text) ? 2 : 0),
    wordEnd: start + token.end,
    article,
    before: neighbour(tokens, at, -1),
    after: neighbour(tokens, at, 1),
    hyphenated: isHyphen(tokens[at - 1]) || isHyphen(tokens[at + 1]) || followsParticle(tokens, at),
    quoted: isQuoted({ quotations: quoted }, token),
    isMarkedSic: isMarkedSic(text, token),
    register,
  };
}

/** Whether a short hyphenated syllable links the word to the name before it, as in Persian and Urdu. */
function followsParticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:e|ye|i|ul|ol)$/.test(tokens[at - 1]?.text ?? '') && isHyphen(tokens[at - 2]);
}

function neighbour(tokens: readonly Token[], index: number, step: -1 | 1): string {
  let beside = tokens[index + step];
  if (isHyphen(beside)) beside = tokens[index + 2 * step];
  if (beside?.kind !== 'word' || (step === 1 && /['’]s$/i.test(tokens[index]?.text ?? ''))) return '';
  return formOf(beside.text);
}
