import { WIDTH } from './states';
import { TEMPLATE_GROUPS, type TemplateGroup } from './template-groups';
import { combination, TEMPLATE_ROWS } from './templates';
import type { WeightRows } from './weight-rows';

/** So many sums are kept, a few megabytes; then all are forgotten, as a server runs for days. */
const MOST_SUMS = 2 ** 16;

/** What the templates give the states, by the answers to the context features of each group: added up when first met, then kept. */
export class GroupSums {
  /** For each group and way to answer it, where its sum stands in `sums`, from 1 on; 0 where it was not met yet. */
  private readonly numbers = TEMPLATE_GROUPS.map(({ size }) => new Int32Array(size));
  /** `WIDTH` numbers to a sum. */
  private sums = new Int32Array(WIDTH * 256);
  private count = 0;

  /** @param combinations for each template the numbers of `rows` by combination */
  constructor(
    private readonly rows: WeightRows,
    private readonly combinations: readonly Uint16Array[],
  ) {}

  /** Adds to `total` what all templates give each state on a line. `answers` as `contextFeaturesOf` gives them. */
  addTo(total: Int32Array, answers: Uint8Array, line: number): void {
    for (let index = 0; index < TEMPLATE_GROUPS.length; index++) {
      const group = TEMPLATE_GROUPS[index];
      const numbers = this.numbers[index];
      if (group === undefined || numbers === undefined) continue;
      const code = combination(group, answers, line);
      let number = numbers[code] ?? 0;
      if (number === 0) {
        number = this.addUp(group, answers, line);
        numbers[code] = number;
      }
      const { sums } = this;
      const from = (number - 1) * WIDTH;
      for (let state = 0; state < WIDTH; state++)
        total[state] = (total[state] ?? 0) + (sums[from + state] ?? 0);
    }
  }

  /** Adds up a group's weights for the line and returns the number of the sum. */
  private addUp({ templates }: TemplateGroup, answers: Uint8Array, line: number): number {
    if (this.count >= MOST_SUMS) {
      for (const numbers of this.numbers) numbers.fill(0);
      this.count = 0;
    }
    const from = this.count * WIDTH;
    if (from === this.sums.length) {
      const wider = new Int32Array(2 * from);
      wider.set(this.sums);
      this.sums = wider;
    }
    const sum = this.sums.subarray(from, from + WIDTH).fill(0);
    for (const number of templates) {
      const template = TEMPLATE_ROWS[number];
      if (template === undefined) continue;
      this.rows.addTo(sum, this.combinations[number]?.[combination(template, answers, line)] ?? 0);
    }
    return ++this.count;
  }
}
