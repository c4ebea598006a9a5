/** What weighs anything in a row, one after another: a column (a state's index, below 256), then its weight. */
export type WeightPairs = readonly number[];

/**
 * Rows of weights, most of which are nothing: only those that weigh are kept, one row after another, so that adding a
 * row costs what it says and no more. Rows have numbers; 0 is the empty one.
 */
export class WeightRows {
  private constructor(
    private readonly starts: Int32Array,
    private readonly columns: Uint8Array,
    private readonly values: Int32Array,
  ) {}

  /** Keeps these rows under the numbers 1, 2 …, in this order. */
  static of(rows: readonly WeightPairs[]): WeightRows {
    const count = rows.reduce((sum, row) => sum + (row.length >> 1), 0);
    const starts = new Int32Array(rows.length + 2);
    const columns = new Uint8Array(count);
    const values = new Int32Array(count);
    let at = 0;
    rows.forEach((row, index) => {
      for (let pair = 0; pair + 1 < row.length; pair += 2, at++) {
        columns[at] = row[pair] ?? 0;
        values[at] = row[pair + 1] ?? 0;
      }
      starts[index + 2] = at;
    });
    return new WeightRows(starts, columns, values);
  }

  /** Adds row `number` to `total`; nothing for 0 and for a number that is none. */
  addTo(total: Int32Array, number: number): void {
    const end = this.starts[number + 1] ?? 0;
    for (let at = this.starts[number] ?? 0; at < end; at++) {
      const column = this.columns[at] ?? 0;
      total[column] = (total[column] ?? 0) + (this.values[at] ?? 0);
    }
  }

  /** What row `number` weighs for a column. */
  weight(number: number, column: number): number {
    const end = this.starts[number + 1] ?? 0;
    for (let at = this.starts[number] ?? 0; at < end; at++)
      if (this.columns[at] === column) return this.values[at] ?? 0;
    return 0;
  }
}

/** Numbers of rows by attribute, for the line itself and both neighbours, and by template and combination. 0 is none. */
export interface RowNumbers {
  readonly self: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly combinations: readonly Int32Array[];
}
