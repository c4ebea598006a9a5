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

  /** Keeps these rows under the numbers 1, 2 …, in this order. Columns are below 256. */
  static of(rows: readonly Int32Array[]): WeightRows {
    const starts = new Int32Array(rows.length + 2);
    const columns: number[] = [];
    const values: number[] = [];
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value === 0) return;
        columns.push(column);
        values.push(value);
      });
      starts[index + 2] = columns.length;
    });
    return new WeightRows(starts, Uint8Array.from(columns), Int32Array.from(values));
  }

  /** Adds row `number` to `total`; nothing for 0 and for a number that is none. */
  addTo(total: Int32Array, number: number): void {
    const end = this.starts[number + 1] ?? 0;
    for (let at = this.starts[number] ?? 0; at < end; at++) {
      const column = this.columns[at] ?? 0;
      total[column] = (total[column] ?? 0) + (this.values[at] ?? 0);
    }
  }
}
