import { ORGANIZATION_HEADS } from '../words/tables/organization-words';
import { PLACE_HEADS } from '../words/tables/place-words';
import {
  continuesRun,
  isCapital,
  joinsWithAnd,
  lowerAt,
  type ParagraphContext,
  type Title,
} from '../words/paragraph-context';
import {
  TITLE_COMPLEMENTS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  HONORIFICS,
  ROLE_NOUNS,
} from '../words/tables/titles';

/** The most words before the head of a title: no printed title is longer. */
const LONGEST_TITLE = 6;

/**
 * The longest title that begins at `at`: "Foreign Minister", "Secretary of State", "Minister for Trade and
 * Industry", "President and Chief Executive Officer". Undefined if none does.
 */
export function titleAt(context: ParagraphContext, at: number): Title | undefined {
  const head = headEnd(context, at);
  if (head === undefined) return undefined;
  let to = head;
  for (let further = partAfter(context, to); further !== undefined; further = partAfter(context, to))
    to = further;
  return { from: at, to, head: lowerAt(context, to - 1) };
}

/**
 * The end of what continues a title after `from`: a complement, or another title that follows directly or
 * after "and".
 */
function partAfter(context: ParagraphContext, from: number): number | undefined {
  return complementEnd(context, from) ?? conjunctionEnd(context, from) ?? directHeadEnd(context, from);
}

function headEnd(context: ParagraphContext, at: number): number | undefined {
  let end: number | undefined;
  for (let index = at; index < at + LONGEST_TITLE; index++) {
    const token = context.nameTokens[index];
    if (!isCapital(token) || (index > at && context.nameTokens[index - 1]?.possessive)) break;
    const word = token.facts.lower;
    const isHead = TITLE_HEADS.has(word) || HONORIFICS.has(word);
    if (isHead) end = index + 1;
    else if (!TITLE_MODIFIERS.has(word)) break;
    if (token.possessive) break;
  }
  if (end === undefined || context.nameTokens[end - 1]?.possessive) return undefined;
  return end;
}

function directHeadEnd(context: ParagraphContext, from: number): number | undefined {
  const token = context.nameTokens[from];
  return isCapital(token) && TITLE_MODIFIERS.has(token.facts.lower) ? headEnd(context, from) : undefined;
}

function conjunctionEnd(context: ParagraphContext, from: number): number | undefined {
  return joinsWithAnd(context, from) ? headEnd(context, from + 1) : undefined;
}

function complementEnd(context: ParagraphContext, from: number): number | undefined {
  const preposition = lowerAt(context, from);
  if (preposition !== 'of' && preposition !== 'for') return undefined;
  let index = from + 1;
  if (lowerAt(context, index) === 'the') index++;
  const first = index;
  while (index - first < LONGEST_TITLE) {
    const token = context.nameTokens[index];
    const word = lowerAt(context, index);
    const belongs = isCapital(token) && (TITLE_COMPLEMENTS.has(word) || TITLE_MODIFIERS.has(word));
    if (belongs) index++;
    else if (index > first && (word === 'and' || word === '&') && isComplementWord(context, index + 1))
      index += 2;
    else break;
    if (token?.possessive) break;
  }
  return index === first || goesOnAsName(context, index) ? undefined : index;
}

/** "Director of the National … Museum": what follows is part of a name, not of the role. */
function goesOnAsName(context: ParagraphContext, index: number): boolean {
  const word = lowerAt(context, index);
  return continuesRun(context, index) && (ORGANIZATION_HEADS.has(word) || PLACE_HEADS.has(word));
}

function isComplementWord(context: ParagraphContext, index: number): boolean {
  const word = lowerAt(context, index);
  return isCapital(context.nameTokens[index]) && (TITLE_COMPLEMENTS.has(word) || TITLE_MODIFIERS.has(word));
}

/**
 * The first token of the lower-case role phrase that ends directly before `at` ("former foreign minister",
 * "striker"). Undefined if there is no role noun.
 */
export function roleBefore(context: ParagraphContext, at: number): number | undefined {
  const before = context.nameTokens[at - 1];
  if (
    before === undefined ||
    before.shape !== 'lower' ||
    before.possessive ||
    !ROLE_NOUNS.has(before.facts.lower)
  ) {
    return undefined;
  }
  let from = at - 1;
  while (at - from < LONGEST_TITLE) {
    const token = context.nameTokens[from - 1];
    if (token === undefined || token.shape !== 'lower' || token.possessive) break;
    if (!TITLE_MODIFIERS.has(token.facts.lower) && !TITLE_HEADS.has(token.facts.lower)) break;
    from--;
  }
  return from;
}
