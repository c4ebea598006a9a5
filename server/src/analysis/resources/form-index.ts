import { classAt, classOf, HALF, LETTER, NUMBER } from '../../text/characters';
import { HASH_INDEX_PARTS, HashIndex, packHashIndex } from './hash-index';
import { extendHash, hashOf } from './rolling-hash';

/** The number of file parts that a form index takes up. */
export const FORM_INDEX_PARTS = 1 + HASH_INDEX_PARTS;

const SIEVE_BITS = 16;
/** The second code unit after the first word, for a form that has none. */
const NO_UNIT = 0;

/**
 * Finds forms of one or more words in running text, where few words begin a form. Forms are identified by
 * numbers and stored under the hash of their first word plus the second code unit after it, since many begin
 * with "The".
 */
export class FormIndex {
  /**
   * Whether a form may begin with a word, one bit per `sieveOf` value. This alone rules out nearly all words
   * of a text.
   */
  private readonly begins: Uint8Array;
  private readonly index: HashIndex;

  /**
   * @param parts as returned by `packFormIndex`
   * @param formOf the form with a given number
   */
  constructor(
    [begins = new Uint8Array(0), ...index]: readonly Uint8Array[],
    private readonly formOf: (number: number) => string,
  ) {
    this.begins = begins;
    this.index = new HashIndex(index);
  }

  /**
   * The numbers of all forms in `text` at word boundaries: the longest at each position, non-overlapping, in
   * order.
   */
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

  /** The numbers of the forms that equal `text` as a whole. */
  numbersOf(text: string): readonly number[] {
    return this.index.valuesOf(keyOf(text)).filter((number) => this.formOf(number) === text);
  }
}

/**
 * The parts of an index of these forms. A form that does not begin with a letter or number is never found in
 * a text.
 */
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

/** The hash under which a form is stored. */
function keyOf(form: string): number {
  const end = wordEnd(form, 0);
  return extendHash(hashOf(form, 0, end), end + 1 < form.length ? form.charCodeAt(end + 1) : NO_UNIT);
}

/**
 * A number below 2^16 for a word, from its length, its first two letters and its last: much cheaper than a
 * lookup.
 */
function sieveOf(text: string, start: number, end: number): number {
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  const word = Math.imul(Math.imul(text.charCodeAt(start), 31) + second, 31) + text.charCodeAt(end - 1);
  return (Math.imul(word, 31) + end - start) & ((1 << SIEVE_BITS) - 1);
}

/** Where the letters and numbers beginning at `start` end, or `start` itself if there are none. */
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
