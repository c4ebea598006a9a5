import type { Evidence } from '../model/evidence';
import { type ParagraphContext, lowerAt } from '../words/paragraph-context';
import { FOREIGN_ARTICLES } from '../words/tables/name-particles';
import { SPEECH_VERBS } from '../words/tables/speech-verbs';
import { roleBefore } from './titles';

/** What the words around the name say. */
export function surroundingsScore(
  context: ParagraphContext,
  from: number,
  to: number,
  evidence: Evidence[],
): number {
  let score = 0;
  const before = lowerAt(context, from - 1);
  if (roleBefore(context, from) !== undefined) {
    score += 2;
    evidence.push({ clue: 'title-before', detail: before });
  } else if (before === 'the') score -= context.nameTokens[from]?.facts.given === true ? 1 : 2;
  if (FOREIGN_ARTICLES.has(lowerAt(context, from))) score -= 3;
  if (speaksAfter(context, to) || speaksInFront(context, from)) {
    score += 1.5;
    evidence.push({ clue: 'speaks-in-text' });
  }
  if (ageAfter(context, to)) score += 2;
  const next = lowerAt(context, to);
  if (next === 'who' || (next === ',' && lowerAt(context, to + 1) === 'who')) score += 1.5;
  return score;
}

/** Whether a verb of saying follows: "… said". Not looked for after an insertion ("…, …, said"). */
export function speaksAfter(context: ParagraphContext, to: number): boolean {
  const last = context.nameTokens[to - 1];
  if (last === undefined || last.possessive) return false;
  const next = lowerAt(context, to);
  return SPEECH_VERBS.has(
    next === 'also' || next === 'later' || next === 'then' ? lowerAt(context, to + 1) : next,
  );
}

/** Whether a verb of saying precedes it, after a quotation or a comma: `," said …`. */
export function speaksInFront(context: ParagraphContext, from: number): boolean {
  const verb = lowerAt(context, from - 1);
  if (verb !== 'said' && verb !== 'says' && verb !== 'added' && verb !== 'explained' && verb !== 'asked')
    return false;
  const before = context.nameTokens[from - 2];
  return before === undefined || before.shape === 'symbol';
}

/** Whether an age follows: ", 34," or "(34)". */
function ageAfter(context: ParagraphContext, to: number): boolean {
  const opener = lowerAt(context, to);
  const age = context.nameTokens[to + 1];
  const closer = lowerAt(context, to + 2);
  if (age === undefined || age.shape !== 'number' || !/^[1-9]\d$/.test(age.text)) return false;
  return (opener === ',' && (closer === ',' || closer === '.')) || (opener === '(' && closer === ')');
}
