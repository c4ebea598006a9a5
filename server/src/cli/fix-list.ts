import type { Dump } from '../analysis/model/dump';
import { type ClassOptions, FIX_CLASSES, type FixClass, surestFix } from '../analysis/model/fix-class';
import { changesOf, type FixChange } from '../language-features/fix-changes';
import type { FixedText } from '../language-features/fix-rounds';
import { placesBefore } from '../text/compose-edits';
import { printable } from '../text/printable';

/** A fix that is made, or one that is only offered, at its place in the text before all fixes. */
interface ListedChange extends FixChange {
  readonly class: FixClass;
  readonly code: string;
}

/**
 * `name:line:column: class code “old” → “new”` for each edit of the classes shown, most confident class
 * first, then by position: the fixes made and, for each problem left, its most confident fix. Lines and
 * columns are one-based in the original text, columns in UTF-16 units.
 */
export function listFixes(
  name: string,
  before: Dump,
  fixed: FixedText,
  shown: readonly FixClass[],
  options: ClassOptions,
): string {
  const all = [...madeChanges(fixed), ...changesLeft(fixed, options)];
  return FIX_CLASSES.filter((each) => shown.includes(each))
    .flatMap((wanted) => all.filter((change) => change.class === wanted).sort((a, b) => a.start - b.start))
    .map((change) => lineOf(name, before, change))
    .join('');
}

function madeChanges({ made }: FixedText): readonly ListedChange[] {
  return made.flatMap(({ changes, code, class: fixClass }) =>
    changes.map((change) => ({ ...change, code, class: fixClass })),
  );
}

/** What is offered in the text after the fixes. */
function changesLeft({ dump, edits }: FixedText, options: ClassOptions): readonly ListedChange[] {
  const placeOf = placesBefore(edits);
  return dump.problems.flatMap((problem) => {
    const surest = surestFix(problem, options);
    if (surest === undefined) return [];
    return changesOf(dump.text, problem, surest.fix).map((change) => ({
      ...change,
      start: placeOf(change.start),
      code: problem.code,
      class: surest.class,
    }));
  });
}

function lineOf(name: string, before: Dump, change: ListedChange): string {
  const { line, character } = before.lines.positionAt(change.start);
  const what = `${change.class} ${change.code} “${change.printed}” → “${change.corrected}”`;
  return `${printable(`${name}:${line + 1}:${character + 1}: ${what}`)}\n`;
}
