import type { ProblemCode } from '../analysis/model/dump';
import type { FixedText } from '../language-features/fix-rounds';

/**
 * What fixes of many come to in one version of a document: each is found at most once, when somebody asks for it, though editors ask
 * at each move of the cursor. One at a time, since all of them read and write the memory of the document's analyses.
 */
export class FixedTexts {
  private readonly known = new Map<ProblemCode | undefined, Promise<FixedText>>();
  private last: Promise<unknown> = Promise.resolve();

  /** `find` makes all fixes that are certain, of one kind of problem or of all. */
  constructor(private readonly find: (code: ProblemCode | undefined) => Promise<FixedText>) {}

  /** The text with all of them made; rejects as `find` does. */
  of(code: ProblemCode | undefined): Promise<FixedText> {
    const known = this.known.get(code);
    if (known !== undefined) return known;
    const fixed = this.last.then(() => this.find(code));
    this.known.set(code, fixed);
    this.last = fixed.catch(() => undefined);
    return fixed;
  }
}
