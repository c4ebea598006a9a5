import { Layout } from '../facts/layout';
import { LineSketch } from '../lines/sketch';
import { contextKeys, contextSignature, LineInPlace } from './context';
import { RoleModel, WIDTH } from './model';

/**
 * Scores of lines, with the sums that recur kept: those of each distinct line's attributes by its sketch, and those
 * of each distinct surrounding by its keys.
 */
export class ScoreMemory {
  private readonly contextSums = new Map<string, Int32Array>();
  private readonly attributeSums = new WeakMap<LineSketch, AttributeSums>();

  score(lines: readonly LineInPlace[], index: number, layout: Layout, model: RoleModel): Int32Array {
    const total = new Int32Array(WIDTH);
    add(total, this.sums(lines[index]?.sketch, model)?.self);
    add(total, this.sums(lines[index - 1]?.sketch, model)?.before);
    add(total, this.sums(lines[index + 1]?.sketch, model)?.after);
    add(total, this.contextSum(lines, index, layout, model));
    return total;
  }

  /** Distinct surroundings are few, whatever the dump's size. */
  private contextSum(
    lines: readonly LineInPlace[],
    index: number,
    layout: Layout,
    model: RoleModel,
  ): Int32Array {
    const signature = contextSignature(lines, index, layout);
    const known = this.contextSums.get(signature);
    if (known !== undefined) return known;
    const sum = new Int32Array(WIDTH);
    for (const key of contextKeys(lines, index, layout)) add(sum, model.context.get(key));
    this.contextSums.set(signature, sum);
    return sum;
  }

  private sums(sketch: LineSketch | undefined, model: RoleModel): AttributeSums | undefined {
    if (sketch === undefined) return undefined;
    const known = this.attributeSums.get(sketch);
    if (known !== undefined) return known;
    const sums: AttributeSums = {
      self: new Int32Array(WIDTH),
      before: new Int32Array(WIDTH),
      after: new Int32Array(WIDTH),
    };
    for (const attribute of sketch.attributes) {
      add(sums.self, model.self[attribute]);
      add(sums.before, model.before[attribute]);
      add(sums.after, model.after[attribute]);
    }
    this.attributeSums.set(sketch, sums);
    return sums;
  }
}

interface AttributeSums {
  readonly self: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function add(total: Int32Array, row: Int32Array | undefined): void {
  if (row === undefined) return;
  for (let state = 0; state < WIDTH; state++) total[state] = (total[state] ?? 0) + (row[state] ?? 0);
}
