import { fnv, FNV_START } from '../../text/fnv';
import { WideMap } from '../../text/wide-map';
import { runToEnd, Slices, sortedInSlices } from '../incremental/slices';
import { editDistance } from './edit-distance';

const TWO_EDITS_FROM = 9;
/** With two edits in nine letters or more, one of these ends, or half of each, is nearly always intact. */
const END_LETTERS = 5;
const HALF_END_LETTERS = 3;
/** Longer forms are not names. */
const LONGEST_FORM = 40;
/**
 * A key shared by more forms than this is no evidence, so what is stored and compared stays linear in the
 * number of forms.
 */
const MOST_SHARERS = 60;

/**
 * A set of word forms that knows which of them are spelt nearly alike: one edit apart (an extra, missing or
 * different letter, or two neighbours swapped), or two if both have at least nine letters. Case is ignored.
 * The answers depend on the contents of the set, not on the order in which they were added; the effect of an
 * added or removed form is computed on the next query.
 *
 * Method: the deletion index of SymSpell (W. Garbe, 2012). Words one edit apart share one of the strings made
 * by deleting at most one letter. Long words are also found by their ends, which occasionally misses a pair.
 */
export class NearForms {
  private readonly sharers = new WideMap<number, string | Set<string>>();
  private readonly near = new Map<string, readonly string[]>();
  /** Additions and removals that have not been processed yet. */
  private readonly come = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly stale = new Set<string>();

  /** Adds a form that is not in the set. */
  add(form: string): void {
    if (!this.gone.delete(form)) this.come.add(form);
  }

  /** Removes a form that is in the set. */
  remove(form: string): void {
    if (!this.come.delete(form)) this.gone.add(form);
  }

  /**
   * The forms that have a near one, sorted. Works in slices; if abandoned half-way, the rest is computed on
   * the next query.
   */
  *forms(slices: Slices): Generator<void, readonly string[], void> {
    yield* this.refresh(slices);
    return yield* sortedInSlices([...this.near.keys()], byCodeUnits, slices);
  }

  /** The forms near this one, sorted. */
  of(form: string): readonly string[] {
    if (this.come.size + this.gone.size + this.stale.size > 0) runToEnd(this.refresh(new Slices()));
    return this.near.get(form) ?? [];
  }

  private *refresh(slices: Slices): Generator<void, void, void> {
    for (const form of this.gone) {
      this.gone.delete(form);
      this.takeOut(form);
      if (slices.spent(WORK_OF_A_FORM)) yield;
    }
    for (const form of this.come) {
      this.come.delete(form);
      this.putIn(form);
      if (slices.spent(WORK_OF_A_FORM)) yield;
    }
    for (const form of this.stale) {
      this.stale.delete(form);
      const near = this.search(form);
      if (near.length === 0) this.near.delete(form);
      else this.near.set(form, near);
      if (slices.spent(WORK_OF_A_FORM)) yield;
    }
  }

  private putIn(form: string): void {
    this.stale.add(form);
    for (const key of keysOf(form)) {
      const present = this.sharers.get(key);
      if (present === undefined) {
        this.sharers.set(key, form);
        continue;
      }
      const sharers = typeof present === 'string' ? new Set([present]) : present;
      sharers.add(form);
      this.sharers.set(key, sharers);
      if (sharers.size <= MOST_SHARERS + 1) sharers.forEach((sharer) => this.stale.add(sharer));
    }
  }

  private takeOut(form: string): void {
    for (const key of keysOf(form)) {
      const present = this.sharers.get(key);
      if (present === form) this.sharers.delete(key);
      if (typeof present !== 'object') continue;
      present.delete(form);
      if (present.size === 0) this.sharers.delete(key);
      else if (present.size <= MOST_SHARERS) present.forEach((sharer) => this.stale.add(sharer));
    }
    this.stale.delete(form);
    this.near.delete(form);
  }

  private search(form: string): readonly string[] {
    const found = new Set<string>();
    for (const key of keysOf(form)) {
      const sharers = this.sharers.get(key);
      if (typeof sharers !== 'object' || sharers.size > MOST_SHARERS) continue;
      for (const other of sharers)
        if (other !== form && !found.has(other) && areNear(form, other)) found.add(other);
    }
    return [...found].sort();
  }
}

/** An upper estimate for comparing a form with those it shares a key with, in characters of ordinary work. */
const WORK_OF_A_FORM = 200;

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function areNear(one: string, other: string): boolean {
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  if (a === b) return false;
  const allowed = Math.min(a.length, b.length) >= TWO_EDITS_FROM ? 2 : 1;
  return editDistance(a, b, allowed) <= allowed;
}

/**
 * Numbers that near forms have in common: from the word, the word less one letter, and the ends of a long
 * word.
 */
function keysOf(form: string): ReadonlySet<number> {
  const word = form.toLowerCase();
  const keys = new Set<number>();
  if (word.length > LONGEST_FORM) return keys;
  for (let left = 0; left <= word.length; left++) keys.add(hashOf(word, left));
  if (word.length < TWO_EDITS_FROM) return keys;
  keys.add(hashOf(`^${word.slice(0, END_LETTERS)}`, -1));
  keys.add(hashOf(`$${word.slice(-END_LETTERS)}`, -1));
  keys.add(hashOf(`|${word.slice(0, HALF_END_LETTERS)}${word.slice(-HALF_END_LETTERS)}`, -1));
  return keys;
}

/** 30-bit FNV-1a over UTF-16 units, with one of them left out. A collision only costs a comparison. */
function hashOf(text: string, leftOut: number): number {
  let hash = FNV_START;
  for (let index = 0; index < text.length; index++) {
    if (index !== leftOut) hash = fnv(hash, text.charCodeAt(index));
  }
  return hash >>> 2;
}
