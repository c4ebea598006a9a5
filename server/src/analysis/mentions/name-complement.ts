import { type Head, LONGEST_NAME, headOf, isTitleStop } from './name-heads';
import { type ParagraphContext, continuesRun, isNameable, lowerAt } from '../words/paragraph-context';
import { MONTHS, WEEKDAYS } from '../words/tables/calendar';
import { NAME_PREPOSITIONS } from '../words/tables/organization-words';
import { TITLE_HEADS } from '../words/tables/titles';

/**
 * The end of what a preposition adds to a head: "… of Foreign Affairs", "… for Health and Social Welfare".
 */
export function restAfter(context: ParagraphContext, head: Head): number | undefined {
  if (context.nameTokens[head.at]?.possessive) return undefined;
  let end: number | undefined;
  let index = head.at + 1;
  for (let turn = 0; turn < 3; turn++) {
    const preposition = lowerAt(context, index);
    if (!NAME_PREPOSITIONS.has(preposition) || (head.kind === 'place' && preposition !== 'of')) break;
    if (preposition === 'for' && turn === 0 && !takesFor(lowerAt(context, head.at))) break;
    if (
      preposition === 'on' &&
      !['committee', 'commission', 'council', 'institute'].includes(lowerAt(context, head.at))
    )
      break;
    let from = index + 1;
    if (lowerAt(context, from) === 'the') from++;
    const to = complementEnd(context, from);
    if (to === from) break;
    end = to;
    if (context.nameTokens[to - 1]?.possessive) break;
    index = to;
  }
  return end;
}

function takesFor(word: string): boolean {
  return [
    'centre',
    'center',
    'institute',
    'ministry',
    'commission',
    'agency',
    'council',
    'committee',
    'organization',
    'organisation',
    'office',
    'association',
    'fund',
    'alliance',
    'coalition',
    'foundation',
    'network',
    'department',
    'school',
    'society',
    'forum',
    'union',
    'directorate',
    'authority',
    'academy',
    'initiative',
    'trust',
  ].includes(word);
}

function complementEnd(context: ParagraphContext, from: number): number {
  const first = context.nameTokens[from];
  if (!isNameable(first) || first.shape === 'initial' || isTitleStop(context, from, -1)) return from;
  if (WEEKDAYS.has(first.facts.lower) || MONTHS.has(first.facts.lower)) return from;
  let index = from + 1;
  while (index - from < LONGEST_NAME) {
    if (context.nameTokens[index - 1]?.possessive && !continuesRun(context, index)) break;
    const word = lowerAt(context, index);
    if (WEEKDAYS.has(word) || MONTHS.has(word)) break;
    if (continuesRun(context, index) && !isTitleStop(context, index, -1)) {
      index++;
      continue;
    }
    const joint = lowerAt(context, index);
    if (
      (joint === 'and' || joint === '&') &&
      isDescribing(context, index + 1) &&
      isDescribing(context, index - 1)
    )
      index += 2;
    else if (joint === ',' && isDescribing(context, index - 1) && listGoesOn(context, index + 1)) index += 2;
    else break;
  }
  return index;
}

/**
 * Whether the token is a capitalised English noun, as in "Trade and Industry", and not a name or organization
 * of its own.
 */
function isDescribing(context: ParagraphContext, index: number): boolean {
  const token = context.nameTokens[index];
  if (!isNameable(token) || token.shape !== 'capital' || token.possessive) return false;
  const { facts } = token;
  if (!facts.english || facts.demonym || (facts.places[0]?.kind ?? 'city') !== 'city') return false;
  return (
    !TITLE_HEADS.has(facts.lower) &&
    !(
      continuesRun(context, index + 1) &&
      headOf(context.nameTokens[index + 1] ?? token, index + 1)?.kind === 'organization'
    )
  );
}

function listGoesOn(context: ParagraphContext, from: number): boolean {
  for (let index = from; index < from + LONGEST_NAME && isDescribing(context, index); index += 2) {
    const joint = lowerAt(context, index + 1);
    if (joint === 'and' || joint === '&') return true;
    if (joint !== ',') return false;
    if (lowerAt(context, index + 2) === 'and') return true;
  }
  return false;
}
