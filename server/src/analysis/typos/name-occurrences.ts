import { Paragraph } from '../paragraph';
import { Token } from '../tokens';
import { WordIndex, formOf } from '../facts/word-index';

/** A paragraph of the dump with its tokens: the very array that the word index was given. */
export interface TokenizedParagraph extends Paragraph {
  readonly tokens: readonly Token[];
}

/** One place where a form stands. */
export interface NameOccurrence {
  /** UTF-16 offsets into the dump's text; a possessive ending is left out. */
  readonly start: number;
  readonly end: number;
  readonly article: number;
  /** The word right before and after it, with nothing but a blank or a hyphen between; empty for none. */
  readonly before: string;
  readonly after: string;
  /** A hyphen joins it to what stands before or after. */
  readonly hyphenated: boolean;
  readonly register: Paragraph['register'];
}

/** Finds where forms stand, by the paragraphs that the index says hold them. */
export class NameOccurrences {
  private readonly placed = new Map<readonly Token[], TokenizedParagraph[]>();
  private readonly found = new Map<string, readonly NameOccurrence[]>();

  constructor(
    paragraphs: readonly TokenizedParagraph[],
    private readonly index: WordIndex,
  ) {
    for (const paragraph of paragraphs) {
      const same = this.placed.get(paragraph.tokens);
      if (same === undefined) this.placed.set(paragraph.tokens, [paragraph]);
      else same.push(paragraph);
    }
  }

  /** Where the form stands, in the order of the text. Only the paragraphs given are looked into. */
  of(form: string): readonly NameOccurrence[] {
    const known = this.found.get(form);
    if (known !== undefined) return known;
    const occurrences: NameOccurrence[] = [];
    for (const tokens of this.index.holdersOf(form)) {
      for (const paragraph of this.placed.get(tokens) ?? []) {
        tokens.forEach((token, index) => {
          if (token.kind !== 'word' || formOf(token.text) !== form) return;
          const start = paragraph.start + token.start;
          occurrences.push({
            start,
            end: paragraph.start + token.end - (/['’]s$/i.test(token.text) ? 2 : 0),
            article: paragraph.article,
            before: neighbour(tokens, index, -1),
            after: neighbour(tokens, index, 1),
            hyphenated: isHyphen(tokens[index - 1]) || isHyphen(tokens[index + 1]),
            register: paragraph.register,
          });
        });
      }
    }
    occurrences.sort((a, b) => a.start - b.start);
    this.found.set(form, occurrences);
    return occurrences;
  }
}

function neighbour(tokens: readonly Token[], index: number, step: -1 | 1): string {
  let beside = tokens[index + step];
  if (isHyphen(beside)) beside = tokens[index + 2 * step];
  if (beside?.kind !== 'word' || (step === 1 && /['’]s$/i.test(tokens[index]?.text ?? ''))) return '';
  return formOf(beside.text);
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑]$/.test(token.text);
}
