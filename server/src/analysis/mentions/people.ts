import type { Evidence } from '../model/evidence';
import { surroundingsScore } from './person-context';
import { nameEnd } from './person-parts';
import {
  type Match,
  type ParagraphContext,
  isCapital,
  isNameable,
  lowerAt,
  type Title,
} from '../words/paragraph-context';
import { OPENERS } from '../words/tables/function-words';
import { NAME_SUFFIXES } from '../words/tables/name-particles';
import { CAPITALISED_COMMON, PLAIN_ACRONYMS } from '../words/tables/not-names';
import { DOUBTFUL_HONORIFICS, HONORIFICS, ROLE_NOUNS, TITLE_HEADS } from '../words/tables/titles';
import type { NameToken } from '../words/name-tokens';

/** Without a title before it, a longer run is more often several names, or none. */
const LONGEST_UNTITLED = 5;

/**
 * Scores of the evidence for a person, set by hand on news of 1996 and 2022. A name that reaches `SURE` may
 * be evidence for the rest of the dump; one that reaches `LIKELY` is marked if nothing else fits.
 */
const SURE = 3.5;
const LIKELY = 2.5;

/** The person after a title: whatever name is there, known or not. */
export function titledPersonAt(context: ParagraphContext, title: Title): Match | undefined {
  const to = nameEnd(context, title.to);
  if (to === title.to) return undefined;
  const first = context.nameTokens[title.to];
  if (first === undefined) return undefined;
  const doubtful =
    DOUBTFUL_HONORIFICS.has(title.head) || !(HONORIFICS.has(title.head) || TITLE_HEADS.has(title.head));
  const single = to - title.to === 1;
  if (single && isDoubtfulSingle(context, first, doubtful)) return undefined;
  const evidence: Evidence[] = [
    { clue: 'title-before', detail: context.nameTokens[title.to - 1]?.text ?? '' },
  ];
  if (first.facts.given) evidence.push({ clue: 'given-name-known', detail: first.text });
  const confidence = single ? (first.facts.english && doubtful ? 0.7 : 0.85) : 0.95;
  return {
    from: title.to,
    to,
    kind: 'person',
    confidence,
    evidence,
    role: { from: title.from, to: title.to },
  };
}

function isDoubtfulSingle(context: ParagraphContext, token: NameToken, doubtful: boolean): boolean {
  const { facts } = token;
  if (token.shape === 'initial' || token.shape === 'code') return true;
  if (token.shape === 'capitals' && !facts.family && !facts.given) return true;
  if (CAPITALISED_COMMON.has(facts.lower) || TITLE_HEADS.has(facts.lower)) return true;
  if (facts.demonym && !facts.family && !facts.given) return true;
  if (doubtful && facts.english && !facts.family && !facts.given)
    return !(context.names?.isPersonPart(token.text) ?? false);
  const country = facts.places[0]?.kind === 'country';
  return country && !facts.family && !facts.given;
}

/**
 * The person whose name begins at `at` and has at least two parts, judged by its parts and the words around
 * it.
 */
export function personAt(context: ParagraphContext, at: number): Match | undefined {
  const first = context.nameTokens[at];
  if (!isNameable(first) || first.shape === 'code' || isOpener(first)) return undefined;
  if (first.shape === 'capitals' && first.text.length > 2 && !first.text.includes('.')) return undefined;
  for (let to = Math.min(nameEnd(context, at), at + LONGEST_UNTITLED); to - at >= 2; to--) {
    if (lastIsParticle(context, to)) continue;
    const match = judge(context, at, to);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** "Student Jana Kovar": a descriptive noun that is capitalised only because it opens the sentence. */
function isOpener(token: NameToken): boolean {
  const { lower, given } = token.facts;
  return token.opens && !given && (ROLE_NOUNS.has(lower) || OPENERS.has(lower) || lower.startsWith('co-'));
}

function lastIsParticle(context: ParagraphContext, to: number): boolean {
  const last = context.nameTokens[to - 1];
  return last === undefined || last.shape === 'lower' || last.shape === 'initial';
}

function judge(context: ParagraphContext, from: number, to: number): Match | undefined {
  const first = context.nameTokens[from];
  let lastIndex = to - 1;
  if (NAME_SUFFIXES.has(lowerAt(context, lastIndex)) && lastIndex - from >= 2) lastIndex--;
  const last = context.nameTokens[lastIndex];
  if (first === undefined || last === undefined) return undefined;
  const evidence: Evidence[] = [];
  const score =
    partsScore(context, from, lastIndex, evidence) + surroundingsScore(context, from, to, evidence);
  if (score < LIKELY) return undefined;
  return { from, to, kind: 'person', confidence: score >= SURE ? 0.9 : score >= 3 ? 0.7 : 0.6, evidence };
}

/** What the parts of the name say, from the first to the one at `last`. */
function partsScore(context: ParagraphContext, from: number, last: number, evidence: Evidence[]): number {
  const first = context.nameTokens[from];
  const family = context.nameTokens[last];
  if (first === undefined || family === undefined) return 0;
  let score = firstScore(context, first, evidence) + familyScore(context, family, evidence);
  for (let index = from + 1; index < last; index++) {
    const middle = context.nameTokens[index];
    if (middle === undefined) continue;
    if (middle.shape === 'initial') score += 2;
    else if (middle.shape === 'lower') score += 0.5;
    else if (middle.facts.given || middle.facts.family) score += 0.5;
    else if (middle.facts.english) score -= 2;
  }
  score += Math.max(0, familyFirstScore(context, first, from, last, evidence));
  return score;
}

function firstScore(context: ParagraphContext, token: NameToken, evidence: Evidence[]): number {
  const { facts } = token;
  if (token.shape === 'initial' || (token.shape === 'capitals' && token.text.includes('.'))) {
    return facts.places.length > 0 && token.shape !== 'initial' ? -3 : 2;
  }
  if (token.shape === 'capitals')
    return token.text.length === 2 && !PLAIN_ACRONYMS.has(token.text) ? 0.5 : -2;
  if (context.names?.isPersonPart(token.text) === true) {
    evidence.push({ clue: 'seen-in-dump', detail: token.text });
    return 2;
  }
  if (facts.given) {
    evidence.push({ clue: 'given-name-known', detail: token.text });
    if (facts.english && !facts.family) return token.opens || facts.rank < 3000 ? 1 : 1.5;
    return isWellKnownPlace(token) ? 1.5 : 2.25;
  }
  if (facts.family) return isWellKnownPlace(token) || facts.english ? 0 : 1;
  if (isWellKnownPlace(token) || facts.demonym) return -2;
  if (facts.english) return -1.5;
  return facts.places.length > 0 ? 0 : 1;
}

function familyScore(context: ParagraphContext, token: NameToken, evidence: Evidence[]): number {
  const { facts } = token;
  if (token.shape === 'capitals' || token.shape === 'code') return -2;
  if (context.names?.isPersonPart(token.text) === true) return 2;
  if (facts.family) {
    evidence.push({ clue: 'family-name-known', detail: token.text });
    return facts.english && !facts.given ? 1.5 : 2;
  }
  if (facts.given) return 1.5;
  if (facts.demonym || isWellKnownPlace(token)) return -1.5;
  if (facts.english) return facts.rank < 3000 ? -1.5 : 0.5;
  return facts.places.length > 0 ? 0.75 : 1.5;
}

/** Family name first: a family name of that kind, then one or two parts that are not English words. */
function familyFirstScore(
  context: ParagraphContext,
  first: NameToken,
  from: number,
  last: number,
  evidence: Evidence[],
): number {
  if (!first.facts.familyFirst || last - from > 2) return 0;
  let score = 1;
  for (let index = from + 1; index <= last; index++) {
    const part = context.nameTokens[index];
    if (part === undefined || part.shape !== 'capital') return 0;
    if (isHyphenatedGivenName(part.text)) score += 2;
    else if (part.facts.english && !part.facts.given && part.text.length > 3) return 0;
    else if (part.text.length <= 8) score += 0.5;
  }
  evidence.push({ clue: 'family-name-known', detail: first.text });
  return score;
}

/** "Eui-yong", "Geun-Hye": two short parts, as Korean and older Chinese given names are printed. */
function isHyphenatedGivenName(text: string): boolean {
  const dash = text.indexOf('-');
  return dash > 0 && dash <= 7 && text.length - dash - 1 <= 7 && text.indexOf('-', dash + 1) < 0;
}

/** Whether the token is a country, or a place that news means more often than a person. */
function isWellKnownPlace(token: NameToken): boolean {
  const place = token.facts.places[0];
  if (place === undefined) return false;
  if (place.kind !== 'city') return true;
  return place.population >= (token.facts.given || token.facts.family ? 400_000 : 50_000);
}

/**
 * Whether a token can be a person's lone name: capitalised, and not a common word at the start of a sentence.
 */
export function isLoneName(context: ParagraphContext, token: NameToken): boolean {
  if (!isCapital(token) || !isNameable(token) || token.shape === 'initial' || token.shape === 'code')
    return false;
  if (!token.opens) return true;
  return !token.facts.inDictionary || (context.names?.count(token.facts.lower) ?? 1) === 0;
}
