import { Span } from '../../text/span';
import { DumpWords } from '../facts/dump-words';
import { Register } from '../paragraph';
import { Token } from '../tokens';
import { bylineNames } from './byline-names';
import { knownNames } from './known-names';
import { Mention } from './mention';
import { recognise } from './recognise';
import { Match, Scene, sceneOf, spanOf } from './scene';
import { NameTables, wordBookOf } from './word-book';

/** From this certainty on a mention may teach the rest of the dump. */
export const SURE = 0.8;

/**
 * What a paragraph names, judged by its own words and the tables alone: a pure function, to be kept by content. `tokens`
 * are those of `text`; spans are relative to it, sorted, never overlapping. Those from `SURE` on teach the dump
 * (`NameFacts`); the others are what the paragraph would say if nothing else were known. Headlines and capitals
 * (`title`, `capitals`) say too little by themselves and give none, nor does `furniture`.
 */
export function findSureMentions(
  tokens: readonly Token[],
  text: string,
  register: Register,
  resources: NameTables,
): readonly Mention[] {
  if (register === 'sentence') {
    const scene = sceneOf(tokens, text, register, wordBookOf(resources));
    return toMentions(scene, recognise(scene));
  }
  if (register === 'byline') {
    const scene = sceneOf(tokens, text, register, wordBookOf(resources));
    return toMentions(scene, bylineNames(scene));
  }
  return [];
}

/**
 * What a paragraph names in the light of the whole dump: lone surnames, acronyms introduced elsewhere, names in headlines.
 * `sure` is what `findSureMentions` gave for the same paragraph; its sure mentions stay, the rest is judged again.
 */
export function findMentions(
  tokens: readonly Token[],
  text: string,
  register: Register,
  names: DumpWords,
  sure: readonly Mention[],
  resources: NameTables,
): readonly Mention[] {
  if (register === 'furniture') return [];
  if (register === 'byline') return sure;
  const scene = sceneOf(tokens, text, register, wordBookOf(resources), names);
  if (register !== 'sentence') return toMentions(scene, knownNames(scene, register));
  return toMentions(scene, recognise(scene, settledBy(scene, sure, names)));
}

/** The sure mentions as matches; those of one word that the dump knows as a person's name are judged again. */
function settledBy(scene: Scene, sure: readonly Mention[], names: DumpWords): readonly Match[] {
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  scene.units.forEach((unit, index) => {
    startAt.set(unit.start, index);
    endAt.set(unit.end, index + 1);
  });
  const settled: Match[] = [];
  for (const mention of sure) {
    if (mention.certainty < SURE) continue;
    const from = startAt.get(mention.start);
    const to = endAt.get(mention.end);
    if (from === undefined || to === undefined || isOpen(scene, from, to, mention, names)) continue;
    const role = mention.role === undefined ? undefined : unitsOfSpan(mention.role, startAt, endAt);
    const { kind, certainty, evidence, iso } = mention;
    settled.push({
      from,
      to,
      kind,
      certainty,
      evidence,
      ...(role && { role }),
      ...(iso !== undefined && { iso }),
    });
  }
  return settled;
}

/** Whether more of the dump may still change a sure mention: a lone place that is also a person's name, or a longer known name. */
function isOpen(scene: Scene, from: number, to: number, mention: Mention, names: DumpWords): boolean {
  if (mention.kind !== 'place' || to - from !== 1) return false;
  const unit = scene.units[from];
  if (unit === undefined) return false;
  return (unit.facts.given || unit.facts.family) && names.isPersonPart(unit.text) && mention.certainty < 0.9;
}

function unitsOfSpan(
  span: Span,
  startAt: ReadonlyMap<number, number>,
  endAt: ReadonlyMap<number, number>,
): { readonly from: number; readonly to: number } | undefined {
  const from = startAt.get(span.start);
  const to = endAt.get(span.end);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function toMentions(scene: Scene, matches: readonly Match[]): readonly Mention[] {
  return matches.map((match, index) => {
    const { start, end } = spanOf(scene, match.from, match.to);
    const { kind, certainty, evidence, iso } = match;
    const role = match.role === undefined ? undefined : roleSpan(scene, matches, index, match.role);
    return {
      start,
      end,
      kind,
      certainty,
      evidence,
      ...(role && { role }),
      ...(iso !== undefined && { iso }),
    };
  });
}

/** The role phrase with the names right before it: "South Korean" and "Foreign Minister" are one phrase. */
function roleSpan(
  scene: Scene,
  matches: readonly Match[],
  index: number,
  role: { readonly from: number; readonly to: number },
): Span {
  let { from } = role;
  for (let before = index - 1; before >= 0; before--) {
    const match = matches[before];
    if (match === undefined || match.to !== from || match.kind === 'person' || match.kind === 'date') break;
    if (scene.units[from]?.gap !== 'space' || scene.units[match.to - 1]?.possessive) break;
    from = match.from;
  }
  return spanOf(scene, from, role.to);
}
