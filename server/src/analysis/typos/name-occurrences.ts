import { appendTo } from '../../text/multi-map';
import type { Paragraph } from '../words/paragraph';
import { type Slices, sortedInSlices } from '../incremental/slices';
import { isHyphen, type Token } from '../words/tokens';
import { type WordIndex, formOf } from '../facts/word-index';
import type { Span } from '../../text/span';
import { isQuoted } from './checked-text';
import { quotations } from './quotations';
import { isMarkedSic } from './sic';

/** A paragraph of the dump with its tokens: the very array that the word index was given. */
export interface TokenizedParagraph extends Paragraph {
  readonly tokens: readonly Token[];
}

/** One place where a form stands. */
export interface NameOccurrence {
  /** UTF-16 offsets into the dump's text; a possessive ending is left out. */
  readonly start: number;
  readonly end: number;
  /** Where the word ends, its possessive ending included. */
  readonly wordEnd: number;
  readonly article: number;
  /** The word right before and after it, with nothing but a blank or a hyphen between; empty for none. */
  readonly before: string;
  readonly after: string;
  /** A hyphen joins it to what stands before or after, by a particle in between, too ("Farman-e Hazrat"). */
  readonly hyphenated: boolean;
  /** It stands in quotation marks. */
  readonly quoted: boolean;
  /** The text itself says that it was printed so. */
  readonly isMarkedSic: boolean;
  readonly register: Paragraph['register'];
}

/**
 * Where each of `forms` stands, in the order of the text. Looks once into each paragraph that, by the index, holds one of them; forms
 * in paragraphs that are not given are not found. In slices.
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

/** Whether a small syllable with a hyphen before it links the word to the name in front, as in Persian and Urdu. */
function followsParticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:e|ye|i|ul|ol)$/.test(tokens[at - 1]?.text ?? '') && isHyphen(tokens[at - 2]);
}

function neighbour(tokens: readonly Token[], index: number, step: -1 | 1): string {
  let beside = tokens[index + step];
  if (isHyphen(beside)) beside = tokens[index + 2 * step];
  if (beside?.kind !== 'word' || (step === 1 && /['’]s$/i.test(tokens[index]?.text ?? ''))) return '';
  return formOf(beside.text);
}
