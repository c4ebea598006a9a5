import type { Span } from '../../text/span';
import type { MentionKind } from '../model/dump';
import type { Evidence } from '../model/evidence';
import type { DumpWords } from './dump-words';
import type { OutletMatch } from '../resources/outlets';
import type { Register } from './paragraph';
import type { Token } from './tokens';
import { CONJOINED_IN_NAMES, POSSESSIVE_IN_NAMES } from './tables/organization-words';
import { FUNCTION_WORDS } from './tables/function-words';
import { type NameToken, nameTokensOf } from './name-tokens';
import type { WordCache } from './word-cache';

/** One paragraph as the matchers see it. */
export interface ParagraphContext {
  readonly text: string;
  readonly nameTokens: readonly NameToken[];
  readonly words: WordCache;
  /** What the dump as a whole says. Absent in the first pass, which judges the paragraph on its own. */
  readonly names: DumpWords | undefined;
  /** Matches in the outlet table, by the offset at which they begin. */
  readonly outlets: ReadonlyMap<number, OutletMatch>;
  /** Facts about the paragraph that do not depend on the dump, shared by both passes. */
  readonly kept: KeptOfContext;
}

/** What both passes over a paragraph need, computed on first use. It only saves work. */
export interface KeptOfContext {
  /** By token; set for tokens that were examined as the start of a name. */
  readonly starts: (NameStart | undefined)[];
}

/** A name in a paragraph: tokens `from` to `to` (exclusive), with the evidence. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  readonly evidence: readonly Evidence[];
  /** The tokens of the title directly before a person. */
  readonly role?: { readonly from: number; readonly to: number };
  readonly iso?: string;
}

/** A name that a matcher sees at a token, and its confidence, from 0 to 1. */
export interface Match extends Found {
  readonly confidence: number;
}

/** A role phrase with capitals; tokens `from` to `to` (exclusive). */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** The last word, in lower case. */
  readonly head: string;
}

/** What begins at a token according to the paragraph and the tables, whatever the dump says. */
export interface NameStart {
  /** A date. If one begins here, nothing else is looked for. */
  readonly date: Match | undefined;
  /** The longest name found in a table. */
  readonly known: Match | undefined;
  /** The name whose kind is shown by a head word in it. */
  readonly headed: Match | undefined;
  readonly title: Title | undefined;
}

/** The context of a tokenised paragraph on its own. */
export function paragraphContextOf(
  tokens: readonly Token[],
  text: string,
  register: Register,
  words: WordCache,
): ParagraphContext {
  const outlets = new Map<number, OutletMatch>();
  for (const match of words.resources.outlets.find(text)) outlets.set(match.start, match);
  const nameTokens = nameTokensOf(tokens, text, words, register === 'capitals');
  return { text, nameTokens, words, names: undefined, outlets, kept: { starts: [] } };
}

/** The same paragraph in the context of its dump. */
export function inDump(context: ParagraphContext, names: DumpWords): ParagraphContext {
  return { ...context, names };
}

/** The same paragraph on its own. */
export function byItself(context: ParagraphContext): ParagraphContext {
  return { ...context, names: undefined };
}

/** The span that the tokens `from` to `to` (exclusive) cover. */
export function spanOf(context: ParagraphContext, from: number, to: number): Span {
  const first = context.nameTokens[from];
  const last = context.nameTokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/**
 * The text of the tokens `from` to `to` (exclusive) as printed, with each line break or run of spaces as one
 * space.
 */
export function formOf(context: ParagraphContext, from: number, to: number): string {
  const span = spanOf(context, from, to);
  return oneLine(context.text.slice(span.start, span.end));
}

/** `text` with every run of white space replaced by one space. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Whether the token is printed as names are: with an initial capital, for whatever reason. */
export function isCapital(nameToken: NameToken | undefined): nameToken is NameToken {
  if (nameToken === undefined) return false;
  const { shape } = nameToken;
  return shape === 'capital' || shape === 'capitals' || shape === 'initial' || shape === 'code';
}

/**
 * Whether the token can be part of a name: printed with a capital, and not a word that merely opens
 * sentences.
 */
export function isNameable(nameToken: NameToken | undefined): nameToken is NameToken {
  if (!isCapital(nameToken)) return false;
  if (!FUNCTION_WORDS.has(nameToken.facts.lower)) return true;
  return (
    nameToken.shape !== 'initial' &&
    !nameToken.opens &&
    (nameToken.facts.given || nameToken.facts.places.length > 0 || nameToken.facts.family)
  );
}

/** Whether the token at `index` continues the capitalised run of the token before it. */
export function continuesRun(context: ParagraphContext, index: number): boolean {
  const before = context.nameTokens[index - 1];
  const nameToken = context.nameTokens[index];
  if (!isCapital(before) || !isCapital(nameToken) || nameToken.gap === 'none') return false;
  if (!before.possessive) return true;
  return POSSESSIVE_IN_NAMES.has(before.facts.lower);
}

/** The first index after the run of capitalised tokens that contains `from`; at most `longest` tokens. */
export function runEnd(context: ParagraphContext, from: number, longest = 12): number {
  let index = from + 1;
  while (index - from < longest && continuesRun(context, index)) index++;
  return index;
}

/** The lower-case form of the token at `index`; empty if out of range. */
export function lowerAt(context: ParagraphContext, index: number): string {
  const nameToken = context.nameTokens[index];
  if (nameToken === undefined) return '';
  return nameToken.shape === 'symbol' ? nameToken.text : nameToken.facts.lower;
}

/**
 * Whether tokens `index` and `index + 1` are a conjunction inside a name ("Health and Human") and the start
 * of its second half.
 */
export function joinsWithAnd(context: ParagraphContext, index: number): boolean {
  return (
    CONJOINED_IN_NAMES.has(lowerAt(context, index)) &&
    isNameable(context.nameTokens[index + 1]) &&
    !context.nameTokens[index - 1]?.possessive
  );
}
