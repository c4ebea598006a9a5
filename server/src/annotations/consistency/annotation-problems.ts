import type { Dump } from '../../analysis/model/dump';
import { isWanted } from '../../analysis/problems/ignored';
import type { AnalysisSettings } from '../../analysis/model/settings';
import { Slices } from '../../analysis/incremental/slices';
import { bySpan } from '../../text/span';
import { sameWords } from '../../text/whole-words';
import type { DocumentAnnotations } from '../document-annotations';
import type { AnnotationProblem } from './annotation-problem';
import { conflicts } from './conflicts';
import { KnownPlaces } from './known-places';
import { labelledWords } from './labelled-words';
import { orphaned } from './orphaned';
import { overlapping } from './overlapping';
import { unlabelled } from './unlabelled';

/**
 * Inconsistencies in the annotations of a dump, sorted by start, with the severities that are configured, and
 * without ignored places. They are no faults of the text, so they are not part of the dump, and `check` does
 * not report them. `known` is a cache. Time-sliced.
 */
export function* annotationProblems(
  dump: Dump,
  { placed, orphans }: DocumentAnnotations,
  settings: AnalysisSettings,
  known: KnownPlaces = new KnownPlaces(),
): Generator<void, readonly AnnotationProblem[], void> {
  if (placed.length === 0 && orphans.length === 0) return [];
  const slices = new Slices();
  const labelled = labelledWords(dump.text, placed);
  // Records of fixes are left out: when corrected text has been deleted, there is nothing to re-attach.
  const lost = orphans.filter(({ annotation }) => annotation.kind !== 'editing');
  yield;
  const wanted = new Set([
    ...labelled.map(({ words }) => words),
    ...lost.map(({ quote }) => sameWords(quote.exact)),
  ]);
  wanted.delete('');
  const places = yield* known.of(dump, wanted, slices);
  const found = [
    ...orphaned(dump, lost, places),
    ...conflicts(labelled),
    ...overlapping(labelled),
    ...(yield* unlabelled(dump, placed, labelled, places, slices)),
  ];
  yield;
  const isShown = isWanted(dump.text, settings, () => false);
  return found
    .filter(({ problem }) => isShown(problem))
    .flatMap((each): readonly AnnotationProblem[] => {
      const severity = settings.severities[each.problem.code] ?? each.problem.severity;
      return severity === 'off' ? [] : [{ ...each, problem: { ...each.problem, severity } }];
    })
    .sort((a, b) => bySpan(a.problem, b.problem));
}
