import { ParagraphContext, continuesRun, isNameable } from '../words/paragraph-context';
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

/** No printed name of a person has more parts, particles counted. */
const LONGEST_NAME = 6;

/** The end of the longest stretch from `at` that could be one name: capitalised parts with particles between them, or words without case. */
export function nameEnd(context: ParagraphContext, at: number): number {
  if (context.units[at]?.shape === 'uncased') return uncasedEnd(context, at);
  if (!isNamePart(context, at, at)) return at;
  let index = at + 1;
  while (index - at < LONGEST_NAME) {
    if (context.units[index - 1]?.possessive) break;
    if (continuesRun(context, index) && isNamePart(context, index, at)) {
      index++;
      continue;
    }
    const behindParticles = particlesEnd(context, index);
    if (behindParticles === index || !isNamePart(context, behindParticles, at)) break;
    index = behindParticles + 1;
  }
  return index;
}

function uncasedEnd(context: ParagraphContext, at: number): number {
  let index = at + 1;
  while (index - at < LONGEST_NAME) {
    const unit = context.units[index];
    if (unit?.shape !== 'uncased' || unit.gap !== 'space') break;
    index++;
  }
  return index;
}

function particlesEnd(context: ParagraphContext, index: number): number {
  let end = index;
  while (end - index < 2) {
    const unit = context.units[end];
    if (unit === undefined || unit.shape !== 'lower' || unit.gap === 'none' || unit.possessive) break;
    if (!NAME_PARTICLES.has(unit.facts.lower)) break;
    end++;
  }
  return end;
}

function isNamePart(context: ParagraphContext, index: number, first: number): boolean {
  const unit = context.units[index];
  if (!isNameable(unit) || unit.shape === 'code') return false;
  const { facts } = unit;
  if (index > first && NAME_SUFFIXES.has(facts.lower)) return true;
  if (unit.shape === 'capitals' && unit.text.length > 3 && !unit.text.includes('.')) return false;
  if (NEVER_IN_PERSON_NAMES.has(facts.lower) || WEEKDAYS.has(facts.lower)) return false;
  if (MONTHS.has(facts.lower) && (!facts.given || context.units[index + 1]?.shape === 'number')) return false;
  if (facts.demonym && (index > first || !facts.given)) return false;
  if (index > first && facts.family && FAMILY_NAMES_AMONG_HEADS.has(facts.lower)) return true;
  if (HONORIFICS.has(facts.lower) || TITLE_HEADS.has(facts.lower)) return false;
  if (ORGANIZATION_HEADS.has(facts.lower) || PLACE_HEADS.has(facts.lower) || MISC_HEADS.has(facts.lower))
    return false;
  return !GROUPS.has(facts.lower) || (index === first && facts.given);
}
