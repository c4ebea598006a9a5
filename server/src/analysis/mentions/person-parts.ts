import { type ParagraphContext, continuesRun, isNameable } from '../words/paragraph-context';
import { MONTHS, WEEKDAYS } from '../words/tables/calendar';
import { GROUPS, MISC_HEADS } from '../words/tables/misc-words';
import {
  FAMILY_NAMES_AMONG_HEADS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NEVER_IN_PERSON_NAMES,
} from '../words/tables/name-particles';
import { ORGANIZATION_HEADS } from '../words/tables/organization-words';
import { PLACE_HEADS } from '../words/tables/place-words';
import { HONORIFICS, TITLE_HEADS } from '../words/tables/titles';

/** No printed name of a person has more parts, particles included. */
const LONGEST_NAME = 6;

/**
 * The end of the longest segment from `at` that could be one name: capitalised parts with particles between
 * them, or words without case.
 */
export function nameEnd(context: ParagraphContext, at: number): number {
  if (context.nameTokens[at]?.shape === 'uncased') return uncasedEnd(context, at);
  if (!isNamePart(context, at, at)) return at;
  let index = at + 1;
  while (index - at < LONGEST_NAME) {
    if (context.nameTokens[index - 1]?.possessive) break;
    if (continuesRun(context, index) && isNamePart(context, index, at)) {
      index++;
      continue;
    }
    const afterParticles = particlesEnd(context, index);
    if (afterParticles === index || !isNamePart(context, afterParticles, at)) break;
    index = afterParticles + 1;
  }
  return index;
}

function uncasedEnd(context: ParagraphContext, at: number): number {
  let index = at + 1;
  while (index - at < LONGEST_NAME) {
    const token = context.nameTokens[index];
    if (token?.shape !== 'uncased' || token.gap !== 'space') break;
    index++;
  }
  return index;
}

function particlesEnd(context: ParagraphContext, index: number): number {
  let end = index;
  while (end - index < 2) {
    const token = context.nameTokens[end];
    if (token === undefined || token.shape !== 'lower' || token.gap === 'none' || token.possessive) break;
    if (!NAME_PARTICLES.has(token.facts.lower)) break;
    end++;
  }
  return end;
}

function isNamePart(context: ParagraphContext, index: number, first: number): boolean {
  const token = context.nameTokens[index];
  if (!isNameable(token) || token.shape === 'code') return false;
  const { facts } = token;
  if (index > first && NAME_SUFFIXES.has(facts.lower)) return true;
  if (token.shape === 'capitals' && token.text.length > 3 && !token.text.includes('.')) return false;
  if (NEVER_IN_PERSON_NAMES.has(facts.lower) || WEEKDAYS.has(facts.lower)) return false;
  if (MONTHS.has(facts.lower) && (!facts.given || context.nameTokens[index + 1]?.shape === 'number'))
    return false;
  if (facts.demonym && (index > first || !facts.given)) return false;
  if (index > first && facts.family && FAMILY_NAMES_AMONG_HEADS.has(facts.lower)) return true;
  if (HONORIFICS.has(facts.lower) || TITLE_HEADS.has(facts.lower)) return false;
  if (ORGANIZATION_HEADS.has(facts.lower) || PLACE_HEADS.has(facts.lower) || MISC_HEADS.has(facts.lower))
    return false;
  return !GROUPS.has(facts.lower) || (index === first && facts.given);
}
