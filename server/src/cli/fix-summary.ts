import { type ClassOptions, FIX_CLASSES, type FixClass, surestFix } from '../analysis/model/fix-class';
import type { FixedText } from '../language-features/fix-rounds';
import { listed } from '../language-features/plain-text';

/** Adds up what `fix` did over all its inputs. */
export class FixSummary {
  private files = 0;
  private changed = 0;
  private readonly made = new Map<FixClass, number>();
  private readonly left = new Map<FixClass, number>();

  /**
   * Counts an input that was read and fixed as requested; `options` say which of the problems left are
   * counted, and how.
   */
  add({ made, dump }: FixedText, options: ClassOptions): void {
    this.files++;
    if (made.length > 0) this.changed++;
    for (const each of made) count(this.made, each.class);
    for (const problem of dump.problems) {
      const surest = surestFix(problem, options);
      if (surest !== undefined) count(this.left, surest.class);
    }
  }

  /**
   * “3 certain made in 1 of 2 files; 4 likely and 1 possible left” on one line; empty if no input could be
   * read.
   * @param asked the classes that were requested
   * @param isDone whether the fixes were made, or only shown
   */
  words(asked: readonly FixClass[], isDone: boolean): string {
    if (this.files === 0) return '';
    const makes = FIX_CLASSES.filter((each) => asked.includes(each)).map((each) => numberOf(this.made, each));
    const leaves = FIX_CLASSES.filter((each) => !asked.includes(each) || this.left.has(each));
    const rest = leaves.map((each) => numberOf(this.left, each));
    const where = `${this.changed} of ${this.files} ${this.files === 1 ? 'file' : 'files'}`;
    return `dateline: ${listed(makes)} ${isDone ? 'made' : 'to make'} in ${where}; ${listed(rest)} left\n`;
  }
}

function numberOf(counts: ReadonlyMap<FixClass, number>, fixClass: FixClass): string {
  return `${counts.get(fixClass) ?? 0} ${fixClass}`;
}

function count(counts: Map<FixClass, number>, fixClass: FixClass): void {
  counts.set(fixClass, (counts.get(fixClass) ?? 0) + 1);
}
