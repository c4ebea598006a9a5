import { Span } from '../../text/span';
import { DumpWords } from '../facts/dump-words';
import { Register } from '../paragraph';
import { Token } from '../tokens';
import { bylineNames } from './byline-names';
import { Mention } from './mention';
import { withOtherScripts } from './other-scripts';
import { recognise } from './recognise';
import { matchesByRules } from './rules';
import { Match, Scene, sceneOf, spanOf } from './scene';
import { taggedMatches } from './tagged';
import { NameTables, wordBookOf } from './word-book';

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
  if (register !== 'sentence' && register !== 'byline') return [];
  const scene = sceneOf(tokens, text, register, wordBookOf(resources));
  if (register === 'byline') return toMentions(scene, bylineNames(scene));
  const matches = recognise(scene);
  return toMentions(scene, withOtherScripts(scene, taggedMatches(scene, matches, resources) ?? matches));
}

/**
 * What a paragraph names in the light of the whole dump: lone surnames, acronyms introduced elsewhere, names in headlines.
 * `sure` is what `findSureMentions` gave for the same paragraph. The tagger decides, and sees what the rules find; without
 * one the rules decide.
 */
export function findMentions(
  tokens: readonly Token[],
  text: string,
  register: Register,
  names: DumpWords,
  sure: readonly Mention[],
  resources: NameTables,
): readonly Mention[] {
  if (register === 'byline') return sure;
  const scene = sceneOf(tokens, text, register, wordBookOf(resources), names);
  const rules = matchesByRules(scene, register, resources.tagger === undefined ? sure : []);
  return toMentions(scene, withOtherScripts(scene, taggedMatches(scene, rules, resources) ?? rules));
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
