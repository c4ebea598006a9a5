import { EntityKind } from '../dump';
import { Clue } from '../evidence';
import { DumpWords } from '../facts/dump-words';
import { Match, Scene } from '../mentions/scene';
import { Unit } from '../mentions/units';
import { WordBook } from '../mentions/word-book';
import { contextFeatures, MOST_CONTEXT_FEATURES, wordAt } from './context-features';
import { bestLabels, Chain } from './decode';
import { DumpMarks, dumpFeatures, dumpMarks, MOST_DUMP_FEATURES } from './dump-features';
import { joinHash } from './hash';
import { closes, kindOf, LABELS, OUTSIDE } from './labels';
import { TaggerModel } from './model';
import { MOST_RULE_FEATURES, RuleMarks, ruleFeatures, ruleMarks } from './rule-features';
import { WordClasses } from './word-classes';
import { CaseUse, WordFeatures, wordFeatures } from './word-features';

/** How a paragraph uses capitals, by its units alone. */
export function caseUseOf(units: readonly Unit[]): CaseUse {
  let lower = 0;
  let longLower = 0;
  let capital = 0;
  let capitals = 0;
  for (const { shape, text } of units) {
    if (shape === 'lower') {
      lower++;
      if (text.length > 3) longLower++;
    } else if (shape === 'capital') capital++;
    else if (shape === 'capitals' || shape === 'initial') capitals++;
  }
  if (lower === 0 && capital === 0 && capitals > 0) return 1;
  if (capital + capitals < 4) return 0;
  return longLower * 8 <= capital + capitals ? 2 : 0;
}

/** Words around a unit of which its own features are used too, by distance. */
export const OFFSETS = [-2, -1, 1, 2] as const;

/** The hash of a neighbour's feature at a distance. */
export function aroundHash(feature: number, offset: number): number {
  return joinHash(feature, 1000 + offset);
}

/** No more features than these stand for one unit beside its words'. */
export const MOST_FEATURES = MOST_CONTEXT_FEATURES + MOST_RULE_FEATURES + MOST_DUMP_FEATURES;

/** What is known of a paragraph beside its words. */
export interface Surroundings {
  readonly use: CaseUse;
  readonly rules: RuleMarks;
  readonly dump: DumpMarks | undefined;
}

/** What rules and dump say of a scene. */
export function surroundingsOf(scene: Scene, matches: readonly Match[], names?: DumpWords): Surroundings {
  const use = caseUseOf(scene.units);
  return {
    use,
    rules: ruleMarks(matches, scene.units.length),
    dump: names === undefined ? undefined : dumpMarks(scene, use, names),
  };
}

/** Writes all features of unit `index` that are not its words' alone into `out`; says how many. */
export function featuresInPlace(
  units: readonly Unit[],
  words: readonly WordFeatures[],
  { rules, dump }: Surroundings,
  index: number,
  out: Uint32Array,
): number {
  const { shape } = wordAt(words, index);
  let count = contextFeatures(units, words, index, out);
  count = ruleFeatures(rules, index, shape, out, count);
  if (dump === undefined) return count;
  return dumpFeatures(dump, index, { shape, opens: units[index]?.opens === true }, out, count);
}

/** A word with the sums of its weights: for its own label, and for those of words at each distance. */
interface ScoredWord {
  readonly features: WordFeatures;
  readonly own: Float32Array;
  readonly around: readonly Float32Array[];
}

/** What says less than this for a name, on the average of its words, is no reason to tell (logarithm of odds). */
const WORTH_SAYING = 0.7;

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
  /** The weightiest reason first. */
  readonly reasons: readonly TaggerReason[];
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
    const emissions = new Float32Array(units.length * LABELS);
    for (let index = 0; index < units.length; index++)
      this.emit(scored, words, units, surroundings, index, emissions);
    const labels = bestLabels(emissions, this.model.transitions, units.length);
    const probability = this.chain.marginals(emissions, units.length);
    return stretchesOf(labels, probability).map((stretch) => ({
      ...stretch,
      reasons: this.reasons(scored, words, units, surroundings, labels, stretch),
    }));
  }

  /** What spoke most for a name against none, of the word, of what is around it, and of the dump. */
  private reasons(
    scored: readonly ScoredWord[],
    words: readonly WordFeatures[],
    units: readonly Unit[],
    { dump }: Surroundings,
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
      if (dump === undefined) continue;
      const word = { shape: wordAt(words, index).shape, opens: units[index]?.opens === true };
      said['dump-as-names'] += gain(
        this.sum(this.buffer.subarray(0, dumpFeatures(dump, index, word, this.buffer, 0))),
      );
    }
    return (Object.keys(said) as TaggerReason[])
      .filter((reason) => said[reason] > WORTH_SAYING * (to - from))
      .sort((a, b) => said[b] - said[a]);
  }

  private emit(
    scored: readonly ScoredWord[],
    words: readonly WordFeatures[],
    units: readonly Unit[],
    surroundings: Surroundings,
    index: number,
    emissions: Float32Array,
  ): void {
    const { weights, scale } = this.model;
    const row = index * LABELS;
    addTo(emissions, row, scored[index]?.own);
    OFFSETS.forEach((offset, which) =>
      addTo(emissions, row, scored[index + offset]?.around[which] ?? this.beyond[which]),
    );
    const count = featuresInPlace(units, words, surroundings, index, this.buffer);
    for (let feature = 0; feature < count; feature++) {
      const from = this.model.rowOf(this.buffer[feature] ?? 0) * LABELS;
      if (from < 0) continue;
      for (let label = 0; label < LABELS; label++)
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
    const sum = new Float32Array(LABELS);
    for (const feature of features) {
      const row = this.model.rowOf(offset === undefined ? feature : aroundHash(feature, offset));
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++)
        sum[label] = (sum[label] ?? 0) + (this.model.weights[row * LABELS + label] ?? 0) * this.model.scale;
    }
    return sum;
  }
}

function addTo(emissions: Float32Array, row: number, sum: Float32Array | undefined): void {
  if (sum === undefined) return;
  for (let label = 0; label < LABELS; label++)
    emissions[row + label] = (emissions[row + label] ?? 0) + (sum[label] ?? 0);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly certainty: number;
}

/** The names that labels show; a name is as certain as the least certain of its labels. */
function stretchesOf(labels: Uint8Array, probability: Float64Array): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < labels.length; index++) {
    const kind = kindOf(labels[index] ?? OUTSIDE);
    if (kind === undefined) continue;
    const from = index;
    let certainty = 1;
    for (; index < labels.length; index++) {
      const label = labels[index] ?? OUTSIDE;
      certainty = Math.min(certainty, probability[index * LABELS + label] ?? 0);
      if (closes(label)) break;
    }
    found.push({ from, to: index + 1, kind, certainty });
  }
  return found;
}
