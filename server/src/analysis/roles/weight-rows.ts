import { int16In, packUint16 } from '../../text/binary-layout';

/** What weighs anything in a row, one after another: a column (a state's index, below 256), then its weight. */
export type WeightPairs = readonly number[];

/** Parts of a file that rows of weights take. */
export const WEIGHT_ROWS_PARTS = 3;

/**
 * Rows of weights, most of which are nothing: only those that weigh are kept, one row after another, so that adding a
 * row costs what it says and no more. Read in place. Rows have numbers; 0 is the empty one.
 */
export class WeightRows {
  private readonly starts: Int32Array;
  private readonly columns: Uint8Array;
  private readonly values: Int16Array;

  /** @param parts as `packRows` gives them */
  constructor([lengths = new Uint8Array(0), columns = lengths, values = columns]: readonly Uint8Array[]) {
    this.starts = new Int32Array(lengths.length + 2);
    let at = 0;
    for (let row = 0; row < lengths.length; row++) this.starts[row + 2] = at += lengths[row] ?? 0;
    this.columns = columns;
    this.values = int16In(values);
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

/** The parts of a file that keep these rows under the numbers 1, 2 …, in this order. Throws a `RangeError` on more rows or weights than 16 bits tell apart. */
export function packRows(rows: readonly WeightPairs[]): readonly Uint8Array[] {
  if (rows.length > 0xffff) throw new RangeError(`${rows.length} rows are too many`);
  const all = rows.flat();
  return [
    Uint8Array.from(rows, (row) => row.length >> 1),
    Uint8Array.from(all.filter((_, at) => at % 2 === 0)),
    packUint16(all.filter((_, at) => at % 2 === 1)),
  ];
}

/** Numbers of rows by attribute, for the line itself and both neighbours, and by template and combination. 0 is none. */
export interface RowNumbers {
  readonly self: Uint16Array;
  readonly before: Uint16Array;
  readonly after: Uint16Array;
  readonly combinations: readonly Uint16Array[];
}
