import { classAt, classOf, HALF, LETTER, NUMBER } from '../../text/characters';
import { HASH_INDEX_PARTS, HashIndex, packHashIndex } from './hash-index';
import { extendHash, hashOf } from './rolling-hash';

/** Parts of a file that an index of forms takes. */
export const FORM_INDEX_PARTS = 1 + HASH_INDEX_PARTS;

const SIEVE_BITS = 16;
/** Stands for the second unit behind its first word in a form that has none. */
const NO_UNIT = 0;

/**
 * Finds forms of one word or several in running text, where few words begin one. They are known by numbers, and kept under
 * the hash of their first word and of the second unit behind it, as many begin with "The".
 */
export class FormIndex {
  /** Whether a form may begin with a word, a bit each by `sieveOf`: nearly all words of a text are passed over by this. */
  private readonly begins: Uint8Array;
  private readonly index: HashIndex;

  /**
   * @param parts as `packFormIndex` gives them
   * @param formOf the form of a number
   */
  constructor(
    [begins = new Uint8Array(0), ...index]: readonly Uint8Array[],
    private readonly formOf: (number: number) => string,
  ) {
    this.begins = begins;
    this.index = new HashIndex(index);
  }

  /** The numbers of all forms in `text` at word borders, the longest at each place, not overlapping, in order. */
  find(text: string): readonly { readonly start: number; readonly number: number }[] {
    const found: { start: number; number: number }[] = [];
    let index = 0;
    while (index < text.length) {
      const end = wordEnd(text, index);
      if (end === index) {
        index++;
        continue;
      }
      const sieve = sieveOf(text, index, end);
      const begun = ((this.begins[sieve >>> 3] ?? 0) & (1 << (sieve & 7))) !== 0;
      const number = begun ? this.at(text, index, end) : undefined;
      if (number === undefined) {
        index = end;
        continue;
      }
      found.push({ start: index, number });
      index += this.formOf(number).length;
    }
    return found;
  }

  private at(text: string, start: number, end: number): number | undefined {
    const word = hashOf(text, start, end);
    const stands = (number: number): boolean => {
      const form = this.formOf(number);
      return text.startsWith(form, start) && wordEnd(text, start + form.length) === start + form.length;
    };
    const unit = end + 1 < text.length ? text.charCodeAt(end + 1) : NO_UNIT;
    return (
      this.index.valuesOf(extendHash(word, unit)).find(stands) ??
      this.index.valuesOf(extendHash(word, NO_UNIT)).find(stands)
    );
  }

  /** The numbers of the forms that are the whole of `text`. */
  numbersOf(text: string): readonly number[] {
    return this.index.valuesOf(keyOf(text)).filter((number) => this.formOf(number) === text);
  }
}

/** The parts of an index of these forms. One that begins with no letter or number is never found in a text. */
export function packFormIndex(
  forms: readonly { readonly form: string; readonly number: number }[],
): readonly Uint8Array[] {
  const begins = new Uint8Array(1 << (SIEVE_BITS - 3));
  for (const { form } of forms) {
    const sieve = sieveOf(form, 0, wordEnd(form, 0));
    begins[sieve >>> 3] = (begins[sieve >>> 3] ?? 0) | (1 << (sieve & 7));
  }
  const longestFirst = [...forms].sort((a, b) => b.form.length - a.form.length);
  return [
    begins,
    ...packHashIndex(longestFirst.map(({ form, number }) => ({ hash: keyOf(form), value: number }))),
  ];
}

/** The hash under which a form is kept. */
function keyOf(form: string): number {
  const end = wordEnd(form, 0);
  return extendHash(hashOf(form, 0, end), end + 1 < form.length ? form.charCodeAt(end + 1) : NO_UNIT);
}

/** A number below 2^16 for a word by its length, its first two letters and its last: much cheaper than looking the word up. */
function sieveOf(text: string, start: number, end: number): number {
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  const word = Math.imul(Math.imul(text.charCodeAt(start), 31) + second, 31) + text.charCodeAt(end - 1);
  return (Math.imul(word, 31) + end - start) & ((1 << SIEVE_BITS) - 1);
}

/** Where the letters and numbers that begin at `start` end; `start` itself if there are none. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if ((kind & (LETTER | NUMBER)) !== 0) at++;
    else if ((kind & HALF) !== 0 && (classAt(text, at) & (LETTER | NUMBER)) !== 0) at += 2;
    else break;
  }
  return at;
}
