import type { MentionTables } from '../tagger/tagger';
import type { Span } from '../../text/span';
import type { Register } from '../words/paragraph';
import type { Slices } from '../incremental/slices';
import { bylineNames } from './byline-names';
import { namesByTables } from './names-by-tables';
import type { JudgedMention, Mention } from '../words/mention';
import { withOtherScripts } from './other-scripts';
import { recognise } from './recognise';
import { matchesByRules, matchesByRulesAlone } from './rules';
import { byItself, type Found, type Match, type ParagraphContext, spanOf } from '../words/paragraph-context';
import { judgedMatches, taggedMatches } from './tagged';

/**
 * What a paragraph names, judged by its own words and the tables alone: a pure function, to be cached by
 * content. Spans are relative to its text, sorted, never overlapping. Mentions with a confidence of at least
 * `SURE` are evidence for the dump (`NameFacts`); the others are the best guess if nothing else were known.
 * Headlines and capitals (`title`, `capitals`) say too little on their own and give none, nor does
 * `furniture`. Works in slices.
 */
export function* findSureMentions(
  context: ParagraphContext,
  register: Register,
  resources: MentionTables,
  slices: Slices,
): Generator<void, readonly JudgedMention[], void> {
  if (register !== 'sentence' && register !== 'byline') return [];
  const isByline = register === 'byline';
  const matches = isByline ? bylineNames(context) : yield* judgedNames(context, resources, slices);
  return matches.map(({ from, to, kind, confidence }) => ({
    ...spanOf(context, from, to),
    kind,
    confidence,
  }));
}

/**
 * What a paragraph names in the context of the whole dump, which its paragraph context carries: lone
 * surnames, acronyms introduced elsewhere, names in headlines. The tagger decides, with the rules' matches as
 * features; without a tagger the rules decide. Works in slices.
 */
export function* findMentions(
  context: ParagraphContext,
  register: Register,
  resources: MentionTables,
  slices: Slices,
): Generator<void, readonly Mention[], void> {
  if (register === 'byline') return toMentions(context, bylineNames(byItself(context)));
  const names = yield* namesInDump(context, register, resources, slices);
  return toMentions(context, withOtherScripts(context, names));
}

/**
 * What a paragraph that is not in English names, by the tables and its form alone, whatever the dump says.
 */
export function findMentionsByTables(context: ParagraphContext, register: Register): readonly Mention[] {
  const alone = byItself(context);
  const matches = register === 'byline' ? bylineNames(alone) : namesByTables(alone);
  return toMentions(alone, withOtherScripts(alone, matches));
}

function* judgedNames(
  context: ParagraphContext,
  resources: MentionTables,
  slices: Slices,
): Generator<void, readonly Match[], void> {
  const rules = recognise(context);
  if (slices.spent(context.text.length)) yield;
  return withOtherScripts(context, (yield* judgedMatches(context, rules, resources, slices)) ?? rules);
}

function* namesInDump(
  context: ParagraphContext,
  register: Register,
  resources: MentionTables,
  slices: Slices,
): Generator<void, readonly Found[], void> {
  if (resources.tagger === undefined) return matchesByRulesAlone(context, register);
  const rules = matchesByRules(context, register);
  if (slices.spent(context.text.length)) yield;
  return (yield* taggedMatches(context, rules, resources, slices)) ?? rules;
}

function toMentions(context: ParagraphContext, found: readonly Found[]): readonly Mention[] {
  return found.map((name, index) => {
    const { start, end } = spanOf(context, name.from, name.to);
    const { kind, evidence, iso } = name;
    const role = name.role === undefined ? undefined : roleSpan(context, found, index, name.role);
    return { start, end, kind, evidence, ...(role && { role }), ...(iso !== undefined && { iso }) };
  });
}

/**
 * The role phrase including the names directly before it: "South Korean" and "Foreign Minister" are one
 * phrase.
 */
function roleSpan(
  context: ParagraphContext,
  found: readonly Found[],
  index: number,
  role: { readonly from: number; readonly to: number },
): Span {
  let { from } = role;
  for (let before = index - 1; before >= 0; before--) {
    const name = found[before];
    if (name === undefined || name.to !== from || name.kind === 'person' || name.kind === 'date') break;
    if (context.nameTokens[from]?.gap !== 'space' || context.nameTokens[name.to - 1]?.possessive) break;
    from = name.from;
  }
  return spanOf(context, from, role.to);
}
