import { restAfter } from './name-complement';
import { type Head, LONGEST_NAME, headOf, isTitleStop } from './name-heads';
import {
  type Match,
  type ParagraphContext,
  continuesRun,
  isCapital,
  isNameable,
  joinsWithAnd,
  lowerAt,
} from '../words/paragraph-context';
import { MONTHS, WEEKDAYS } from '../words/tables/calendar';
import { FUNCTION_WORDS, OPENERS } from '../words/tables/function-words';
import { CAPITALISED_COMMON } from '../words/tables/not-names';
import { LONE_ORGANIZATIONS, STATE_ORGANS } from '../words/tables/organization-words';

/**
 * The name that begins at `at` and whose kind its last head word shows: "Foreign Ministry", "Ministry of
 * Finance and Economy", "Great Rift Valley", "Davis Cup". Stops before a title, so that "Security Office
 * Director" ends at "Office".
 */
export function headedNameAt(context: ParagraphContext, at: number): Match | undefined {
  const first = context.nameTokens[at];
  if (!isNameable(first) || first.shape === 'initial') return undefined;
  if (first.opens && OPENERS.has(first.facts.lower)) return undefined;
  const head = lastHead(context, at);
  if (head === undefined) return undefined;
  const alone = head.at === at;
  const rest = head.kind === 'misc' ? undefined : restAfter(context, head);
  if (alone && rest === undefined) return loneHead(context, at, head);
  const to = rest ?? head.at + 1;
  if (alone && first.opens && first.facts.lower === 'members') return undefined;
  const named = namesSomething(context, at, head.at);
  if (!head.strong && !named && rest === undefined) return undefined;
  const confidence = head.strong ? (named ? 0.92 : 0.85) : 0.8;
  return { from: at, to, kind: head.kind, confidence, evidence: [evidenceFor(head, context)] };
}

function evidenceFor(head: Head, context: ParagraphContext): Match['evidence'][number] {
  const detail = context.nameTokens[head.at]?.text ?? '';
  return head.kind === 'organization'
    ? { clue: 'organization-word', detail }
    : { clue: 'known-phrase', detail };
}

/** Whether one of the tokens before the head is a proper name rather than a descriptive word. */
function namesSomething(context: ParagraphContext, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = context.nameTokens[index];
    if (token === undefined || !isCapital(token)) continue;
    const { facts } = token;
    if (token.shape !== 'capital') return true;
    if (!facts.english || facts.places.length > 0 || facts.demonym) return true;
    if (!token.opens && !CAPITALISED_COMMON.has(facts.lower)) return true;
  }
  return false;
}

function lastHead(context: ParagraphContext, at: number): Head | undefined {
  let found: Head | undefined;
  for (let index = at; index < at + LONGEST_NAME; index++) {
    if (index > at && !continuesRun(context, index)) {
      if (!joinsWithAnd(context, index) || !headsAfter(context, index + 1)) break;
      index++;
    }
    const token = context.nameTokens[index];
    if (
      token === undefined ||
      WEEKDAYS.has(token.facts.lower) ||
      (MONTHS.has(token.facts.lower) && !token.facts.family)
    )
      break;
    if (index > at && FUNCTION_WORDS.has(token.facts.lower) && !isNameable(token)) break;
    const head = headOf(token, index);
    if (head !== undefined) found = head;
    else if (isTitleStop(context, index, at)) break;
    if (token.possessive && head !== undefined) break;
  }
  return found;
}

/** Whether a head ends the run after an "and" with no title before it: "Trade and Industry Ministry". */
function headsAfter(context: ParagraphContext, from: number): boolean {
  if (lowerAt(context, from - 1) === '&') return true;
  const token = context.nameTokens[from];
  const before = context.nameTokens[from - 2];
  if (token === undefined || before === undefined || !token.facts.english || !before.facts.english)
    return false;
  if (headOf(before, from - 2) !== undefined) return false;
  const next = context.nameTokens[from + 1];
  return (
    next !== undefined && continuesRun(context, from + 1) && headOf(next, from + 1)?.kind === 'organization'
  );
}

/** A head word on its own: "Parliament" names something, "the Ministry" perhaps, "River" nothing. */
function loneHead(context: ParagraphContext, at: number, head: Head): Match | undefined {
  const token = context.nameTokens[at];
  if (token === undefined || head.kind !== 'organization') return undefined;
  const word = token.facts.lower;
  const known = LONE_ORGANIZATIONS.has(word);
  if (token.opens && !known) return undefined;
  if (!known && !head.strong) return undefined;
  if (isCapital(context.nameTokens[at - 1]) && continuesRun(context, at)) return undefined;
  const evidence: Match['evidence'] = [{ clue: 'organization-word', detail: token.text }];
  return {
    from: at,
    to: at + 1,
    kind: 'organization',
    confidence: known && !token.opens ? 0.8 : 0.6,
    evidence,
  };
}

/**
 * Heads that include a preceding word for a people in the name: "the Scottish National Party", "the African
 * National Congress".
 */
const JOINED = [
  'party',
  'congress',
  'exchange',
  'front',
  'league',
  'organisation',
  'organization',
  'union',
  'alliance',
  'movement',
];

/**
 * Where a country precedes a state body ("US State Department", "Kenya Police"), the organization begins
 * after it; before anything else ("U.S. Naval Academy") the country is part of the name.
 */
export function startsAfterCountry(context: ParagraphContext, match: Match): number {
  const first = context.nameTokens[match.from];
  if (first === undefined || match.kind === 'place') return match.from;
  const isPeople = first.facts.demonym && match.to - match.from >= 2;
  if (isPeople && JOINED.every((head) => lowerAt(context, match.to - 1) !== head)) return match.from + 1;
  if (first.facts.places[0]?.kind !== 'country') return match.from;
  for (let index = match.from + 1; index < match.to; index++) {
    if (STATE_ORGANS.has(lowerAt(context, index))) return match.from + 1;
  }
  return match.from;
}
