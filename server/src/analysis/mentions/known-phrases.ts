import { GROUPS, KNOWN_MISC } from '../words/tables/misc-words';
import { KNOWN_ORGANIZATIONS } from '../words/tables/organization-words';
import { continuesRun, isCapital, type Match, type ParagraphContext } from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';

const LONGEST_PHRASE = 4;

/**
 * The names in the tables, and their prefixes up to each hyphen: no name is looked for after anything else.
 */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...KNOWN_ORGANIZATIONS, ...KNOWN_MISC].flatMap((name) =>
    name.split('-').map((_, index, words) => words.slice(0, index + 1).join('-')),
  ),
);

const SMALL_WORDS = new Set(['of', 'and', 'the']);

/** A name that is in the tables as a whole: an organization or an event without a head word. */
export function knownPhraseAt(context: ParagraphContext, at: number): Match | undefined {
  const first = context.nameTokens[at];
  if (!isCapital(first)) return undefined;
  const isWordAtHead = first.opens && first.facts.english;
  let key = first.facts.lower;
  let best: Match | undefined;
  for (let to = at + 1; to <= at + LONGEST_PHRASE; to++) {
    if (to > at + 1) {
      const token = context.nameTokens[to - 1];
      if (token === undefined || token.shape === 'symbol' || context.nameTokens[to - 2]?.possessive) break;
      const joined =
        SMALL_WORDS.has(token.facts.lower) || SMALL_WORDS.has(context.nameTokens[to - 2]?.facts.lower ?? '');
      if (!continuesRun(context, to - 1) && !joined) break;
      key += `-${token.facts.lower}`;
    }
    if (!BEGINNINGS.has(key)) break;
    const kind = KNOWN_ORGANIZATIONS.has(key) ? 'organization' : KNOWN_MISC.has(key) ? 'misc' : undefined;
    if (kind !== undefined && !(isWordAtHead && to === at + 1))
      best = { from: at, to, kind, confidence: 0.9, evidence: [{ clue: 'known-phrase' }] };
  }
  return best;
}

/**
 * A word for believers, a people without a state, a language or the members of a party: "Muslim", "Kurds",
 * "Republican".
 */
export function groupAt(context: ParagraphContext, at: number): Match | undefined {
  const token = context.nameTokens[at];
  if (!isCapital(token) || token.shape !== 'capital') return undefined;
  if (!isGroup(token)) return undefined;
  return { from: at, to: at + 1, kind: 'misc', confidence: 0.85, evidence: [{ clue: 'demonym' }] };
}

/** Whether the token is one of those words, singular or plural. */
export function isGroup({ facts: { lower } }: NameToken): boolean {
  return GROUPS.has(lower) || (lower.endsWith('s') && GROUPS.has(lower.slice(0, -1)));
}
