import { bracketedNames } from './brackets';
import { headedNameAt, startsBehindCountry } from './headed';
import { groupAt, isGroup } from './known-phrases';
import { knownFromDumpAt, lonePersonAt, unknownAt } from './lone-names';
import { personAt, titledPersonAt } from './people';
import { longest, nameStartAt } from './name-start';
import { nameEnd } from './person-parts';
import { FAMILY_NAMES_AMONG_HEADS } from '../words/tables/name-particles';
import { continuesRun, isCapital, lowerAt, Match, Scene } from '../words/paragraph-context';
import { roleBefore } from './titles';

/**
 * Everything named in a paragraph of running text, from left to right, never overlapping. `settled` are matches that stay
 * as they are (sorted); the rest is looked for between them.
 */
export function recognise(scene: Scene, settled: readonly Match[] = []): readonly Match[] {
  const fixed = new Map<number, Match>();
  for (const match of bracketedNames(scene)) fixed.set(match.from, match);
  for (const match of settled) fixed.set(match.from, match);
  const found: Match[] = [];
  let at = 0;
  while (at < scene.units.length) {
    const unit = scene.units[at];
    if (unit === undefined) break;
    const kept = fixed.get(at);
    if (kept !== undefined) {
      found.push(kept);
      at = kept.to;
      continue;
    }
    if (unit.shape === 'lower' || unit.shape === 'symbol') {
      at++;
      continue;
    }
    const step = nextAt(scene, at);
    const limited = limitTo(step, fixed, at);
    if (limited.match !== undefined) found.push(limited.match);
    at = Math.max(at + 1, limited.to);
  }
  return found;
}

/** No people has a longer name, in units. */
const LONGEST_PEOPLE = 3;

interface Step {
  readonly match?: Match;
  readonly to: number;
}

/** Drops a match that would run into a settled one. */
function limitTo(step: Step, fixed: ReadonlyMap<number, Match>, at: number): Step {
  for (let index = at + 1; index < step.to; index++) {
    if (fixed.has(index)) return { to: at + 1 };
  }
  return step;
}

function nextAt(scene: Scene, at: number): Step {
  const { date, known, headed, title } = nameStartAt(scene, at);
  if (date !== undefined) return stepOf(date);
  const unit = scene.units[at];
  if (unit?.shape === 'uncased') {
    const match = known ?? rolePersonAt(scene, at);
    return match === undefined ? { to: at + 1 } : stepOf(match);
  }
  if (!isCapital(unit)) return { to: at + 1 };
  if (
    title !== undefined &&
    (headed === undefined || headed.to <= title.to) &&
    (known === undefined || known.to <= title.to)
  ) {
    const person = titledPersonAt(scene, title);
    if (person !== undefined) return { match: person, to: person.to };
    const parts = personAt(scene, at);
    if (parts !== undefined && parts.to > title.to && parts.certainty >= 0.7) return stepOf(parts);
    if (headed === undefined && (known === undefined || title.to - title.from > 1)) return { to: title.to };
  }
  const person = rolePersonAt(scene, at) ?? personAt(scene, at);
  const proper = isPersonInstead(scene, headed, person) ? undefined : properStart(scene, headed);
  const best = longest([known, proper, person]);
  const lone = loneAt(scene, at, best);
  const match = joinPeoples(scene, lone ?? best ?? groupAt(scene, at)) ?? unknownAt(scene, at);
  if (match === undefined) return { to: at + 1 };
  return stepOf(match);
}

function stepOf(match: Match): Step {
  return { match, to: match.to };
}

/** "British Indian", "Bosnian Serbs": words for peoples side by side name one people. */
function joinPeoples(scene: Scene, match: Match | undefined): Match | undefined {
  if (match === undefined || match.kind !== 'misc' || match.evidence[0]?.clue !== 'demonym') return match;
  let { to } = match;
  while (to - match.from < LONGEST_PEOPLE && continuesRun(scene, to)) {
    const unit = scene.units[to];
    if (unit === undefined || (!unit.facts.demonym && !isGroup(unit))) break;
    if (headedNameAt(scene, to) !== undefined) break;
    to++;
  }
  return to === match.to ? match : { ...match, to };
}

/** "Anna Hill" is a person, though hills are places. */
function isPersonInstead(scene: Scene, headed: Match | undefined, person: Match | undefined): boolean {
  if (headed === undefined || person === undefined || person.to < headed.to || person.certainty < 0.7)
    return false;
  return FAMILY_NAMES_AMONG_HEADS.has(lowerAt(scene, headed.to - 1));
}

/** The headed name if it begins here; where a country stands before it, that is marked first. */
function properStart(scene: Scene, headed: Match | undefined): Match | undefined {
  if (headed === undefined) return undefined;
  return startsBehindCountry(scene, headed) === headed.from ? headed : undefined;
}

/** What the dump knows of the words here, where that is more than the paragraph shows by itself. */
function loneAt(scene: Scene, at: number, best: Match | undefined): Match | undefined {
  const known = knownFromDumpAt(scene, at);
  if (known !== undefined && (best === undefined || known.to > best.to)) return known;
  if (best !== undefined && (best.to - at > 1 || best.certainty >= 0.8)) return undefined;
  const lone = lonePersonAt(scene, at);
  if (lone !== undefined && known?.kind !== 'organization') return lone;
  return known;
}

/** "striker Jan Kovar": whatever name follows a role noun in small letters. */
function rolePersonAt(scene: Scene, at: number): Match | undefined {
  const from = roleBefore(scene, at);
  if (from === undefined) return undefined;
  if (scene.units[at]?.shape === 'uncased')
    return titledPersonAt(scene, { from, to: at, head: lowerAt(scene, at - 1) });
  const to = nameEnd(scene, at);
  if (to - at < 2) return undefined;
  const judged = personAt(scene, at);
  if (judged === undefined) return undefined;
  return { ...judged, role: { from, to: at } };
}
