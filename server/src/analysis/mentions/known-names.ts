import type { Evidence } from '../model/evidence';
import type { DumpWords } from '../words/dump-words';
import type { Register } from '../words/paragraph';
import { dateAt } from './dates';
import { CAPITALISED_COMMON } from '../words/tables/not-names';
import { FUNCTION_WORDS } from '../words/tables/function-words';
import { HONORIFICS, TITLE_HEADS } from '../words/tables/titles';
import { outletAt } from './outlet-names';
import {
  continuesRun,
  isCapital,
  type Match,
  oneLine,
  type ParagraphContext,
  spanOf,
} from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';
import type { WordFacts } from '../words/word-cache';

/** The longest known name looked for, in tokens. */
const LONGEST_KNOWN = 6;

/** A city smaller than this is not trusted in text whose capitals say nothing. */
const LARGE_CITY = 100_000;

/**
 * Names in text whose capitals say nothing: headlines in title case or in capitals. Finds only what the dump
 * or the tables know: the longest known name at each position, then places, then lone parts of known people's
 * names.
 */
export function knownNames(context: ParagraphContext, register: Register): readonly Match[] {
  const { names } = context;
  if (names === undefined) return [];
  const found: Match[] = [];
  let at = 0;
  while (at < context.nameTokens.length) {
    const token = context.nameTokens[at];
    const isStart = token !== undefined && (token.shape === 'number' || isCapital(token));
    const match = isStart ? matchAt(context, at, register, names) : undefined;
    if (match !== undefined) found.push(match);
    at = match?.to ?? at + 1;
  }
  return found;
}

function matchAt(
  context: ParagraphContext,
  at: number,
  register: Register,
  names: DumpWords,
): Match | undefined {
  const date = dateAt(context, at);
  if (date !== undefined) return date;
  const token = context.nameTokens[at];
  if (!isCapital(token) || token.shape === 'initial') return initialPlace(context, at);
  let end = at + 1;
  while (end - at < LONGEST_KNOWN && (continuesRun(context, end) || isSmallWord(context, end))) end++;
  for (let to = end; to > at + 1; to--) {
    const match = isCapital(context.nameTokens[to - 1])
      ? phrase(context, at, to, register, names)
      : undefined;
    if (match !== undefined) return match;
  }
  const outlet = outletAt(context, at);
  if (outlet !== undefined) return outlet;
  return fullName(context, at, register) ?? single(context, at, token, register, names);
}

function isSmallWord(context: ParagraphContext, index: number): boolean {
  const token = context.nameTokens[index];
  return (
    token?.shape === 'lower' &&
    token.gap === 'space' &&
    ['of', 'and', 'the', 'for', 'de', 'al', 'bin'].includes(token.facts.lower)
  );
}

/**
 * The forms under which the dump or the tables may know a printed form: as it is, and with lower-case
 * letters.
 */
function formsOf(text: string, register: Register): readonly string[] {
  if (register !== 'capitals') return [text];
  const low = text.toLowerCase();
  const capitalised = low.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  const small = capitalised.replace(/(?<= )(?:Of|And|The|For|De|Al|Bin)(?= )/g, (word) => word.toLowerCase());
  const hyphenated = capitalised.replace(/-\p{Lu}/gu, (pair) => pair.toLowerCase());
  return [...new Set([text, small, capitalised, hyphenated])];
}

function phrase(
  context: ParagraphContext,
  from: number,
  to: number,
  register: Register,
  names: DumpWords,
): Match | undefined {
  const span = spanOf(context, from, to);
  const { places } = context.words.resources;
  const beginsPlace = context.nameTokens[from]?.facts.beginsPlace === true;
  for (const form of formsOf(oneLine(context.text.slice(span.start, span.end)), register)) {
    const kind = names.nameKind(form);
    if (kind !== undefined) return { from, to, kind, confidence: 0.85, evidence: [{ clue: 'seen-in-dump' }] };
    if (!beginsPlace) continue;
    if (places.lookup(form).length > 0) return found(from, to, 'place', { clue: 'gazetteer' });
    if (places.demonym(form) !== undefined) return found(from, to, 'misc', { clue: 'demonym' });
  }
  return undefined;
}

function found(from: number, to: number, kind: Match['kind'], evidence: Evidence): Match {
  return { from, to, kind, confidence: 0.8, evidence: [evidence] };
}

/** A given name from the tables and a possible family name after it, neither of them an English word. */
function fullName(context: ParagraphContext, at: number, register: Register): Match | undefined {
  if (!continuesRun(context, at + 1)) return undefined;
  const [first, second] = [factsAt(context, at, register), factsAt(context, at + 1, register)];
  if (first === undefined || second === undefined || !first.given || first.english) return undefined;
  if (second.english || second.demonym || (second.places.length > 0 && !second.family)) return undefined;
  const third = continuesRun(context, at + 2) ? factsAt(context, at + 2, register) : undefined;
  const to = third?.family === true && !third.english ? at + 3 : at + 2;
  return found(at, to, 'person', { clue: 'given-name-known', detail: context.nameTokens[at]?.text ?? '' });
}

function factsAt(context: ParagraphContext, at: number, register: Register): WordFacts | undefined {
  const token = context.nameTokens[at];
  if (!isCapital(token)) return undefined;
  const forms = formsOf(token.text, register);
  return context.words.word(forms[1] ?? forms[0] ?? token.text);
}

function single(
  context: ParagraphContext,
  at: number,
  token: NameToken,
  register: Register,
  names: DumpWords,
): Match | undefined {
  const { lower } = token.facts;
  if (FUNCTION_WORDS.has(lower) && token.text !== 'US') return undefined;
  if (CAPITALISED_COMMON.has(lower) || TITLE_HEADS.has(lower) || HONORIFICS.has(lower)) return undefined;
  for (const form of formsOf(token.text, register)) {
    const kind = names.nameKind(form);
    const isPart = names.isPersonPart(form);
    if (kind === undefined && !isPart) continue;
    if (context.words.word(form).english && names.count(lower) > 0) continue;
    const chosen = kind ?? 'person';
    return { from: at, to: at + 1, kind: chosen, confidence: 0.75, evidence: [{ clue: 'seen-in-dump' }] };
  }
  const facts = factsAt(context, at, register);
  if (facts === undefined || (facts.english && facts.rank < 20_000 && token.shape !== 'capitals'))
    return undefined;
  if (facts.demonym) return found(at, at + 1, 'misc', { clue: 'demonym' });
  const [place] = facts.places;
  if (place === undefined || (facts.english && place.kind !== 'country')) return undefined;
  if (place.kind === 'city' && place.population < LARGE_CITY) return undefined;
  return found(at, at + 1, 'place', { clue: 'gazetteer' });
}

/** "S. KOREA": a compass letter before a country. */
function initialPlace(context: ParagraphContext, at: number): Match | undefined {
  const first = context.nameTokens[at];
  const next = context.nameTokens[at + 1];
  if (
    first === undefined ||
    next === undefined ||
    !/^[NS]\.$/.test(first.text) ||
    !continuesRun(context, at + 1)
  )
    return undefined;
  if (next.facts.places[0]?.kind !== 'country' && next.facts.places[0]?.kind !== 'region') return undefined;
  return found(at, at + 2, 'place', { clue: 'gazetteer' });
}
