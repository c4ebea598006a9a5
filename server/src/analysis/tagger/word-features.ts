import type { NameToken } from '../words/name-tokens';
import type { WordCache } from '../words/word-cache';
import { hashText, joinHash } from './feature-hash';
import { commonness, nameTableBits, shapeOf, wordTableBits } from './word-traits';
import type { WordClasses } from './word-classes';

/**
 * How a paragraph uses capitals, as far as they mean anything: as in sentences, all capitals, or every word
 * capitalised.
 */
export type CaseUse = 0 | 1 | 2;

/**
 * What is used of a word together with its neighbours, as numbers. The same for the same word and use of
 * capitals.
 */
export interface WordSeen {
  readonly word: number;
  readonly narrow: number;
  readonly wide: number;
  readonly shape: number;
  readonly tables: number;
  readonly suffix: number;
  readonly known: number;
}

/** All features of a word on its own, as hashes. */
export interface WordFeatures {
  readonly seen: WordSeen;
  /** Features that bear on the label of the word itself. */
  readonly own: Uint32Array;
  /** Features that bear on the labels of the words around it. */
  readonly around: Uint32Array;
}

/** Kinds of features of a word. The numbers are part of the model. */
const enum Own {
  Word = 1,
  Lower,
  Prefix,
  Suffix,
  Shape,
  Narrow,
  Wide,
  NameTable,
  NameTables,
  WordTable,
  Common,
  Part,
  PartClass,
  Length,
  ShapeCommon,
  NarrowShape,
  Bias,
}

/** The features of a token's word. Costs a few lookups, so cache the result by word. */
export function wordFeatures(
  token: NameToken,
  use: CaseUse,
  words: WordCache,
  classes: WordClasses,
): WordFeatures {
  const { text } = token;
  const lower = text.toLowerCase().replaceAll('\u00ad', '').replaceAll('’', "'");
  const shapeText = shapeOf(text);
  const narrow = token.shape === 'number' ? numberClass(text) : classes.narrow(lower);
  const wide = narrow < 0 ? -1 : token.shape === 'number' ? narrow : classes.wide(narrow);
  const nameBits = nameTableBits(token, words);
  const wordBits = wordTableBits(token.facts.lower === '' ? lower : token.facts.lower, text);
  const common = token.shape === 'symbol' || token.shape === 'number' ? -1 : commonness(lower, words);
  const word = hashText(lower);
  const shape = hashText(shapeText, use);
  const suffix = hashText(lower.slice(-3), 3);
  const own: number[] = [];
  const add = (kind: Own, value: number): void => void own.push(joinHash(kind, value));
  add(Own.Bias, use);
  add(Own.Word, hashText(text, use));
  add(Own.Lower, word);
  add(Own.Shape, shape);
  add(Own.ShapeCommon, joinHash(shape, common));
  add(Own.Common, common);
  if (token.shape !== 'symbol' && token.shape !== 'number') {
    for (let length = 1; length <= 4 && length < lower.length; length++) {
      add(Own.Prefix, hashText(lower.slice(0, length), length));
      add(Own.Suffix, hashText(lower.slice(-length), length));
    }
    if (lower.length > 5) add(Own.Suffix, hashText(lower.slice(-5), 5));
    add(Own.Length, Math.min(lower.length, 8) * 4 + use);
  }
  if (narrow >= 0) {
    add(Own.Narrow, narrow);
    add(Own.Wide, wide);
    add(Own.NarrowShape, joinHash(narrow, shape));
  }
  for (let bit = 0; bit < 10; bit++) if ((nameBits & (1 << bit)) !== 0) add(Own.NameTable, bit * 4 + use);
  add(Own.NameTables, joinHash(nameBits, common * 4 + use));
  for (let bit = 0; bit < 21; bit++) if ((wordBits & (1 << bit)) !== 0) add(Own.WordTable, bit * 4 + use);
  if (lower.includes('-')) {
    const parts = lower.split('-');
    for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) {
      const which = part === parts[0] ? 0 : 1;
      add(Own.Part, hashText(part, which));
      add(Own.PartClass, joinHash(classes.narrow(part), which));
    }
  }
  const tables = joinHash(nameBits, wordBits);
  const around = [joinHash(1, word), joinHash(2, shape), joinHash(3, tables), joinHash(4, suffix)];
  if (narrow >= 0) around.push(joinHash(5, narrow), joinHash(6, wide));
  return {
    seen: { word, narrow, wide, shape, tables, suffix, known: nameBits },
    own: Uint32Array.from(own),
    around: Uint32Array.from(around),
  };
}

/** Numbers form their own groups, by their number of digits and what joins them. */
function numberClass(text: string): number {
  const digits = text.replace(/[^\p{N}]/gu, '').length;
  const joint = text.includes(':') ? 2 : text.length > digits ? 1 : 0;
  return 2000 + Math.min(digits, 7) * 3 + joint;
}
