import { Evidence } from '../evidence';
import {
  FAMILY_NAMES_AMONG_HEADS,
  FOREIGN_ARTICLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NEVER_IN_PERSON_NAMES,
} from './tables/name-particles';
import { OPENERS } from './tables/function-words';
import { GROUPS, MISC_HEADS } from './tables/misc-words';
import { ORGANIZATION_HEADS } from './tables/organization-words';
import { PLACE_HEADS } from './tables/place-words';
import { SPEECH_VERBS } from './tables/speech-verbs';
import { DOUBTFUL_HONORIFICS, HONORIFICS, ROLE_NOUNS, TITLE_HEADS } from './tables/titles';
import { WEEKDAYS, MONTHS } from './tables/calendar';
import { CAPITALISED_COMMON, PLAIN_ACRONYMS } from './tables/not-names';
import { continuesRun, isCapital, isNameable, lowerAt, Match, Scene } from './scene';
import { roleBefore, Title } from './titles';
import { Unit } from './units';

/** No printed name of a person has more parts, particles counted. */
const LONGEST_NAME = 6;

/** Without a title in front a longer run is more often several names, or none. */
const LONGEST_UNTITLED = 5;

/**
 * Scores of what speaks for a person; set by hand on news of 1996 and 2022. From `SURE` on a name may teach the rest of the
 * dump, from `LIKELY` on it is marked when nothing else fits.
 */
const SURE = 3.5;
const LIKELY = 2.5;

/** The person that follows a title: whatever name stands there, known or not. */
export function titledPersonAt(scene: Scene, title: Title): Match | undefined {
  const to = nameEnd(scene, title.to);
  if (to === title.to) return undefined;
  const first = scene.units[title.to];
  if (first === undefined) return undefined;
  const doubtful =
    DOUBTFUL_HONORIFICS.has(title.head) || !(HONORIFICS.has(title.head) || TITLE_HEADS.has(title.head));
  const single = to - title.to === 1;
  if (single && isDoubtfulSingle(scene, first, doubtful)) return undefined;
  const evidence: Evidence[] = [{ clue: 'title-before', detail: scene.units[title.to - 1]?.text ?? '' }];
  if (first.facts.given) evidence.push({ clue: 'given-name-known', detail: first.text });
  const certainty = single ? (first.facts.english && doubtful ? 0.7 : 0.85) : 0.95;
  return {
    from: title.to,
    to,
    kind: 'person',
    certainty,
    evidence,
    role: { from: title.from, to: title.to },
  };
}

function isDoubtfulSingle(scene: Scene, unit: Unit, doubtful: boolean): boolean {
  const { facts } = unit;
  if (unit.shape === 'initial' || unit.shape === 'code') return true;
  if (unit.shape === 'capitals' && !facts.family && !facts.given) return true;
  if (CAPITALISED_COMMON.has(facts.lower) || TITLE_HEADS.has(facts.lower)) return true;
  if (facts.demonym && !facts.family && !facts.given) return true;
  if (doubtful && facts.english && !facts.family && !facts.given)
    return !(scene.names?.isPersonPart(unit.text) ?? false);
  const country = facts.places[0]?.kind === 'country';
  return country && !facts.family && !facts.given;
}

/** The person whose name begins at `at` and has at least two parts; judged by its parts and by the words around it. */
export function personAt(scene: Scene, at: number): Match | undefined {
  const first = scene.units[at];
  if (!isNameable(first) || first.shape === 'code' || isOpener(first)) return undefined;
  if (first.shape === 'capitals' && first.text.length > 2 && !first.text.includes('.')) return undefined;
  for (let to = Math.min(nameEnd(scene, at), at + LONGEST_UNTITLED); to - at >= 2; to--) {
    if (lastIsParticle(scene, to)) continue;
    const match = judge(scene, at, to);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** "Student Jana Kovar": a describing noun whose capital only opens the sentence. */
function isOpener(unit: Unit): boolean {
  const { lower, given } = unit.facts;
  return unit.opens && !given && (ROLE_NOUNS.has(lower) || OPENERS.has(lower) || lower.startsWith('co-'));
}

function lastIsParticle(scene: Scene, to: number): boolean {
  const last = scene.units[to - 1];
  return last === undefined || last.shape === 'lower' || last.shape === 'initial';
}

function judge(scene: Scene, from: number, to: number): Match | undefined {
  const first = scene.units[from];
  let lastIndex = to - 1;
  if (NAME_SUFFIXES.has(lowerAt(scene, lastIndex)) && lastIndex - from >= 2) lastIndex--;
  const last = scene.units[lastIndex];
  if (first === undefined || last === undefined) return undefined;
  const evidence: Evidence[] = [];
  const score = partsScore(scene, from, lastIndex, evidence) + surroundingsScore(scene, from, to, evidence);
  if (score < LIKELY) return undefined;
  return { from, to, kind: 'person', certainty: score >= SURE ? 0.9 : score >= 3 ? 0.7 : 0.6, evidence };
}

/** What the parts of the name say, from the first to the one that `last` points at. */
function partsScore(scene: Scene, from: number, last: number, evidence: Evidence[]): number {
  const first = scene.units[from];
  const family = scene.units[last];
  if (first === undefined || family === undefined) return 0;
  let score = firstScore(scene, first, evidence) + familyScore(scene, family, evidence);
  for (let index = from + 1; index < last; index++) {
    const middle = scene.units[index];
    if (middle === undefined) continue;
    if (middle.shape === 'initial') score += 2;
    else if (middle.shape === 'lower') score += 0.5;
    else if (middle.facts.given || middle.facts.family) score += 0.5;
    else if (middle.facts.english) score -= 2;
  }
  score += Math.max(0, familyFirstScore(scene, first, from, last, evidence));
  return score;
}

function firstScore(scene: Scene, unit: Unit, evidence: Evidence[]): number {
  const { facts } = unit;
  if (unit.shape === 'initial' || (unit.shape === 'capitals' && unit.text.includes('.'))) {
    return facts.places.length > 0 && unit.shape !== 'initial' ? -3 : 2;
  }
  if (unit.shape === 'capitals') return unit.text.length === 2 && !PLAIN_ACRONYMS.has(unit.text) ? 0.5 : -2;
  if (scene.names?.isPersonPart(unit.text) === true) {
    evidence.push({ clue: 'seen-in-dump', detail: unit.text });
    return 2;
  }
  if (facts.given) {
    evidence.push({ clue: 'given-name-known', detail: unit.text });
    if (facts.english && !facts.family) return unit.opens || facts.rank < 3000 ? 1 : 1.5;
    return isWellKnownPlace(unit) ? 1.5 : 2.25;
  }
  if (facts.family) return isWellKnownPlace(unit) || facts.english ? 0 : 1;
  if (isWellKnownPlace(unit) || facts.demonym) return -2;
  if (facts.english) return -1.5;
  return facts.places.length > 0 ? 0 : 1;
}

function familyScore(scene: Scene, unit: Unit, evidence: Evidence[]): number {
  const { facts } = unit;
  if (unit.shape === 'capitals' || unit.shape === 'code') return -2;
  if (scene.names?.isPersonPart(unit.text) === true) return 2;
  if (facts.family) {
    evidence.push({ clue: 'family-name-known', detail: unit.text });
    return facts.english && !facts.given ? 1.5 : 2;
  }
  if (facts.given) return 1.5;
  if (facts.demonym || isWellKnownPlace(unit)) return -1.5;
  if (facts.english) return facts.rank < 3000 ? -1.5 : 0.5;
  return facts.places.length > 0 ? 0.75 : 1.5;
}

/** Family name in front: a family name of that kind, then one or two parts that are no English words. */
function familyFirstScore(
  scene: Scene,
  first: Unit,
  from: number,
  last: number,
  evidence: Evidence[],
): number {
  if (!first.facts.familyFirst || last - from > 2) return 0;
  let score = 1;
  for (let index = from + 1; index <= last; index++) {
    const part = scene.units[index];
    if (part === undefined || part.shape !== 'capital') return 0;
    if (isHyphenatedGivenName(part.text)) score += 2;
    else if (part.facts.english && !part.facts.given && part.text.length > 3) return 0;
    else if (part.text.length <= 8) score += 0.5;
  }
  evidence.push({ clue: 'family-name-known', detail: first.text });
  return score;
}

/** "Eui-yong", "Geun-Hye": two short parts, which is how Korean and older Chinese given names are printed. */
function isHyphenatedGivenName(text: string): boolean {
  const dash = text.indexOf('-');
  return dash > 0 && dash <= 7 && text.length - dash - 1 <= 7 && text.indexOf('-', dash + 1) < 0;
}

/** What stands around the name. */
function surroundingsScore(scene: Scene, from: number, to: number, evidence: Evidence[]): number {
  let score = 0;
  const before = lowerAt(scene, from - 1);
  if (roleBefore(scene, from) !== undefined) {
    score += 2;
    evidence.push({ clue: 'title-before', detail: before });
  } else if (before === 'the') score -= scene.units[from]?.facts.given === true ? 1 : 2;
  if (FOREIGN_ARTICLES.has(lowerAt(scene, from))) score -= 3;
  if (speaksBehind(scene, to) || speaksInFront(scene, from)) {
    score += 1.5;
    evidence.push({ clue: 'speaks-in-text' });
  }
  if (ageBehind(scene, to)) score += 2;
  const next = lowerAt(scene, to);
  if (next === 'who' || (next === ',' && lowerAt(scene, to + 1) === 'who')) score += 1.5;
  return score;
}

/** Whether a verb of speaking follows: "… said", "…, …, said" is not looked for. */
export function speaksBehind(scene: Scene, to: number): boolean {
  const last = scene.units[to - 1];
  if (last === undefined || last.possessive) return false;
  const next = lowerAt(scene, to);
  return SPEECH_VERBS.has(
    next === 'also' || next === 'later' || next === 'then' ? lowerAt(scene, to + 1) : next,
  );
}

/** Whether a verb of speaking stands before, behind a quotation or a comma: `," said …`. */
export function speaksInFront(scene: Scene, from: number): boolean {
  const verb = lowerAt(scene, from - 1);
  if (verb !== 'said' && verb !== 'says' && verb !== 'added' && verb !== 'explained' && verb !== 'asked')
    return false;
  const before = scene.units[from - 2];
  return before === undefined || before.shape === 'symbol';
}

/** Whether an age stands behind: ", 34," or "(34)". */
function ageBehind(scene: Scene, to: number): boolean {
  const opener = lowerAt(scene, to);
  const age = scene.units[to + 1];
  const closer = lowerAt(scene, to + 2);
  if (age === undefined || age.shape !== 'number' || !/^[1-9]\d$/.test(age.text)) return false;
  return (opener === ',' && (closer === ',' || closer === '.')) || (opener === '(' && closer === ')');
}

/** The end of the longest stretch from `at` that could be one name: capitalised parts with particles between them. */
export function nameEnd(scene: Scene, at: number): number {
  if (!isNamePart(scene, at, at)) return at;
  let index = at + 1;
  while (index - at < LONGEST_NAME) {
    if (scene.units[index - 1]?.possessive) break;
    if (continuesRun(scene, index) && isNamePart(scene, index, at)) {
      index++;
      continue;
    }
    const behindParticles = particlesEnd(scene, index);
    if (behindParticles === index || !isNamePart(scene, behindParticles, at)) break;
    index = behindParticles + 1;
  }
  return index;
}

function particlesEnd(scene: Scene, index: number): number {
  let end = index;
  while (end - index < 2) {
    const unit = scene.units[end];
    if (unit === undefined || unit.shape !== 'lower' || unit.gap === 'none' || unit.possessive) break;
    if (!NAME_PARTICLES.has(unit.facts.lower)) break;
    end++;
  }
  return end;
}

function isNamePart(scene: Scene, index: number, first: number): boolean {
  const unit = scene.units[index];
  if (!isNameable(unit) || unit.shape === 'code') return false;
  const { facts } = unit;
  if (index > first && NAME_SUFFIXES.has(facts.lower)) return true;
  if (unit.shape === 'capitals' && unit.text.length > 3 && !unit.text.includes('.')) return false;
  if (NEVER_IN_PERSON_NAMES.has(facts.lower) || WEEKDAYS.has(facts.lower)) return false;
  if (MONTHS.has(facts.lower) && (!facts.given || scene.units[index + 1]?.shape === 'number')) return false;
  if (facts.demonym && (index > first || !facts.given)) return false;
  if (index > first && facts.family && FAMILY_NAMES_AMONG_HEADS.has(facts.lower)) return true;
  if (HONORIFICS.has(facts.lower) || TITLE_HEADS.has(facts.lower)) return false;
  if (ORGANIZATION_HEADS.has(facts.lower) || PLACE_HEADS.has(facts.lower) || MISC_HEADS.has(facts.lower))
    return false;
  return !GROUPS.has(facts.lower) || (index === first && facts.given);
}

/** Whether the unit names a country or a place that news means before it means a person. */
export function isWellKnownPlace(unit: Unit): boolean {
  const place = unit.facts.places[0];
  if (place === undefined) return false;
  if (place.kind !== 'city') return true;
  return place.population >= (unit.facts.given || unit.facts.family ? 400_000 : 50_000);
}

/** Whether a person's lone name may stand at a unit: capitalised, no common word at the head of a sentence. */
export function isLoneName(scene: Scene, unit: Unit): boolean {
  if (!isCapital(unit) || !isNameable(unit) || unit.shape === 'initial' || unit.shape === 'code')
    return false;
  if (!unit.opens) return true;
  return !unit.facts.inDictionary || (scene.names?.count(unit.facts.lower) ?? 1) === 0;
}
