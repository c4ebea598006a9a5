import type { LineFeatures } from '../lines/line-features';
import { GroupSums } from './group-sums';
import type { LineInPlace } from './line-in-place';
import { WIDTH } from './states';
import type { RowNumbers, WeightRows } from './weight-rows';

/**
 * Scores of lines by a model's weights. Sums are kept by what was added up, and for all dumps: lines that look alike or
 * stand alike weigh alike. They only save work.
 */
export class LineScores {
  private readonly groups: GroupSums;
  /** By the list of attributes itself, since equal sets of attributes share one list. */
  private readonly attributes = new WeakMap<LineFeatures['attributes'], AttributeSums>();

  constructor(
    private readonly rows: WeightRows,
    private readonly rowOf: RowNumbers,
  ) {
    this.groups = new GroupSums(rows, rowOf.combinations);
  }

  /**
   * Adds up the weights of all that a line shows: a number for each state.
   * @param total where to: nothing but zeros yet
   * @param answers of all lines, as `contextFeaturesOf` gives them
   */
  score(total: Int32Array, lines: readonly LineInPlace[], index: number, answers: Uint8Array): void {
    add(total, this.sums(lines[index])?.self);
    add(total, this.sums(lines[index - 1])?.before);
    add(total, this.sums(lines[index + 1])?.after);
    this.groups.addTo(total, answers, index);
  }

  private sums(line: LineInPlace | undefined): AttributeSums | undefined {
    if (line === undefined) return undefined;
    const { attributes } = line.features;
    const known = this.attributes.get(attributes);
    if (known !== undefined) return known;
    const sums: AttributeSums = {
      self: new Int32Array(WIDTH),
      before: new Int32Array(WIDTH),
      after: new Int32Array(WIDTH),
    };
    for (const attribute of attributes) {
      this.rows.addTo(sums.self, this.rowOf.self[attribute] ?? 0);
      this.rows.addTo(sums.before, this.rowOf.before[attribute] ?? 0);
      this.rows.addTo(sums.after, this.rowOf.after[attribute] ?? 0);
    }
    this.attributes.set(attributes, sums);
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
