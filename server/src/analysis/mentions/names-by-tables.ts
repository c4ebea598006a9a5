import { nameStartAt } from './name-start';
import { NAME_PARTICLES } from '../words/tables/name-particles';
import { continuesRun, isCapital, type Match, type ParagraphContext } from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';

/** A place in the tables matched with this confidence is one in any language. */
const SURE_PLACE = 0.8;
/** No person's name has more tokens. */
const LONGEST_PERSON = 6;

/**
 * What a paragraph that is not in English names: names in the tables as a whole (outlets, places, well-known
 * names), dates in figures, and people with a known first name followed by a known family name. English
 * spelling conventions say nothing there: German capitalises every noun. In order, never overlapping.
 */
export function namesByTables(context: ParagraphContext): readonly Match[] {
  const found: Match[] = [];
  let at = 0;
  while (at < context.nameTokens.length) {
    const match = nameAt(context, at);
    if (match !== undefined) found.push(match);
    at = match?.to ?? at + 1;
  }
  return found;
}

function nameAt(context: ParagraphContext, at: number): Match | undefined {
  const { date, known } = nameStartAt(context, at);
  if (date !== undefined) return date;
  const person = personAt(context, at);
  if (person !== undefined && person.to >= (known?.to ?? 0)) return person;
  if (known === undefined || (known.kind === 'place' && known.confidence < SURE_PLACE)) return undefined;
  // A lone word that is a people in English is a common word elsewhere ("Die", "Pole").
  return known.kind === 'misc' && known.to - at === 1 ? undefined : known;
}

/**
 * "Angela Merkel", "José Luis García de la Torre": a given name, then more given names, particles and finally
 * a family name.
 */
function personAt(context: ParagraphContext, at: number): Match | undefined {
  if (!isCapitalOnly(context.nameTokens[at]) || context.nameTokens[at]?.facts.given !== true)
    return undefined;
  let end: number | undefined;
  let to = at + 1;
  for (; to < at + LONGEST_PERSON; to++) {
    const token = context.nameTokens[to];
    if (token?.gap !== 'space') break;
    if (token.shape === 'lower' && NAME_PARTICLES.has(token.facts.lower)) continue;
    if (!isCapitalOnly(token) || (!token.facts.family && !token.facts.given)) break;
    if (isCapital(context.nameTokens[to - 1]) && !continuesRun(context, to)) break;
    if (token.facts.family) end = to + 1;
  }
  if (end === undefined) return undefined;
  return { from: at, to: end, kind: 'person', confidence: 0.9, evidence: [{ clue: 'given-name-known' }] };
}

function isCapitalOnly(token: NameToken | undefined): token is NameToken {
  return token?.shape === 'capital';
}
