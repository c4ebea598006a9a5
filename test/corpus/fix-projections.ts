import { runToEnd, Slices } from '../../server/src/analysis/incremental/slices';
import type { Dump } from '../../server/src/analysis/model/dump';
import { FIX_CLASSES } from '../../server/src/analysis/model/fix-class';
import { CODE_ACTION_KINDS } from '../../server/src/language-features/code-actions';
import {
  fixAllAction,
  fixAllScopes,
  firstRound,
  whatItDoes,
} from '../../server/src/language-features/fix-all-actions';
import { type FixedText, fixInRounds } from '../../server/src/language-features/fix-rounds';
import { combineFixes, UNSEEN } from '../../server/src/language-features/fixes';
import { laterFixes } from '../../server/src/language-features/later-fixes';
import { engine } from './engine';
import { LONG, type Projection, rangesIn, TARGET, wholeOf } from './places-in';

/** What is made of a dump by fixing many of its problems at once. */
export const FIX_PROJECTIONS: Readonly<Record<string, Projection>> = {
  'all fixes': (dump) =>
    runToEnd(
      combineFixes(dump.problems, { classes: FIX_CLASSES, includeEvidenceOfPrint: true }, new Slices()),
    ),
  'what fixes of many are offered': (dump) => rangesIn(dump).map((range) => fixAllScopes(dump, range)),
  'fixes of many': (dump) =>
    fixAllScopes(dump, wholeOf(dump), CODE_ACTION_KINDS).map((scope) => {
      const fixed = runToEnd(firstRound(dump, scope));
      return [fixAllAction(dump, TARGET, scope, fixed, true), whatItDoes(dump, TARGET, fixed, false)];
    }),
  'fixes in rounds': (dump) => fixedInRounds(dump)?.edits ?? [],
  'fixes after the first round': (dump) => {
    const fixed = fixedInRounds(dump);
    return fixed === undefined ? [] : laterFixes(dump.text, fixed);
  },
};

/** Fixed until nothing is left to do; undefined for a long text, which would be analysed again for each round. */
function fixedInRounds(dump: Dump): FixedText | undefined {
  if (dump.text.length > LONG) return undefined;
  return runToEnd(
    fixInRounds(dump, [], UNSEEN, (text, annotations) => engine().steps(text, undefined, annotations)),
  );
}
