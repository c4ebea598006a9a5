import { bracketedNames } from './brackets';
import { headedNameAt, startsAfterCountry } from './head-noun-names';
import { groupAt, isGroup } from './known-phrases';
import { knownFromDumpAt, lonePersonAt, unknownAt } from './lone-names';
import { personAt, titledPersonAt } from './people';
import { longest, nameStartAt } from './name-start';
import { nameEnd } from './person-parts';
import { FAMILY_NAMES_AMONG_HEADS } from '../words/tables/name-particles';
import {
  continuesRun,
  isCapital,
  lowerAt,
  type Match,
  type ParagraphContext,
} from '../words/paragraph-context';
import { roleBefore } from './titles';

/**
 * Everything named in a paragraph of running text, from left to right, never overlapping. `settled` matches
 * (sorted) stay as they are; the rest is searched for between them.
 */
export function recognise(context: ParagraphContext, settled: readonly Match[] = []): readonly Match[] {
  const fixed = new Map<number, Match>();
  for (const match of bracketedNames(context)) fixed.set(match.from, match);
  for (const match of settled) fixed.set(match.from, match);
  const found: Match[] = [];
  let at = 0;
  while (at < context.nameTokens.length) {
    const token = context.nameTokens[at];
    if (token === undefined) break;
    const kept = fixed.get(at);
    if (kept !== undefined) {
      found.push(kept);
      at = kept.to;
      continue;
    }
    if (token.shape === 'lower' || token.shape === 'symbol') {
      at++;
      continue;
    }
    const step = nextAt(context, at);
    const limited = limitTo(step, fixed, at);
    if (limited.match !== undefined) found.push(limited.match);
    at = Math.max(at + 1, limited.to);
  }
  return found;
}

/** No people has a longer name, in tokens. */
const LONGEST_PEOPLE = 3;

interface Step {
  readonly match?: Match;
  readonly to: number;
}

/** Drops a match that would overlap a settled one. */
function limitTo(step: Step, fixed: ReadonlyMap<number, Match>, at: number): Step {
  for (let index = at + 1; index < step.to; index++) {
    if (fixed.has(index)) return { to: at + 1 };
  }
  return step;
}

function nextAt(context: ParagraphContext, at: number): Step {
  const { date, known, headed, title } = nameStartAt(context, at);
  if (date !== undefined) return stepOf(date);
  const token = context.nameTokens[at];
  if (token?.shape === 'uncased') {
    const match = known ?? rolePersonAt(context, at);
    return match === undefined ? { to: at + 1 } : stepOf(match);
  }
  if (!isCapital(token)) return { to: at + 1 };
  if (
    title !== undefined &&
    (headed === undefined || headed.to <= title.to) &&
    (known === undefined || known.to <= title.to)
  ) {
    const person = titledPersonAt(context, title);
    if (person !== undefined) return { match: person, to: person.to };
    const parts = personAt(context, at);
    if (parts !== undefined && parts.to > title.to && parts.confidence >= 0.7) return stepOf(parts);
    if (headed === undefined && (known === undefined || title.to - title.from > 1)) return { to: title.to };
  }
  const person = rolePersonAt(context, at) ?? personAt(context, at);
  const proper = isPersonInstead(context, headed, person) ? undefined : properStart(context, headed);
  const best = longest([known, proper, person]);
  const lone = loneAt(context, at, best);
  const match = joinPeoples(context, lone ?? best ?? groupAt(context, at)) ?? unknownAt(context, at);
  if (match === undefined) return { to: at + 1 };
  return stepOf(match);
}

function stepOf(match: Match): Step {
  return { match, to: match.to };
}

/** "British Indian", "Bosnian Serbs": adjacent words for peoples name one people. */
function joinPeoples(context: ParagraphContext, match: Match | undefined): Match | undefined {
  if (match === undefined || match.kind !== 'misc' || match.evidence[0]?.clue !== 'demonym') return match;
  let { to } = match;
  while (to - match.from < LONGEST_PEOPLE && continuesRun(context, to)) {
    const token = context.nameTokens[to];
    if (token === undefined || (!token.facts.demonym && !isGroup(token))) break;
    if (headedNameAt(context, to) !== undefined) break;
    to++;
  }
  return to === match.to ? match : { ...match, to };
}

/** "Anna Hill" is a person, though hills are places. */
function isPersonInstead(
  context: ParagraphContext,
  headed: Match | undefined,
  person: Match | undefined,
): boolean {
  if (headed === undefined || person === undefined || person.to < headed.to || person.confidence < 0.7)
    return false;
  return FAMILY_NAMES_AMONG_HEADS.has(lowerAt(context, headed.to - 1));
}

/** The head-noun name if it begins here; if a country precedes it, that is marked first. */
function properStart(context: ParagraphContext, headed: Match | undefined): Match | undefined {
  if (headed === undefined) return undefined;
  return startsAfterCountry(context, headed) === headed.from ? headed : undefined;
}

/** What the dump knows about the words here, if that is more than the paragraph itself shows. */
function loneAt(context: ParagraphContext, at: number, best: Match | undefined): Match | undefined {
  const known = knownFromDumpAt(context, at);
  if (known !== undefined && (best === undefined || known.to > best.to)) return known;
  if (best !== undefined && (best.to - at > 1 || best.confidence >= 0.8)) return undefined;
  const lone = lonePersonAt(context, at);
  if (lone !== undefined && known?.kind !== 'organization') return lone;
  return known;
}

/** "striker Jan Kovar": whatever name follows a lower-case role noun. */
function rolePersonAt(context: ParagraphContext, at: number): Match | undefined {
  const from = roleBefore(context, at);
  if (from === undefined) return undefined;
  if (context.nameTokens[at]?.shape === 'uncased')
    return titledPersonAt(context, { from, to: at, head: lowerAt(context, at - 1) });
  const to = nameEnd(context, at);
  if (to - at < 2) return undefined;
  const judged = personAt(context, at);
  if (judged === undefined) return undefined;
  return { ...judged, role: { from, to: at } };
}
