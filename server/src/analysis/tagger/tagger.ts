import { EntityKind } from '../dump';
import { Clue } from '../evidence';
import { Scene } from '../mentions/scene';
import { Unit } from '../mentions/units';
import { WordBook } from '../mentions/word-book';
import { contextFeatures, wordAt } from './context-features';
import { bestLabels, Chain } from './decode';
import { DumpMarks, dumpFeatures } from './dump-features';
import { LABELS, OUTSIDE } from './labels';
import { TaggerModel } from './model';
import { plainUnits, Stretch, stretchesBetween, stretchesOf } from './stretches';
import { aroundHash, featuresInPlace, MOST_FEATURES, OFFSETS, Surroundings } from './surroundings';
import { WordClasses } from './word-classes';
import { CaseUse, WordFeatures, wordFeatures } from './word-features';

/** Under a name of this file: where modules are run unbundled, reading an import in the innermost loop costs more than the loop. */
const WIDTH = LABELS;
/** A word with the sums of its weights: for its own label, and for those of words at each distance. */
interface ScoredWord {
  readonly features: WordFeatures;
  readonly own: Float32Array;
  readonly around: readonly Float32Array[];
}

/** What says less than this for a name, on the average of its words, is no reason to tell (logarithm of odds). */
const WORTH_SAYING = 0.7;

/** What it is worth to a plain unit to be in no name, so that nothing outweighs it. */
const CLOSED = 1e4;

/** Beyond so many different words the sums are reckoned afresh: they are only kept for speed. */
const WORDS_KEPT = 40_000;

/** What the tagger reads. */
export interface TaggerTables {
  readonly model: TaggerModel;
  readonly classes: WordClasses;
}

/** Why the tagger takes something for a name. */
export type TaggerReason = Extract<Clue, 'word-as-in-names' | 'words-around-as-names' | 'dump-as-names'>;

/** A name the tagger sees: units `from` to `to` (exclusive). */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** 0 to 1. */
  readonly certainty: number;
  /** The weightiest reason first; not told where the dump is unknown, as what is found then is not shown. */
  readonly reasons: readonly TaggerReason[] | undefined;
}

/** Finds names by the model; keeps what it reckoned for each word. Answers never depend on earlier questions. */
export class Tagger {
  private readonly known: readonly Map<string, ScoredWord>[] = [new Map(), new Map(), new Map()];
  private readonly buffer = new Uint32Array(MOST_FEATURES);
  private readonly beyond: readonly Float32Array[];
  private readonly chain: Chain;

  constructor(
    private readonly model: TaggerModel,
    private readonly classes: WordClasses,
    private readonly words: WordBook,
  ) {
    this.chain = new Chain(model.transitions);
    this.beyond = OFFSETS.map((offset) => this.sum(wordAt([], 0).around, offset));
  }

  /** The names of a scene in order, never overlapping. */
  tag(scene: Scene, surroundings: Surroundings): readonly TaggedName[] {
    const { units } = scene;
    const scored = units.map((unit) => this.word(unit, surroundings.use));
    const words = scored.map(({ features }) => features);
    const emissions = new Float32Array(units.length * WIDTH);
    const labels = new Uint8Array(units.length);
    const probability = new Float64Array(units.length * WIDTH);
    const plain = plainUnits(units, surroundings.rules);
    this.emitWords(scored, plain, emissions);
    for (const { from, to } of stretchesBetween(plain)) {
      for (let index = from; index < to; index++)
        if (plain[index] === 0) this.emitPlace(words, units, surroundings, index, emissions);
      const part = emissions.subarray(from * WIDTH, to * WIDTH);
      labels.set(bestLabels(part, this.model.transitions, to - from), from);
      if (labels.subarray(from, to).some((label) => label !== OUTSIDE))
        probability.set(this.chain.marginals(part, to - from), from * WIDTH);
    }
    return stretchesOf(labels, probability).map((stretch) => ({
      ...stretch,
      reasons: surroundings.dump && this.reasons(scored, words, units, surroundings.dump, labels, stretch),
    }));
  }

  /** What spoke most for a name against none, of the word, of what is around it, and of the dump. */
  private reasons(
    scored: readonly ScoredWord[],
    words: readonly WordFeatures[],
    units: readonly Unit[],
    dump: DumpMarks,
    labels: Uint8Array,
    { from, to }: Stretch,
  ): readonly TaggerReason[] {
    const said = { 'word-as-in-names': 0, 'words-around-as-names': 0, 'dump-as-names': 0 };
    for (let index = from; index < to; index++) {
      const label = labels[index] ?? OUTSIDE;
      const gain = (sum: Float32Array | undefined): number => (sum?.[label] ?? 0) - (sum?.[OUTSIDE] ?? 0);
      said['word-as-in-names'] += gain(scored[index]?.own);
      OFFSETS.forEach((offset, which) => {
        said['words-around-as-names'] += gain(scored[index + offset]?.around[which] ?? this.beyond[which]);
      });
      const count = contextFeatures(units, words, index, this.buffer);
      said['words-around-as-names'] += gain(this.sum(this.buffer.subarray(0, count)));
      const word = { shape: wordAt(words, index).shape, opens: units[index]?.opens === true };
      said['dump-as-names'] += gain(
        this.sum(this.buffer.subarray(0, dumpFeatures(dump, index, word, this.buffer, 0))),
      );
    }
    return (Object.keys(said) as TaggerReason[])
      .filter((reason) => said[reason] > WORTH_SAYING * (to - from))
      .sort((a, b) => said[b] - said[a]);
  }

  /** Adds up what the words themselves say; plain ones are in no name. */
  private emitWords(scored: readonly ScoredWord[], plain: Uint8Array, emissions: Float32Array): void {
    for (let index = 0; index < scored.length; index++) {
      const row = index * WIDTH;
      if (plain[index] === 1) {
        emissions[row] = CLOSED;
        continue;
      }
      addTo(emissions, row, scored[index]?.own);
      for (let which = 0; which < OFFSETS.length; which++)
        addTo(emissions, row, scored[index + (OFFSETS[which] ?? 0)]?.around[which] ?? this.beyond[which]);
    }
  }

  /** Adds what a unit's place in the paragraph, the rules and the dump say. */
  private emitPlace(
    words: readonly WordFeatures[],
    units: readonly Unit[],
    surroundings: Surroundings,
    index: number,
    emissions: Float32Array,
  ): void {
    const { weights, scale } = this.model;
    const row = index * WIDTH;
    const count = featuresInPlace(units, words, surroundings, index, this.buffer);
    for (let feature = 0; feature < count; feature++) {
      const from = this.model.rowOf(this.buffer[feature] ?? 0) * WIDTH;
      if (from < 0) continue;
      for (let label = 0; label < WIDTH; label++)
        emissions[row + label] = (emissions[row + label] ?? 0) + (weights[from + label] ?? 0) * scale;
    }
  }

  private word(unit: Unit, use: CaseUse): ScoredWord {
    const known = this.known[use];
    const kept = known?.get(unit.text);
    if (kept !== undefined) return kept;
    const features = wordFeatures(unit, use, this.words, this.classes);
    const scored: ScoredWord = {
      features,
      own: this.sum(features.own),
      around: OFFSETS.map((offset) => this.sum(features.around, offset)),
    };
    if ((known?.size ?? 0) >= WORDS_KEPT) known?.clear();
    known?.set(unit.text, scored);
    return scored;
  }

  private sum(features: Uint32Array, offset?: number): Float32Array {
    const sum = new Float32Array(WIDTH);
    for (const feature of features) {
      const row = this.model.rowOf(offset === undefined ? feature : aroundHash(feature, offset));
      if (row < 0) continue;
      for (let label = 0; label < WIDTH; label++)
        sum[label] = (sum[label] ?? 0) + (this.model.weights[row * WIDTH + label] ?? 0) * this.model.scale;
    }
    return sum;
  }
}

function addTo(emissions: Float32Array, row: number, sum: Float32Array | undefined): void {
  if (sum === undefined) return;
  for (let label = 0; label < WIDTH; label++)
    emissions[row + label] = (emissions[row + label] ?? 0) + (sum[label] ?? 0);
}
