import { CAPITALISED_COMMON } from '../words/tables/not-names';
import { ORGANIZATION_HEADS } from '../words/tables/organization-words';
import { TITLE_HEADS } from '../words/tables/titles';
import { isCapital, lowerAt, Match, Scene } from '../words/paragraph-context';
import { outletAt } from './outlet-names';
import { nameEnd } from './person-parts';

/** Words of bylines that are no names, lower case ("By Our Correspondent", "Staff Writer"). */
const DESK_WORDS = new Set([
  'by',
  'our',
  'own',
  'staff',
  'special',
  'correspondent',
  'correspondents',
  'reporter',
  'reporters',
  'writer',
  'writers',
  'editor',
  'desk',
  'bureau',
  'news',
  'web',
  'online',
  'agency',
  'agencies',
  'from',
  'and',
  'with',
  'for',
  'words',
  'photos',
  'photographs',
]);

/** The people a byline names: runs of capitalised words that are neither desk words nor an outlet or an organization. */
export function bylineNames(scene: Scene): readonly Match[] {
  const found: Match[] = [];
  let at = 0;
  while (at < scene.units.length) {
    const outlet = outletAt(scene, at);
    if (outlet !== undefined) {
      found.push(outlet);
      at = outlet.to;
      continue;
    }
    const to = personEnd(scene, at);
    if (to - at >= 2)
      found.push({ from: at, to, kind: 'person', certainty: 0.9, evidence: [{ clue: 'byline-name' }] });
    at = Math.max(at + 1, to);
  }
  return found;
}

function personEnd(scene: Scene, at: number): number {
  if (!isCapital(scene.units[at]) || isDeskWord(scene, at)) return at;
  const limit = nameEnd(scene, at);
  let to = at;
  while (to < limit && !isDeskWord(scene, to)) {
    if (to > at && outletAt(scene, to) !== undefined) break;
    to++;
  }
  return to;
}

function isDeskWord(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at);
  return (
    DESK_WORDS.has(word) ||
    TITLE_HEADS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    CAPITALISED_COMMON.has(word)
  );
}
