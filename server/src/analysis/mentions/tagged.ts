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
  const named = holders(names, scene.units.length);
  const certain = rules.filter((rule) => isCertain(scene, rule, over(rule, names, named)));
  const settled = holders(certain, scene.units.length);
  const found = names
    .filter((name) => over(name, certain, settled).length === 0)
    .map((name) => toMatch(scene, name, byStart.get(name.from)));
  for (const rule of certain) found.push(rule);
  const taken = holders(found, scene.units.length);
  const dates = rules.filter((rule) => rule.kind === 'date' && over(rule, found, taken).length === 0);
  return [...found, ...dates].sort((a, b) => a.from - b.from);
}

interface Units {
  readonly from: number;
  readonly to: number;
}

/** For each of `count` units the number of the stretch that holds it, from 1; 0 for none. */
function holders(stretches: readonly Units[], count: number): Uint32Array {
  const holder = new Uint32Array(count);
  stretches.forEach(({ from, to }, index) => holder.fill(index + 1, from, to));
  return holder;
}

/** The stretches that share a unit with one, each once, by what `holders` says of them. */
function over<Stretch extends Units>(
  { from, to }: Units,
  stretches: readonly Stretch[],
  holder: Uint32Array,
): readonly Stretch[] {
  return [...new Set(holder.subarray(from, to))].flatMap((number) => stretches[number - 1] ?? []);
}

/**
 * Whether a rule knows better than any likelihood: initials prove the extent of a name, and a place of the gazetteer is
 * one whole where the tagger sees only parts of it, or words in small letters behind it. `over` are the tagger's names
 * that share a unit with it.
 */
function isCertain(scene: Scene, rule: Match, over: readonly TaggedName[]): boolean {
  if (rule.evidence[0]?.clue === 'acronym-in-brackets') return true;
  if (
    rule.kind !== 'place' ||
    scene.words.resources.places.lookup(formOf(scene, rule.from, rule.to)).length === 0
  )
    return false;
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
