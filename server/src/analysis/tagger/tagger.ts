import type { Clue } from '../model/evidence';
import type { Match, ParagraphContext } from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';
import type { NameTables, WordCache } from '../words/word-cache';
import type { Slices } from '../incremental/slices';
import { Viterbi } from './viterbi';
import { contextFeatures } from './context-features';
import { type DumpMarks, dumpFeatures } from './dump-features';
import { Marginals } from './marginals';
import { LABELS, labelIn, OUTSIDE } from './labels';
import type { TaggerModel } from './model';
import type { RunOfTokens } from './token-run';
import { type ScoredWord, ScoredWords } from './word-scores';
import { type LabelledName, namesOf, stretchesWithNames } from './segments';
import {
  caseUseOf,
  MOST_FEATURES,
  surroundingFeatures,
  type Surroundings,
  surroundingsOf,
} from './context-sums';
import type { WordClasses } from './word-classes';
import type { CaseUse } from './word-features';

/**
 * A local name for the import: in unbundled modules, reading an import in the innermost loop costs more than
 * the loop.
 */
const WIDTH = LABELS;

/** Evidence for a name below this, averaged over its words, is not reported (log-odds). */
const WORTH_SAYING = 0.7;

/** The rough cost of reading a token, in characters of ordinary work. */
const WORK_OF_A_UNIT = 15;

/** The tables that the tagger reads. */
export interface TaggerTables {
  readonly model: TaggerModel;
  readonly classes: WordClasses;
}

/** The tables used to find mentions. Without a tagger, the rules alone find them. */
export interface MentionTables extends NameTables {
  readonly tagger?: TaggerTables;
}

/** The evidence that the tagger can give for a name. */
export type TaggerReason = Extract<Clue, 'word-as-in-names' | 'words-around-as-names' | 'dump-as-names'>;

/** A name as a paragraph shows it on its own: tokens `from` to `to` (exclusive). */
export interface JudgedName extends LabelledName {
  /** From 0 to 1: that of its least certain token. */
  readonly confidence: number;
}

/** A name in the context of the dump: tokens `from` to `to` (exclusive). */
export interface TaggedName extends LabelledName {
  /** The weightiest reason first. */
  readonly reasons: readonly TaggerReason[];
}

/**
 * What words and their neighbours say about a paragraph's tokens. It is used twice, since it does not depend
 * on rules or dump.
 */
export interface TaggerReading {
  readonly use: CaseUse;
  /** The words of the tokens examined so far. */
  readonly words: (ScoredWord | undefined)[];
  /** `LABELS` sums per token, and whether they have been computed. */
  readonly sums: Int16Array;
  readonly isSummed: Uint8Array;
}

/**
 * A segment in which names were found. The positions of the names are relative to its first token, `from`.
 */
interface LabelledStretch {
  readonly names: readonly LabelledName[];
  readonly from: number;
  readonly run: RunOfTokens;
  readonly labels: Uint8Array;
  readonly reading: TaggerReading;
  readonly surroundings: Surroundings;
}

/**
 * Finds names with the model, and caches what it computes for each word. Answers never depend on earlier
 * questions.
 */
export class Tagger {
  private readonly words: ScoredWords;
  /** Keyed by what both passes over a paragraph share. */
  private readonly readings = new WeakMap<ParagraphContext['kept'], TaggerReading>();
  private readonly viterbi: Viterbi;
  private readonly odds: Marginals;
  private readonly features = new Uint32Array(MOST_FEATURES);
  private sums = new Int16Array(0);

  constructor(
    private readonly model: TaggerModel,
    classes: WordClasses,
    words: WordCache,
  ) {
    this.words = new ScoredWords(model.weights, classes, words);
    this.viterbi = new Viterbi(model.transitions, model.scale);
    this.odds = new Marginals(model.transitions, model.scale);
  }

  /**
   * The names in a paragraph, in order, never overlapping, with their confidence. `matches` is everything the
   * rules find. Works in slices.
   */
  *judge(
    context: ParagraphContext,
    matches: readonly Match[],
    slices: Slices,
  ): Generator<void, readonly JudgedName[], void> {
    const judged: JudgedName[] = [];
    yield* this.label(context, matches, slices, ({ names, from, run, labels }) => {
      const odds = this.odds.of(run, labels);
      for (const name of names) {
        let confidence = 1;
        for (let index = name.from; index < name.to; index++)
          confidence = Math.min(confidence, odds[index] ?? 0);
        judged.push({ from: name.from + from, to: name.to + from, kind: name.kind, confidence });
      }
    });
    return judged;
  }

  /**
   * The names in a paragraph, in order, never overlapping, with the evidence for each. `matches` is
   * everything the rules find. Works in slices.
   */
  *tag(
    context: ParagraphContext,
    matches: readonly Match[],
    slices: Slices,
  ): Generator<void, readonly TaggedName[], void> {
    const tagged: TaggedName[] = [];
    yield* this.label(context, matches, slices, ({ names, from: start, reading, surroundings: { dump } }) => {
      for (const { from, to, kind } of names) {
        const name = { from: from + start, to: to + start, kind };
        tagged.push({ ...name, reasons: this.reasons(reading, dump, name) });
      }
    });
    return tagged;
  }

  /**
   * Labels each segment that may contain names, and calls `found` for those that do, with token positions
   * relative to the segment. Other paragraphs may be labelled between two segments, and use the same buffers.
   */
  private *label(
    context: ParagraphContext,
    matches: readonly Match[],
    slices: Slices,
    found: (stretch: LabelledStretch) => void,
  ): Generator<void, void, void> {
    const { nameTokens } = context;
    const reading = this.read(context);
    const surroundings = surroundingsOf(context, reading.use, matches);
    for (const { from, to } of stretchesWithNames(nameTokens, surroundings.rules)) {
      // What words say on their own takes longest and is stored per paragraph, so other paragraphs may be
      // processed in between.
      for (let index = from; index < to; index++) {
        if (reading.isSummed[index] === 0) this.sumUp(context, reading, index);
        if (slices.spent(WORK_OF_A_UNIT)) yield;
      }
      const run: RunOfTokens = {
        sums: this.sumsOf(reading, surroundings, from, to),
        count: to - from,
        outsideBefore: from > 0,
        outsideAfter: to < nameTokens.length,
      };
      const labels = this.viterbi.of(run);
      const names = namesOf(labels, run.count);
      if (names.length > 0) found({ names, from, run, labels, reading, surroundings });
      if (slices.spent(to - from)) yield;
    }
  }

  private read({ nameTokens, kept }: ParagraphContext): TaggerReading {
    const known = this.readings.get(kept);
    if (known !== undefined) return known;
    const reading = {
      use: caseUseOf(nameTokens),
      words: nameTokens.map(() => undefined),
      sums: new Int16Array(nameTokens.length * WIDTH),
      isSummed: new Uint8Array(nameTokens.length),
    };
    this.readings.set(kept, reading);
    return reading;
  }

  /** The sums for tokens `from` to `to` (exclusive). Read them before the next call. */
  private sumsOf(reading: TaggerReading, surroundings: Surroundings, from: number, to: number): Int16Array {
    if (this.sums.length < (to - from) * WIDTH) this.sums = new Int16Array((to - from) * WIDTH * 2);
    const { sums, features } = this;
    for (let index = from; index < to; index++) {
      const row = (index - from) * WIDTH;
      const known = index * WIDTH;
      for (let label = 0; label < WIDTH; label++) sums[row + label] = reading.sums[known + label] ?? 0;
      const shape = reading.words[index]?.shape ?? 0;
      const count = surroundingFeatures(surroundings, index, shape, features, 0);
      this.model.weights.add(features, count, sums, row);
    }
    return sums;
  }

  /** Computes what the token's word, its neighbours and all of them together say. */
  private sumUp(
    { nameTokens }: ParagraphContext,
    { use, words, sums, isSummed }: TaggerReading,
    index: number,
  ): void {
    const twoBefore = this.wordAt(nameTokens, use, words, index - 2).sums;
    const before = this.wordAt(nameTokens, use, words, index - 1).sums;
    const here = this.wordAt(nameTokens, use, words, index).sums;
    const after = this.wordAt(nameTokens, use, words, index + 1).sums;
    const twoAfter = this.wordAt(nameTokens, use, words, index + 2).sums;
    const row = index * WIDTH;
    for (let label = 0; label < WIDTH; label++)
      sums[row + label] =
        (here[label] ?? 0) +
        (twoBefore[label + WIDTH] ?? 0) +
        (before[label + 2 * WIDTH] ?? 0) +
        (after[label + 3 * WIDTH] ?? 0) +
        (twoAfter[label + 4 * WIDTH] ?? 0);
    const count = contextFeatures(nameTokens, words, index, this.features);
    this.model.weights.add(this.features, count, sums, row);
    isSummed[index] = 1;
  }

  private wordAt(
    nameTokens: readonly NameToken[],
    use: CaseUse,
    words: (ScoredWord | undefined)[],
    index: number,
  ): ScoredWord {
    const token = index < 0 ? undefined : nameTokens[index];
    if (token === undefined) return this.words.beyond;
    return (words[index] ??= this.words.of(token, use));
  }

  /** What spoke most for a name rather than none: the word, its context, or the dump. */
  private reasons(
    { words, sums }: TaggerReading,
    dump: DumpMarks | undefined,
    { from, to, kind }: LabelledName,
  ): readonly TaggerReason[] {
    const said = { 'word-as-in-names': 0, 'words-around-as-names': 0, 'dump-as-names': 0 };
    const byDump = new Int16Array(WIDTH);
    for (let index = from; index < to; index++) {
      const label = labelIn(kind, index, from, to);
      const gain = (sum: Int16Array, row = 0): number => (sum[row + label] ?? 0) - (sum[row + OUTSIDE] ?? 0);
      const word = words[index] ?? this.words.beyond;
      said['word-as-in-names'] += gain(word.sums);
      said['words-around-as-names'] += gain(sums, index * WIDTH) - gain(word.sums);
      if (dump === undefined) continue;
      const count = dumpFeatures(dump, index, word.shape, this.features, 0);
      byDump.fill(0);
      this.model.weights.add(this.features, count, byDump, 0);
      said['dump-as-names'] += gain(byDump);
    }
    const least = (WORTH_SAYING * (to - from)) / this.model.scale;
    return (Object.keys(said) as TaggerReason[])
      .filter((reason) => said[reason] > least)
      .sort((a, b) => said[b] - said[a]);
  }
}
