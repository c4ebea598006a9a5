import { Evidence } from '../evidence';
import { CAPITALISED_COMMON, PLAIN_ACRONYMS } from './tables/not-names';
import { HONORIFICS, TITLE_HEADS } from './tables/titles';
import { WEEKDAYS, MONTHS } from './tables/calendar';
import { continuesRun, formOf, isNameable, Match, Scene } from './scene';
import { isLoneName, speaksBehind, speaksInFront } from './people';
import { placeContext } from './places';
import { roleBefore } from './titles';
import { Unit } from './units';

/** No form that the dump teaches is looked for beyond so many units. */
const LONGEST_KNOWN = 6;

/** The longest form from `at` on that sure mentions elsewhere in the dump give a kind to. */
export function knownFromDumpAt(scene: Scene, at: number): Match | undefined {
  const { names } = scene;
  const first = scene.units[at];
  if (names === undefined || !isNameable(first)) return undefined;
  let end = at + 1;
  while (end - at < LONGEST_KNOWN && continuesRun(scene, end)) end++;
  for (let to = end; to > at; to--) {
    const single = to === at + 1;
    if (single && !isLoneName(scene, first)) continue;
    const kind = names.nameKind(formOf(scene, at, to));
    if (kind === undefined) continue;
    const evidence: Evidence[] = [{ clue: 'seen-in-dump' }];
    return { from: at, to, kind, certainty: single ? 0.75 : 0.8, evidence };
  }
  return undefined;
}

/** A lone part of a person's name that stands in full elsewhere in the dump: "Chung" after "Chung Eui-yong". */
export function lonePersonAt(scene: Scene, at: number): Match | undefined {
  const unit = scene.units[at];
  if (scene.names === undefined || unit === undefined || !isLoneName(scene, unit)) return undefined;
  if (!scene.names.isPersonPart(unit.text)) return undefined;
  const { lower } = unit.facts;
  const isTitle = TITLE_HEADS.has(lower) || HONORIFICS.has(lower);
  if (isTitle || (CAPITALISED_COMMON.has(lower) && scene.names.count(lower) > 0)) return undefined;
  return {
    from: at,
    to: at + 1,
    kind: 'person',
    certainty: 0.75,
    evidence: [{ clue: 'seen-in-dump', detail: unit.text }],
  };
}

/** A lone capitalised word that nothing knows, judged by the words around it; undefined where they say nothing. */
export function unknownAt(scene: Scene, at: number): Match | undefined {
  const unit = scene.units[at];
  if (unit === undefined || !isNameable(unit)) return undefined;
  if (unit.shape === 'capitals') return acronymAt(scene, at, unit);
  if (unit.shape !== 'capital' || !isUnknownWord(unit)) return undefined;
  const alone = !continuesRun(scene, at + 1) && !continuesRun(scene, at);
  if (!alone) return undefined;
  if (roleBefore(scene, at) !== undefined) return person(at, { clue: 'title-before' }, 0.7);
  if (speaksBehind(scene, at + 1) || speaksInFront(scene, at))
    return person(at, { clue: 'speaks-in-text' }, 0.65);
  if (unit.facts.english || unit.opens) return undefined;
  if (placeContext(scene, at) && !unit.facts.family && !unit.facts.given) {
    return { from: at, to: at + 1, kind: 'place', certainty: 0.55, evidence: [{ clue: 'known-phrase' }] };
  }
  if (unit.facts.family && !unit.facts.english)
    return person(at, { clue: 'family-name-known', detail: unit.text }, 0.55);
  return undefined;
}

function person(at: number, evidence: Evidence, certainty: number): Match {
  return { from: at, to: at + 1, kind: 'person', certainty, evidence: [evidence] };
}

function isUnknownWord(unit: Unit): boolean {
  const { facts } = unit;
  if (facts.places.length > 0 && !facts.family && !facts.given) return false;
  if (CAPITALISED_COMMON.has(facts.lower) || TITLE_HEADS.has(facts.lower) || HONORIFICS.has(facts.lower))
    return false;
  if (WEEKDAYS.has(facts.lower) || MONTHS.has(facts.lower) || facts.demonym) return false;
  return !facts.english || (!unit.opens && (facts.family || facts.given));
}

/** An all-capitals word in running text: an organization, unless it is a unit, a rank or a common abbreviation. */
function acronymAt(scene: Scene, at: number, unit: Unit): Match | undefined {
  const { text } = unit;
  if (PLAIN_ACRONYMS.has(text) || text.length > 7 || (unit.facts.english && text.length > 4))
    return undefined;
  const [before, behind] = [scene.units[at - 1], scene.units[at + 1]];
  const shouted = before?.shape === 'capitals' || behind?.shape === 'capitals';
  if (shouted && (continuesRun(scene, at + 1) || continuesRun(scene, at))) return undefined;
  const evidence: Evidence[] = [{ clue: 'organization-word', detail: formOf(scene, at, at + 1) }];
  return { from: at, to: at + 1, kind: 'organization', certainty: 0.6, evidence };
}
