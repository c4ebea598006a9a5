import { ORGANIZATION_HEADS } from '../words/tables/organization-words';
import { PLACE_HEADS } from '../words/tables/place-words';
import { continuesRun, isCapital, joinsWithAnd, lowerAt, Scene, Title } from '../words/paragraph-context';
import {
  TITLE_COMPLEMENTS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  HONORIFICS,
  ROLE_NOUNS,
} from '../words/tables/titles';

/** At most so many words before the head of a title: no printed title is longer. */
const LONGEST_TITLE = 6;

/**
 * The title that begins at `at`, as long as it goes: "Foreign Minister", "Secretary of State", "Minister for Trade and
 * Industry", "President and Chief Executive Officer"; undefined where none begins.
 */
export function titleAt(scene: Scene, at: number): Title | undefined {
  const head = headEnd(scene, at);
  if (head === undefined) return undefined;
  let to = head;
  for (let further = partBehind(scene, to); further !== undefined; further = partBehind(scene, to))
    to = further;
  return { from: at, to, head: lowerAt(scene, to - 1) };
}

/** The end of what continues a title behind `from`: a complement, another title joined by "and" or following at once. */
function partBehind(scene: Scene, from: number): number | undefined {
  return complementEnd(scene, from) ?? conjunctionEnd(scene, from) ?? directHeadEnd(scene, from);
}

function headEnd(scene: Scene, at: number): number | undefined {
  let end: number | undefined;
  for (let index = at; index < at + LONGEST_TITLE; index++) {
    const unit = scene.units[index];
    if (!isCapital(unit) || (index > at && scene.units[index - 1]?.possessive)) break;
    const word = unit.facts.lower;
    const isHead = TITLE_HEADS.has(word) || HONORIFICS.has(word);
    if (isHead) end = index + 1;
    else if (!TITLE_MODIFIERS.has(word)) break;
    if (unit.possessive) break;
  }
  if (end === undefined || scene.units[end - 1]?.possessive) return undefined;
  return end;
}

function directHeadEnd(scene: Scene, from: number): number | undefined {
  const unit = scene.units[from];
  return isCapital(unit) && TITLE_MODIFIERS.has(unit.facts.lower) ? headEnd(scene, from) : undefined;
}

function conjunctionEnd(scene: Scene, from: number): number | undefined {
  return joinsWithAnd(scene, from) ? headEnd(scene, from + 1) : undefined;
}

function complementEnd(scene: Scene, from: number): number | undefined {
  const preposition = lowerAt(scene, from);
  if (preposition !== 'of' && preposition !== 'for') return undefined;
  let index = from + 1;
  if (lowerAt(scene, index) === 'the') index++;
  const first = index;
  while (index - first < LONGEST_TITLE) {
    const unit = scene.units[index];
    const word = lowerAt(scene, index);
    const belongs = isCapital(unit) && (TITLE_COMPLEMENTS.has(word) || TITLE_MODIFIERS.has(word));
    if (belongs) index++;
    else if (index > first && (word === 'and' || word === '&') && isComplementWord(scene, index + 1))
      index += 2;
    else break;
    if (unit?.possessive) break;
  }
  return index === first || goesOnAsName(scene, index) ? undefined : index;
}

/** "Director of the National … Museum": what follows belongs to a name, not to the role. */
function goesOnAsName(scene: Scene, index: number): boolean {
  const word = lowerAt(scene, index);
  return continuesRun(scene, index) && (ORGANIZATION_HEADS.has(word) || PLACE_HEADS.has(word));
}

function isComplementWord(scene: Scene, index: number): boolean {
  const word = lowerAt(scene, index);
  return isCapital(scene.units[index]) && (TITLE_COMPLEMENTS.has(word) || TITLE_MODIFIERS.has(word));
}

/**
 * The first unit of the lower-case role phrase that ends right before `at` ("former foreign minister", "striker"), or
 * undefined where no role noun stands there.
 */
export function roleBefore(scene: Scene, at: number): number | undefined {
  const before = scene.units[at - 1];
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
    const unit = scene.units[from - 1];
    if (unit === undefined || unit.shape !== 'lower' || unit.possessive) break;
    if (!TITLE_MODIFIERS.has(unit.facts.lower) && !TITLE_HEADS.has(unit.facts.lower)) break;
    from--;
  }
  return from;
}
