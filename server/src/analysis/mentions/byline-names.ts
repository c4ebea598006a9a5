import { CAPITALISED_COMMON } from '../words/tables/not-names';
import { ORGANIZATION_HEADS } from '../words/tables/organization-words';
import { TITLE_HEADS } from '../words/tables/titles';
import { isCapital, lowerAt, type Match, type ParagraphContext } from '../words/paragraph-context';
import { outletAt } from './outlet-names';
import { nameEnd } from './person-parts';

/** Words in bylines that are not names, lower case ("By Our Correspondent", "Staff Writer"). */
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

/**
 * The people a byline names: runs of capitalised words that are not desk words, an outlet or an organization.
 */
export function bylineNames(context: ParagraphContext): readonly Match[] {
  const found: Match[] = [];
  let at = 0;
  while (at < context.nameTokens.length) {
    const outlet = outletAt(context, at);
    if (outlet !== undefined) {
      found.push(outlet);
      at = outlet.to;
      continue;
    }
    const to = personEnd(context, at);
    if (to - at >= 2)
      found.push({ from: at, to, kind: 'person', confidence: 0.9, evidence: [{ clue: 'byline-name' }] });
    at = Math.max(at + 1, to);
  }
  return found;
}

function personEnd(context: ParagraphContext, at: number): number {
  if (!isCapital(context.nameTokens[at]) || isDeskWord(context, at)) return at;
  const limit = nameEnd(context, at);
  let to = at;
  while (to < limit && !isDeskWord(context, to)) {
    if (to > at && outletAt(context, to) !== undefined) break;
    to++;
  }
  return to;
}

function isDeskWord(context: ParagraphContext, at: number): boolean {
  const word = lowerAt(context, at);
  return (
    DESK_WORDS.has(word) ||
    TITLE_HEADS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    CAPITALISED_COMMON.has(word)
  );
}
