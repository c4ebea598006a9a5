import type { Random } from '../random';
import type { NamedText } from './corpus';
import type { Example, ExampleReader } from './examples';
import { type NamePools, withOtherNames } from './exchange-names';
import type { Part } from './left-out';
import { recased } from './letter-case';

/** The texts as they are learnt from, in several versions. */
export interface TrainingSets {
  readonly paragraphs: number;
  /** The hash of each feature, by its number. */
  readonly hashes: readonly number[];
  /** The examples of one round: the texts as they are, and one version each in other letters and with other names, by turns. */
  examplesOf(turn: number): readonly Example[];
}

/** Reads the texts and their other versions; features seen less often than `cutoff` in all of them are left out. */
export function trainingSets(
  texts: readonly NamedText[],
  pools: NamePools,
  reader: ExampleReader,
  {
    leftOut,
    exchange,
    cutoff,
    random,
  }: { leftOut: ReadonlySet<Part>; exchange: boolean; cutoff: number; random: Random },
): TrainingSets {
  const inOtherLetters = (text: NamedText): NamedText => (leftOut.has('case') ? text : recased(text, random));
  const withNames = (text: NamedText): NamedText => withOtherNames(text, pools, random);
  const versions: readonly (readonly ((text: NamedText) => NamedText)[])[] = [
    [(text) => text],
    leftOut.has('case') ? [] : [inOtherLetters, inOtherLetters],
    exchange ? [withNames, (text) => inOtherLetters(withNames(text))] : [],
  ];
  const sets = versions.flat().map((change) => texts.flatMap((text) => reader.read(change(text))));
  const { examples, hashes } = reader.compact(sets, cutoff);
  let taken = 0;
  const groups = versions.map(({ length }) => examples.slice(taken, (taken += length)));
  return {
    paragraphs: sets[0]?.length ?? 0,
    hashes,
    examplesOf: (turn) => groups.flatMap((group) => group[turn % Math.max(1, group.length)] ?? []),
  };
}
