import type { NameToken } from '../words/name-tokens';
import { joinHash } from './feature-hash';
import type { WordFeatures, WordSeen } from './word-features';

/** Kinds of features of a token in context. The numbers are part of the model and follow those of words. */
const enum Here {
  WordBefore = 64,
  WordAfter,
  ClassBefore,
  ClassAfter,
  ClassBoth,
  ShapeBefore,
  ShapeAfter,
  ShapeBoth,
  TablesBefore,
  TablesAfter,
  TablesBoth,
  Opens,
  OpensKnown,
  Gap,
  Possessive,
  ClassTwoBefore,
  ClassTwoAfter,
  SuffixBefore,
  SuffixAfter,
  WordsAround,
}

/** The most features that a token has in context. */
export const MOST_CONTEXT_FEATURES = 24;

/** The word beyond either end of a paragraph. */
export const NO_WORD: WordFeatures = {
  seen: { word: 1, narrow: -2, wide: -2, shape: 1, tables: 1, suffix: 1, known: 0 },
  own: new Uint32Array(0),
  around: Uint32Array.of(joinHash(1, 1)),
};

/**
 * Writes the features of token `index` together with its neighbours to `out`, and returns how many there are.
 */
export function contextFeatures(
  nameTokens: readonly NameToken[],
  words: readonly (WordSeen | undefined)[],
  index: number,
  out: Uint32Array,
): number {
  const nothing = NO_WORD.seen;
  const here = words[index] ?? nothing;
  const before = index > 0 ? (words[index - 1] ?? nothing) : nothing;
  const after = words[index + 1] ?? nothing;
  const wideBefore = (index > 1 ? (words[index - 2] ?? nothing) : nothing).wide;
  const wideAfter = (words[index + 2] ?? nothing).wide;
  let count = 0;
  out[count++] = joinHash(Here.WordBefore, joinHash(before.word, here.word));
  out[count++] = joinHash(Here.WordAfter, joinHash(here.word, after.word));
  out[count++] = joinHash(Here.WordsAround, joinHash(before.word, after.word));
  out[count++] = joinHash(Here.ClassBefore, joinHash(before.narrow, here.wide));
  out[count++] = joinHash(Here.ClassAfter, joinHash(here.wide, after.narrow));
  const classes = joinHash(before.wide, here.wide);
  out[count++] = joinHash(Here.ClassBoth, joinHash(classes, after.wide));
  out[count++] = joinHash(Here.ClassTwoBefore, joinHash(joinHash(wideBefore, before.wide), here.shape));
  out[count++] = joinHash(Here.ClassTwoAfter, joinHash(joinHash(wideAfter, after.wide), here.shape));
  const shapes = joinHash(before.shape, here.shape);
  out[count++] = joinHash(Here.ShapeBefore, shapes);
  out[count++] = joinHash(Here.ShapeAfter, joinHash(here.shape, after.shape));
  out[count++] = joinHash(Here.ShapeBoth, joinHash(shapes, after.shape));
  out[count++] = joinHash(Here.TablesBefore, joinHash(before.tables, here.tables));
  out[count++] = joinHash(Here.TablesAfter, joinHash(here.tables, after.tables));
  const known = joinHash(before.known, here.known);
  out[count++] = joinHash(Here.TablesBoth, joinHash(known, after.known));
  out[count++] = joinHash(Here.SuffixBefore, joinHash(joinHash(before.word, here.shape), here.known));
  out[count++] = joinHash(Here.SuffixAfter, joinHash(joinHash(here.shape, after.word), here.known));
  const token = nameTokens[index];
  if (token === undefined) return count;
  if (token.opens) {
    out[count++] = joinHash(Here.Opens, here.shape);
    out[count++] = joinHash(Here.OpensKnown, here.tables);
  }
  if (token.gap !== 'space')
    out[count++] = joinHash(Here.Gap, joinHash(token.gap === 'none' ? 1 : 2, here.shape));
  if (token.possessive) out[count++] = joinHash(Here.Possessive, here.known);
  return count;
}
