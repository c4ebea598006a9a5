import type { Annotation } from '../analysis/model/annotations';
import type { Dump, ProblemCode } from '../analysis/model/dump';
import type { FixClass } from '../analysis/model/fix-class';
import { Slices } from '../analysis/incremental/slices';
import { carryThroughEdits } from '../annotations/carry-through-edits';
import { composeEdits, spansBefore } from '../text/compose-edits';
import { applyEdits, type TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import { changedSpan, changesOf, type FixChange } from './fix-changes';
import { combineFixes, type FixAllOptions } from './fixes';

/** What a fix changed, with the stretch of the text before all rounds that became what it changed. */
export interface PlacedChange extends FixChange, Span {}

/** A fix was made. Its changes are in offsets into the text before all rounds. */
export interface MadeFix {
  readonly code: ProblemCode;
  readonly class: FixClass;
  readonly changes: readonly PlacedChange[];
  /** Counted from 1. */
  readonly round: number;
}

/** A text that was fixed until nothing was left to do. */
export interface FixedText {
  /** From the text before all rounds to the one after them; sorted. */
  readonly edits: readonly TextEdit[];
  /** In the order of the rounds, and in each by place. */
  readonly made: readonly MadeFix[];
  /** The text after all rounds. */
  readonly dump: Dump;
  /** Whether nothing is left that would be fixed; false where the fixes would never end, or did not within the rounds there are. */
  readonly isSettled: boolean;
}

/** Analyses a text with these annotations in it, in slices. */
export type Analyser = (text: string, annotations: readonly Annotation[]) => Generator<void, Dump, void>;

/** A fix may reveal another one, and that a third; more are as good as a circle. */
const MOST_ROUNDS = 8;

/**
 * Makes the fixes of a dump, analyses the text that comes of it, and goes on until nothing is left to fix: a fix may reveal
 * another one ("teh the", whose words are alike only then), or have been in its way. In slices; the number of rounds is bounded.
 * @param annotations those that `dump` was analysed with; they are carried along
 */
export function* fixInRounds(
  dump: Dump,
  annotations: readonly Annotation[],
  options: FixAllOptions,
  analyse: Analyser,
): Generator<void, FixedText, void> {
  const slices = new Slices();
  const seen = new Set([dump.text]);
  const made: MadeFix[] = [];
  let edits: readonly TextEdit[] = [];
  let now = dump;
  let carried = annotations;
  for (let count = 1; ; count++) {
    const round = yield* combineFixes(now.problems, options, slices);
    const text = applyEdits(now.text, round.edits);
    const isSettled = round.solved.length === 0;
    if (isSettled || count > MOST_ROUNDS || seen.has(text)) return { edits, made, dump: now, isSettled };
    seen.add(text);
    const spanOf = spansBefore(edits);
    for (const { problem, fix, class: fixClass } of round.solved) {
      const changes = changesOf(now.text, problem, fix);
      made.push({
        code: problem.code,
        class: fixClass,
        changes: changes.map((change) => ({ ...change, ...spanOf(changedSpan(change)) })),
        round: count,
      });
    }
    edits = edits.length === 0 ? round.edits : composeEdits(edits, round.edits, now.text);
    carried = carryThroughEdits(carried, round.edits, now.text);
    now = yield* analyse(text, carried);
  }
}
