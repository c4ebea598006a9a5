import type { ProblemCode } from '../analysis/model/dump';
import type { FixedText } from '../language-features/fix-rounds';

/**
 * The results of bulk fixes in one version of a document. Each is computed at most once, and only on demand,
 * since editors ask whenever the cursor moves. One at a time, since all of them read and write the cache of
 * the document's analyses.
 */
export class FixedTexts {
  private readonly known = new Map<ProblemCode | undefined, Promise<FixedText>>();
  private last: Promise<unknown> = Promise.resolve();

  /** `find` makes all certain fixes, of one kind of problem or of all. */
  constructor(private readonly find: (code: ProblemCode | undefined) => Promise<FixedText>) {}

  /** The text with all those fixes made; rejects as `find` does. */
  of(code: ProblemCode | undefined): Promise<FixedText> {
    const known = this.known.get(code);
    if (known !== undefined) return known;
    const fixed = this.last.then(() => this.find(code));
    this.known.set(code, fixed);
    this.last = fixed.catch(() => undefined);
    return fixed;
  }
}
