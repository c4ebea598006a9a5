import { plainWord } from '../../text/plain-word';
import { WideMap } from '../../text/wide-map';
import type { Slices } from '../incremental/slices';
import type { Token } from '../words/tokens';
import { COUNT_CAP, type DumpWords } from '../words/dump-words';
import { NearForms } from './near-forms';

/**
 * How often each word form occurs in a dump, where the capitalised ones occur, and which of those are spelt
 * nearly alike. It is maintained by adding and removing paragraphs, so an edit costs as much as the
 * paragraphs it touches. Every answer depends only on the current content, not on the order in which it was
 * added.
 *
 * Forms are compared as written, except that soft hyphens and a possessive ending are ignored and all
 * apostrophes are equal.
 */
export class WordIndex implements Pick<DumpWords, 'count'> {
  private readonly counts = new WideMap<string, number>();
  private readonly holders = new WideMap<string, Map<readonly Token[], number>>();
  private readonly near = new NearForms();

  /**
   * Counts a paragraph's words. The array identifies the paragraph; the same array may be added several
   * times.
   */
  add(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const form = formOf(token.text);
      this.counts.set(form, (this.counts.get(form) ?? 0) + 1);
      if (!isNameForm(form)) continue;
      let holders = this.holders.get(form);
      if (holders === undefined) {
        holders = new Map();
        this.holders.set(form, holders);
        this.near.add(form);
      }
      holders.set(tokens, (holders.get(tokens) ?? 0) + 1);
    }
  }

  /** Reverts one `add` of the same array. Does nothing for an array that was never added. */
  remove(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const form = formOf(token.text);
      const count = this.counts.get(form) ?? 0;
      if (count > 1) this.counts.set(form, count - 1);
      else this.counts.delete(form);
      const holders = this.holders.get(form);
      const held = holders?.get(tokens);
      if (holders === undefined || held === undefined) continue;
      if (held > 1) holders.set(tokens, held - 1);
      else holders.delete(tokens);
      if (holders.size > 0) continue;
      this.holders.delete(form);
      this.near.remove(form);
    }
  }

  /** How often the form occurs in the dump, up to `COUNT_CAP`. */
  count(form: string): number {
    return Math.min(COUNT_CAP, this.occurrences(form));
  }

  /** How often the form occurs in the dump. */
  occurrences(form: string): number {
    return this.counts.get(formOf(form)) ?? 0;
  }

  /**
   * The paragraphs that contain a capitalised form, as the arrays they were added by, in no particular order.
   */
  holdersOf(form: string): Iterable<readonly Token[]> {
    return this.holders.get(form)?.keys() ?? [];
  }

  /**
   * The capitalised forms of the dump that have a near one, sorted. Works in slices, and processes pending
   * additions and removals.
   */
  formsWithNearOnes(slices: Slices): Generator<void, readonly string[], void> {
    return this.near.forms(slices);
  }

  /** The capitalised forms near this one: one edit away, or two from nine letters on. Sorted. */
  nearForms(form: string): readonly string[] {
    return this.near.of(form);
  }
}

/** A word as it is counted: without soft hyphens and possessive ending, with straight apostrophes. */
export function formOf(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  const plain = plainWord(word);
  return (last === 115 || last === 83) && /'s$/i.test(plain) ? plain.slice(0, -2) : plain;
}

const SHORTEST_NAME = 4;
/**
 * A capital, then mostly lower-case letters: "Blinken", "McCarthy", "O'Brien"; not "NATO", "U.S.", "iPhone".
 */
const NAME_FORM = /^\p{Lu}['’]?[\p{L}\p{M}]*\p{Ll}[\p{L}\p{M}']*$/u;

function isNameForm(form: string): boolean {
  return form.length >= SHORTEST_NAME && NAME_FORM.test(form);
}
