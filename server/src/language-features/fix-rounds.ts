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

/** A change, with the span of the original text (before all rounds) that corresponds to it. */
export interface PlacedChange extends FixChange, Span {}

/** A fix that was made. Its changes are in offsets into the original text. */
export interface MadeFix {
  readonly code: ProblemCode;
  readonly class: FixClass;
  readonly changes: readonly PlacedChange[];
  /** One-based. */
  readonly round: number;
}

/** A text after making fixes until nothing was left to do. */
export interface FixedText {
  /** From the original text to the result; sorted. */
  readonly edits: readonly TextEdit[];
  /** By round, and in each round by position. */
  readonly made: readonly MadeFix[];
  /** The analysis of the resulting text. */
  readonly dump: Dump;
  /**
   * Whether there is nothing left to fix; false if the fixes run in circles, or did not end within the limit
   * of rounds.
   */
  readonly isSettled: boolean;
}

/** Analyses a text with these annotations; time-sliced. */
export type Analyser = (text: string, annotations: readonly Annotation[]) => Generator<void, Dump, void>;

/** One fix may reveal another, and that a third; more rounds than this are as good as a cycle. */
const MOST_ROUNDS = 8;

/**
 * Makes the fixes of a dump, analyses the resulting text, and repeats until there is nothing left to fix: a
 * fix may reveal another one (“teh the”, where the words become equal only then), or may have been in its
 * way. Time-sliced; the number of rounds is bounded.
 * @param annotations those that `dump` was analysed with; they are moved through the edits
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
