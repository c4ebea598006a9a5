import { Unit } from '../mentions/units';
import { joinHash } from './hash';
import { WordFeatures } from './word-features';

/** Kinds of features of a unit in its place; the numbers are part of the model and begin behind those of words. */
const enum Here {
  WordBefore = 64,
  WordBehind,
  ClassBefore,
  ClassBehind,
  ClassBoth,
  ShapeBefore,
  ShapeBehind,
  ShapeBoth,
  TablesBefore,
  TablesBehind,
  TablesBoth,
  Opens,
  OpensKnown,
  Gap,
  Possessive,
  ClassTwoBefore,
  ClassTwoBehind,
  SuffixBefore,
  SuffixBehind,
  WordsAround,
}

/** No more features than these stand for one unit in its place. */
export const MOST_CONTEXT_FEATURES = 24;

/** Beyond the ends of a paragraph. */
const NO_WORD: WordFeatures = {
  own: new Uint32Array(0),
  around: Uint32Array.of(joinHash(1, 1)),
  word: 1,
  narrow: -2,
  wide: -2,
  shape: 1,
  tables: 1,
  suffix: 1,
  known: 0,
};

/** The word at an index, or what stands for no word. */
export function wordAt(words: readonly WordFeatures[], index: number): WordFeatures {
  return words[index] ?? NO_WORD;
}

/**
 * Writes what the model sees of unit `index` together with its neighbours into `out`, and says how many features that are.
 */
export function contextFeatures(
  units: readonly Unit[],
  words: readonly WordFeatures[],
  index: number,
  out: Uint32Array,
): number {
  const here = wordAt(words, index);
  const before = wordAt(words, index - 1);
  const behind = wordAt(words, index + 1);
  const unit = units[index];
  let count = 0;
  const add = (kind: Here, value: number): void => {
    out[count++] = joinHash(kind, value);
  };
  add(Here.WordBefore, joinHash(before.word, here.word));
  add(Here.WordBehind, joinHash(here.word, behind.word));
  add(Here.WordsAround, joinHash(before.word, behind.word));
  add(Here.ClassBefore, joinHash(before.narrow, here.wide));
  add(Here.ClassBehind, joinHash(here.wide, behind.narrow));
  add(Here.ClassBoth, joinHash(joinHash(before.wide, here.wide), behind.wide));
  add(Here.ClassTwoBefore, joinHash(joinHash(wordAt(words, index - 2).wide, before.wide), here.shape));
  add(Here.ClassTwoBehind, joinHash(joinHash(wordAt(words, index + 2).wide, behind.wide), here.shape));
  add(Here.ShapeBefore, joinHash(before.shape, here.shape));
  add(Here.ShapeBehind, joinHash(here.shape, behind.shape));
  add(Here.ShapeBoth, joinHash(joinHash(before.shape, here.shape), behind.shape));
  add(Here.TablesBefore, joinHash(before.tables, here.tables));
  add(Here.TablesBehind, joinHash(here.tables, behind.tables));
  add(Here.TablesBoth, joinHash(joinHash(before.known, here.known), behind.known));
  add(Here.SuffixBefore, joinHash(joinHash(before.word, here.shape), here.known));
  add(Here.SuffixBehind, joinHash(joinHash(here.shape, behind.word), here.known));
  if (unit === undefined) return count;
  if (unit.opens) {
    add(Here.Opens, here.shape);
    add(Here.OpensKnown, here.tables);
  }
  if (unit.gap !== 'space') add(Here.Gap, joinHash(unit.gap === 'none' ? 1 : 2, here.shape));
  if (unit.possessive) add(Here.Possessive, here.known);
  return count;
}
