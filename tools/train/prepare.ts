import { type LineFeatures, readLineFeatures } from '../../server/src/analysis/lines/line-features';
import type { Resources } from '../../server/src/analysis/pipeline/resources';
import { allowedByRules } from '../../server/src/analysis/roles/constraints';
import { contextFeaturesOf } from '../../server/src/analysis/roles/context-features';
import { placeLines } from '../../server/src/analysis/roles/roles';
import { runToEnd, Slices } from '../../server/src/analysis/incremental/slices';
import type { TrainingDump } from './crf';
import { featuresOf } from './features';
import type { RoleExample } from './role-gold';

/** An example with what the learner sees of it. */
export interface Prepared {
  readonly example: RoleExample;
  readonly dump: TrainingDump;
}

/** Prepares examples; lines that recur are read once. */
export class Preparer {
  private readonly lineFeatures = new Map<string, LineFeatures>();

  constructor(private readonly resources: Resources) {}

  /** What the product sees of the example, and what its gold leaves open of that. */
  prepare(example: RoleExample): Prepared {
    const textOf = (line: number): string => {
      const { start, end } = example.table.span(line);
      return example.text.slice(start, end);
    };
    const lineFeatures = Array.from({ length: example.table.count }, (_, line) =>
      this.features(textOf(line)),
    );
    const slices = new Slices();
    const { layout, placed, numbers } = runToEnd(placeLines(lineFeatures, textOf, slices));
    const answers = runToEnd(contextFeaturesOf(placed, layout, slices));
    const byRules = runToEnd(allowedByRules(placed, slices));
    const open = numbers.map((line, index) => {
      const gold = example.open[line] ?? 0;
      const both = gold & (byRules[index] ?? gold);
      return both === 0 ? gold : both;
    });
    return {
      example,
      dump: {
        features: placed.map((_, index) => featuresOf(placed, index, answers)),
        open,
        allowed: open.map((set, index) => set | (byRules[index] ?? 0)),
        weight: example.weight,
        margin: example.margin,
      },
    };
  }

  private features(text: string): LineFeatures {
    const known = this.lineFeatures.get(text);
    if (known !== undefined) return known;
    const features = readLineFeatures(text, this.resources);
    this.lineFeatures.set(text, features);
    return features;
  }
}
