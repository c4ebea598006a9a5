import { Unit } from '../words/units';
import { joinHash } from './feature-hash';
import { WordFeatures, WordSeen } from './word-features';

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
export const NO_WORD: WordFeatures = {
  seen: { word: 1, narrow: -2, wide: -2, shape: 1, tables: 1, suffix: 1, known: 0 },
  own: new Uint32Array(0),
  around: Uint32Array.of(joinHash(1, 1)),
};

/**
 * Writes what the model sees of unit `index` together with its neighbours into `out`, and says how many features that are.
 */
export function contextFeatures(
  units: readonly Unit[],
  words: readonly (WordSeen | undefined)[],
  index: number,
  out: Uint32Array,
): number {
  const nothing = NO_WORD.seen;
  const here = words[index] ?? nothing;
  const before = index > 0 ? (words[index - 1] ?? nothing) : nothing;
  const behind = words[index + 1] ?? nothing;
  const wideBefore = (index > 1 ? (words[index - 2] ?? nothing) : nothing).wide;
  const wideBehind = (words[index + 2] ?? nothing).wide;
  let count = 0;
  out[count++] = joinHash(Here.WordBefore, joinHash(before.word, here.word));
  out[count++] = joinHash(Here.WordBehind, joinHash(here.word, behind.word));
  out[count++] = joinHash(Here.WordsAround, joinHash(before.word, behind.word));
  out[count++] = joinHash(Here.ClassBefore, joinHash(before.narrow, here.wide));
  out[count++] = joinHash(Here.ClassBehind, joinHash(here.wide, behind.narrow));
  const classes = joinHash(before.wide, here.wide);
  out[count++] = joinHash(Here.ClassBoth, joinHash(classes, behind.wide));
  out[count++] = joinHash(Here.ClassTwoBefore, joinHash(joinHash(wideBefore, before.wide), here.shape));
  out[count++] = joinHash(Here.ClassTwoBehind, joinHash(joinHash(wideBehind, behind.wide), here.shape));
  const shapes = joinHash(before.shape, here.shape);
  out[count++] = joinHash(Here.ShapeBefore, shapes);
  out[count++] = joinHash(Here.ShapeBehind, joinHash(here.shape, behind.shape));
  out[count++] = joinHash(Here.ShapeBoth, joinHash(shapes, behind.shape));
  out[count++] = joinHash(Here.TablesBefore, joinHash(before.tables, here.tables));
  out[count++] = joinHash(Here.TablesBehind, joinHash(here.tables, behind.tables));
  const known = joinHash(before.known, here.known);
  out[count++] = joinHash(Here.TablesBoth, joinHash(known, behind.known));
  out[count++] = joinHash(Here.SuffixBefore, joinHash(joinHash(before.word, here.shape), here.known));
  out[count++] = joinHash(Here.SuffixBehind, joinHash(joinHash(here.shape, behind.word), here.known));
  const unit = units[index];
  if (unit === undefined) return count;
  if (unit.opens) {
    out[count++] = joinHash(Here.Opens, here.shape);
    out[count++] = joinHash(Here.OpensKnown, here.tables);
  }
  if (unit.gap !== 'space')
    out[count++] = joinHash(Here.Gap, joinHash(unit.gap === 'none' ? 1 : 2, here.shape));
  if (unit.possessive) out[count++] = joinHash(Here.Possessive, here.known);
  return count;
}
