import type { FixedCounts } from '../../../shared/fixed-counts';
import type { ProblemCode } from '../analysis/model/dump';
import type { MadeFix } from './fix-rounds';
import { counted, listed } from './plain-text';
import { problemName, problemNames } from './problem-words';

/** How many fixes of each kind were made, in order of first occurrence. */
export function fixedCounts({
  made,
  isSettled,
}: {
  readonly made: readonly Pick<MadeFix, 'code'>[];
  readonly isSettled: boolean;
}): FixedCounts<ProblemCode> {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of made) counts.set(code, (counts.get(code) ?? 0) + 1);
  return { fixed: [...counts].map(([code, count]) => ({ code, count })), isSettled };
}

/** “3 misspelt words and 1 doubled word corrected.” */
export function fixedWords({ fixed, isSettled }: FixedCounts<ProblemCode>): string {
  const kinds = fixed.map(({ code, count }) =>
    counted(count, lowered(problemName(code)), problemNames(code)),
  );
  const done = kinds.length === 0 ? 'Nothing corrected.' : `${listed(kinds)} corrected.`;
  return isSettled ? done : `${done} Some are left, for they come back with others: look at them one by one.`;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
