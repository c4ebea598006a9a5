import { isFree, nameTokensIn } from '../tagger/coverage-mask';
import type { Evidence } from '../model/evidence';
import type { LabelledName, Stretch } from '../tagger/segments';
import { type MentionTables, type JudgedName, Tagger, type TaggedName } from '../tagger/tagger';
import type { Slices } from '../incremental/slices';
import { formOf, type Found, type Match, type ParagraphContext } from '../words/paragraph-context';
import { roleBefore, titleAt } from './titles';
import { wordCacheOf } from '../words/word-cache';

/** No title before a name is longer, in tokens. */
const LONGEST_TITLE = 10;

const taggers = new WeakMap<MentionTables, Tagger>();

/**
 * The names that the tagger finds in a paragraph from its words alone, with confidence but without evidence,
 * and the rules' dates. `rules` is everything the rules find. Undefined if the tables have no tagger. Works
 * in slices.
 */
export function* judgedMatches(
  context: ParagraphContext,
  rules: readonly Match[],
  resources: MentionTables,
  slices: Slices,
): Generator<void, readonly Match[] | undefined, void> {
  const tagger = taggerOf(resources);
  if (tagger === undefined) return undefined;
  const names = yield* tagger.judge(context, rules, slices);
  return joined<JudgedName, Match>(context, rules, names, (name) => ({
    ...name,
    evidence: [],
  }));
}

/**
 * The names that the tagger finds in a paragraph in the context of the dump, with the evidence for each, and
 * the rules' dates. `rules` is everything the rules find. Undefined if the tables have no tagger. Works in
 * slices.
 */
export function* taggedMatches(
  context: ParagraphContext,
  rules: readonly Match[],
  resources: MentionTables,
  slices: Slices,
): Generator<void, readonly Found[] | undefined, void> {
  const tagger = taggerOf(resources);
  if (tagger === undefined) return undefined;
  const byStart = new Map(rules.map((match) => [match.from, match]));
  const names = yield* tagger.tag(context, rules, slices);
  return joined<TaggedName, Found>(context, rules, names, (name) =>
    explained(context, name, byStart.get(name.from)),
  );
}

/** The tagger's names, with the rules' dates and the matches where the rules know better, in order. */
function joined<Name extends LabelledName, Result extends Found>(
  context: ParagraphContext,
  rules: readonly (Match & Result)[],
  names: readonly Name[],
  toResult: (name: Name) => Result,
): readonly Result[] {
  const { length } = context.nameTokens;
  let first = 0;
  const certain = rules.filter((rule) => {
    while ((names[first]?.to ?? Infinity) <= rule.from) first++;
    return isCertain(context, rule, namesOver(rule, names, first));
  });
  const settled = nameTokensIn(certain, length);
  const found: Result[] = [];
  for (const name of names) if (isFree(name, settled)) found.push(toResult(name));
  found.push(...certain);
  const taken = nameTokensIn(found, length);
  for (const rule of rules) if (rule.kind === 'date' && isFree(rule, taken)) found.push(rule);
  return found.sort((a, b) => a.from - b.from);
}

/**
 * The names that share a token with a rule's match. The one at `first` is the first to end after the match
 * begins.
 */
function namesOver<Name extends Stretch>(
  rule: Stretch,
  names: readonly Name[],
  first: number,
): readonly Name[] {
  let end = first;
  while ((names[end]?.from ?? Infinity) < rule.to) end++;
  return names.slice(first, end);
}

/**
 * Whether a rule overrides the model: initials determine the extent of a name, and a place in the gazetteer
 * is a whole even if the tagger sees only parts of it, or adds lower-case words after it. `over` are the
 * tagger's names that share a token with it.
 */
function isCertain(context: ParagraphContext, rule: Match, over: readonly LabelledName[]): boolean {
  if (rule.evidence[0]?.clue === 'acronym-in-brackets') return true;
  if (rule.kind !== 'place') return false;
  const length = rule.to - rule.from;
  const hasOnlyParts = over.every(({ from, to }) => rule.from <= from && to <= rule.to && to - from < length);
  const hasMore = over.every(
    ({ from, to, kind }) =>
      kind === 'place' &&
      from === rule.from &&
      to > rule.to &&
      context.nameTokens.slice(rule.to, to).every(({ shape }) => shape === 'lower'),
  );
  if (hasOnlyParts ? length === 1 : !hasMore) return false;
  return context.words.resources.places.lookup(formOf(context, rule.from, rule.to)).length > 0;
}

function taggerOf(resources: MentionTables): Tagger | undefined {
  if (resources.tagger === undefined) return undefined;
  let tagger = taggers.get(resources);
  if (tagger === undefined) {
    tagger = new Tagger(resources.tagger.model, resources.tagger.classes, wordCacheOf(resources));
    taggers.set(resources, tagger);
  }
  return tagger;
}

/** A name with the evidence of the rule that finds the same one, if any, and its own. */
function explained(
  context: ParagraphContext,
  { from, to, kind, reasons }: TaggedName,
  rule: Match | undefined,
): Found {
  const agrees = rule?.to === to && rule.kind === kind;
  const own: readonly Evidence[] = reasons.map((clue) => ({ clue }));
  const evidence = agrees ? [...rule.evidence, ...own] : own;
  const role =
    kind !== 'person' ? undefined : ((agrees ? rule.role : undefined) ?? titleBefore(context, from));
  return { from, to, kind, evidence, ...(role && { role }) };
}

/** The tokens of the title that ends directly before a person: "Foreign Minister", "striker". */
function titleBefore(
  context: ParagraphContext,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const role = roleBefore(context, at);
  if (role !== undefined) return { from: role, to: at };
  for (let from = Math.max(0, at - LONGEST_TITLE); from < at; from++)
    if (titleAt(context, from)?.to === at) return { from, to: at };
  return undefined;
}
