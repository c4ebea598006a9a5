import { matchesByRules } from '../../../server/src/analysis/mentions/rules';
import { byItself, type Match } from '../../../server/src/analysis/words/paragraph-context';
import { wordCacheOf } from '../../../server/src/analysis/words/word-cache';
import type { Resources } from '../../../server/src/analysis/pipeline/resources';
import { labelIn, OUTSIDE, TAGGED_KINDS } from '../../../server/src/analysis/tagger/labels';
import {
  aroundHash,
  caseUseOf,
  MOST_FEATURES,
  OFFSETS,
  surroundingFeatures,
  surroundingsOf,
} from '../../../server/src/analysis/tagger/context-sums';
import { contextFeatures, NO_WORD } from '../../../server/src/analysis/tagger/context-features';
import { type CaseUse, wordFeatures, type WordSeen } from '../../../server/src/analysis/tagger/word-features';
import type { WordClasses } from '../../../server/src/analysis/tagger/word-classes';
import { FeatureNumbers } from './feature-numbers';
import type { NamedText } from './corpus';
import type { Part } from './left-out';
import { readDump, type ReadParagraph } from './read-dump';

/** A paragraph for learning: for each token its features, by their numbers, and its label. */
export interface Example {
  readonly features: Int32Array;
  /** Where in `features` those of each token end. */
  readonly ends: Int32Array;
  readonly gold: Uint8Array;
}

/** A word with its features by their numbers. */
interface NumberedWord {
  readonly seen: WordSeen;
  readonly own: Int32Array;
  readonly around: readonly Int32Array[];
}

/** Reads texts into examples; features are numbered in order of their coming, and counted. */
export class ExampleReader {
  private readonly numbers = new FeatureNumbers();
  /** How often each feature was seen. */
  private counts = new Int32Array(1 << 20);
  private readonly words: readonly Map<string, NumberedWord>[] = [new Map(), new Map(), new Map()];
  private readonly buffer = new Uint32Array(MOST_FEATURES);
  private readonly beyond: readonly Int32Array[];

  constructor(
    private readonly resources: Resources,
    private readonly classes: WordClasses,
    private readonly leftOut: ReadonlySet<Part> = new Set(),
  ) {
    this.beyond = OFFSETS.map((offset) => this.number(NO_WORD.around, NO_WORD.around.length, offset));
  }

  /** The paragraphs of a text as examples. */
  read(named: NamedText): readonly Example[] {
    return readDump(named.text, this.resources).map((paragraph) => this.example(named, paragraph));
  }

  private example(named: NamedText, paragraph: ReadParagraph): Example {
    const { context, register } = paragraph;
    const { nameTokens } = context;
    const matches: readonly Match[] = this.leftOut.has('rules') ? [] : matchesByRules(context, register);
    const use = caseUseOf(nameTokens);
    const surroundings = surroundingsOf(this.leftOut.has('dump') ? byItself(context) : context, use, matches);
    const scored = nameTokens.map((token) => this.word(token, use));
    const words = scored.map(({ seen }) => seen);
    const gold = goldOf(named, paragraph);
    const ends = new Int32Array(nameTokens.length);
    const list: number[] = [];
    nameTokens.forEach((_, index) => {
      for (const id of scored[index]?.own ?? []) list.push(id);
      OFFSETS.forEach((offset, which) => {
        for (const id of scored[index + offset]?.around[which] ?? this.beyond[which] ?? []) list.push(id);
      });
      const shape = words[index]?.shape ?? 0;
      const inPlace = contextFeatures(nameTokens, words, index, this.buffer);
      const count = surroundingFeatures(surroundings, index, shape, this.buffer, inPlace);
      for (let at = 0; at < count; at++) list.push(this.numbers.of(this.buffer[at] ?? 0));
      ends[index] = list.length;
    });
    this.count(list);
    return { features: Int32Array.from(list), ends, gold };
  }

  private word(token: ReadParagraph['context']['nameTokens'][number], use: CaseUse): NumberedWord {
    const known = this.words[use];
    const kept = known?.get(token.text);
    if (kept !== undefined) return kept;
    const features = wordFeatures(token, use, wordCacheOf(this.resources), this.classes);
    const made = {
      seen: features.seen,
      own: this.number(features.own, features.own.length),
      around: OFFSETS.map((offset) => this.number(features.around, features.around.length, offset)),
    };
    known?.set(token.text, made);
    return made;
  }

  private number(hashes: Uint32Array, count: number, offset?: number): Int32Array {
    const list: number[] = [];
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] ?? 0;
      list.push(this.numbers.of(offset === undefined ? hash : aroundHash(hash, offset)));
    }
    return Int32Array.from(list);
  }

  private count(list: readonly number[]): void {
    if (this.numbers.size > this.counts.length) {
      const more = new Int32Array(this.numbers.size * 2);
      more.set(this.counts);
      this.counts = more;
    }
    for (const id of list) this.counts[id] = (this.counts[id] ?? 0) + 1;
  }

  /** Examples without the features that are seen less often than `cutoff`, numbered anew, and the hashes of those left. */
  compact(
    examples: readonly (readonly Example[])[],
    cutoff: number,
  ): { readonly examples: readonly (readonly Example[])[]; readonly hashes: readonly number[] } {
    const hashes: number[] = [];
    const renumbered = this.counts.map((count, id) =>
      count >= cutoff ? hashes.push(this.numbers.hashOf(id)) - 1 : -1,
    );
    const compacted = examples.map((list) =>
      list.map(({ features, ends, gold }) => {
        const kept: number[] = [];
        const keptEnds = new Int32Array(ends.length);
        let at = 0;
        ends.forEach((end, index) => {
          for (; at < end; at++) {
            const id = renumbered[features[at] ?? 0] ?? -1;
            if (id >= 0) kept.push(id);
          }
          keptEnds[index] = kept.length;
        });
        return { features: Int32Array.from(kept), ends: keptEnds, gold };
      }),
    );
    return { examples: compacted, hashes };
  }
}

/** The label of each token; a name that does not begin and end with tokens is laid over those that it touches. */
function goldOf({ entities }: NamedText, { start, context }: ReadParagraph): Uint8Array {
  const gold = new Uint8Array(context.nameTokens.length).fill(OUTSIDE);
  for (const entity of entities) {
    if (entity.kind === 'date' || !TAGGED_KINDS.includes(entity.kind)) continue;
    const from = context.nameTokens.findIndex((token) => token.end + start > entity.start);
    if (from < 0) continue;
    let to = from;
    while (to < context.nameTokens.length && (context.nameTokens[to]?.start ?? 0) + start < entity.end) to++;
    for (let index = from; index < to; index++) gold[index] = labelIn(entity.kind, index, from, to);
  }
  return gold;
}
