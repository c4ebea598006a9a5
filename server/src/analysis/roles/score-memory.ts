import { LineSketch } from '../lines/sketch';
import { LineInPlace } from './line-in-place';
import { RoleModel, WIDTH } from './model';
import { combination, TEMPLATE_ROWS } from './templates';

/** Scores of lines. The sums of a line's attributes are kept by its sketch, since most lines stay as they are. */
export class ScoreMemory {
  private readonly attributeSums = new WeakMap<LineSketch, AttributeSums>();

  /**
   * Adds up the weights of all that a line shows: `WIDTH` numbers, one for each state.
   * @param answers of all lines, as `facetsOf` gives them
   */
  score(lines: readonly LineInPlace[], index: number, answers: Uint8Array, model: RoleModel): Int32Array {
    const total = new Int32Array(WIDTH);
    add(total, this.sums(lines[index]?.sketch, model)?.self);
    add(total, this.sums(lines[index - 1]?.sketch, model)?.before);
    add(total, this.sums(lines[index + 1]?.sketch, model)?.after);
    const { rows, rowOf } = model;
    for (let number = 0; number < TEMPLATE_ROWS.length; number++) {
      const template = TEMPLATE_ROWS[number];
      if (template === undefined) continue;
      rows.addTo(total, rowOf.combinations[number]?.[combination(template, answers, index)] ?? 0);
    }
    return total;
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
    const { rows, rowOf } = model;
    for (const attribute of sketch.attributes) {
      rows.addTo(sums.self, rowOf.self[attribute] ?? 0);
      rows.addTo(sums.before, rowOf.before[attribute] ?? 0);
      rows.addTo(sums.after, rowOf.after[attribute] ?? 0);
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
