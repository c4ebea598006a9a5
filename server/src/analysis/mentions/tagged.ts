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
 * The names of a paragraph as the tagger sees them by its words alone, with how certain each is and without reasons, and dates
 * as the rules do; `rules` is all that the rules find. Undefined where the tables hold no tagger. In slices.
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
 * The names of a paragraph as the tagger sees them in the light of the dump, each with its reasons, and dates as the rules do;
 * `rules` is all that the rules find. Undefined where the tables hold no tagger. In slices.
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

/** The tagger's names with what the rules know better and with their dates, in order. */
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

/** The names that share a token with a rule's match; the one at `first` is the first to end behind where that begins. */
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
 * Whether a rule knows better than any likelihood: initials prove the extent of a name, and a place of the gazetteer is
 * one whole where the tagger sees only parts of it, or words in small letters behind it. `over` are the tagger's names
 * that share a token with it.
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

/** A name with the reasons of the rule that sees the same, if one does, and with its own. */
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

/** The tokens of the title that ends right before a person: "Foreign Minister", "striker". */
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
