import { Evidence } from '../evidence';
import { surroundingsOf } from '../tagger/surroundings';
import { Tagger, TaggedName } from '../tagger/tagger';
import { formOf, Match, Scene } from './scene';
import { roleBefore, titleAt } from './titles';
import { NameTables, wordBookOf } from './word-book';

/** No title before a name is longer, in units. */
const LONGEST_TITLE = 10;

const taggers = new WeakMap<NameTables, Tagger>();

/**
 * The names of a scene as the tagger sees them, with dates as the rules do; `rules` is all that the rules find. Undefined
 * where the tables hold no tagger.
 */
export function taggedMatches(
  scene: Scene,
  rules: readonly Match[],
  resources: NameTables,
): readonly Match[] | undefined {
  const tagger = taggerOf(resources);
  if (tagger === undefined) return undefined;
  const names = tagger.tag(scene, surroundingsOf(scene, rules, scene.names));
  const byStart = new Map(rules.map((match) => [match.from, match]));
  const certain = rules.filter((rule) => isCertain(scene, rule, names));
  const found = names
    .filter((name) => !certain.some((rule) => overlap(rule, name)))
    .map((name) => toMatch(scene, name, byStart.get(name.from)));
  found.push(...certain);
  for (const rule of rules)
    if (rule.kind === 'date' && !found.some((match) => overlap(rule, match))) found.push(rule);
  return found.sort((a, b) => a.from - b.from);
}

interface Units {
  readonly from: number;
  readonly to: number;
}

function overlap(one: Units, other: Units): boolean {
  return one.from < other.to && other.from < one.to;
}

/**
 * Whether a rule knows better than any likelihood: initials prove the extent of a name, and a place of the gazetteer is
 * one whole where the tagger sees only parts of it, or words in small letters behind it.
 */
function isCertain(scene: Scene, rule: Match, names: readonly TaggedName[]): boolean {
  if (rule.evidence[0]?.clue === 'acronym-in-brackets') return true;
  if (
    rule.kind !== 'place' ||
    scene.words.resources.places.lookup(formOf(scene, rule.from, rule.to)).length === 0
  )
    return false;
  const over = names.filter((name) => overlap(name, rule));
  const within = over.every(
    ({ from, to }) => rule.from <= from && to <= rule.to && to - from < rule.to - rule.from,
  );
  if (within) return rule.to - rule.from > 1;
  return over.every(
    ({ from, to, kind }) =>
      kind === 'place' &&
      from === rule.from &&
      to > rule.to &&
      scene.units.slice(rule.to, to).every(({ shape }) => shape === 'lower'),
  );
}

function taggerOf(resources: NameTables): Tagger | undefined {
  if (resources.tagger === undefined) return undefined;
  let tagger = taggers.get(resources);
  if (tagger === undefined) {
    tagger = new Tagger(resources.tagger.model, resources.tagger.classes, wordBookOf(resources));
    taggers.set(resources, tagger);
  }
  return tagger;
}

/** A name with the reasons of the rule that sees the same, if one does, and with its own. */
function toMatch(scene: Scene, name: TaggedName, rule: Match | undefined): Match {
  const { from, to, kind, certainty } = name;
  const agrees = rule?.to === to && rule.kind === kind;
  const own: readonly Evidence[] = (name.reasons ?? []).map((clue) => ({ clue }));
  const evidence = agrees ? [...rule.evidence, ...own] : own;
  const role = kind !== 'person' ? undefined : ((agrees ? rule.role : undefined) ?? titleBefore(scene, from));
  return { from, to, kind, certainty, evidence, ...(role && { role }) };
}

/** The units of the title that ends right before a person: "Foreign Minister", "striker". */
function titleBefore(scene: Scene, at: number): { readonly from: number; readonly to: number } | undefined {
  const role = roleBefore(scene, at);
  if (role !== undefined) return { from: role, to: at };
  for (let from = Math.max(0, at - LONGEST_TITLE); from < at; from++)
    if (titleAt(scene, from)?.to === at) return { from, to: at };
  return undefined;
}
