import { MentionAnnotation } from '../analysis/annotations';
import { Dump, Problem } from '../analysis/dump';
import { AnalysisSettings } from '../analysis/settings';
import { mentionKind } from '../analysis/taught-names';
import { bySpan, Span } from '../text/span';
import { SpanIndex } from '../text/span-index';
import { sameWords, wholeWords, wordsAt } from '../text/whole-words';
import { AnnotateAction } from './actions/action';
import { DocumentAnnotations } from './document-annotations';
import { isLabelled, Labelled, labelOf } from './labels';

/** One way to settle a problem: an action, at the problem's place unless another is given. */
export interface Remedy {
  readonly title: string;
  readonly do: AnnotateAction;
  readonly at?: Span;
}

/** Something about the annotations of a dump that a person should look at, and what can be done. */
export interface AnnotationProblem {
  readonly problem: Problem;
  readonly remedies: readonly Remedy[];
}

/** So many names are looked for in the rest of the dump, the first in it: each search reads all of the text, at each key. */
const MOST_NAMES = 50;

/**
 * What does not fit together in the annotations of a dump, by start, with the severities that are set. These are no faults
 * of the text, so they are no part of the dump: `check` does not report them.
 */
export function annotationProblems(
  dump: Dump,
  annotations: DocumentAnnotations,
  severities: AnalysisSettings['severities'],
): readonly AnnotationProblem[] {
  const labelled = annotations.placed.filter(isLabelled);
  return [
    ...orphaned(dump, annotations),
    ...conflicts(dump, labelled),
    ...overlapping(labelled),
    ...unlabelled(dump, annotations, labelled),
  ]
    .flatMap((each): readonly AnnotationProblem[] => {
      const severity = severities[each.problem.code] ?? each.problem.severity;
      return severity === 'off' ? [] : [{ ...each, problem: { ...each.problem, severity } }];
    })
    .sort((a, b) => bySpan(a.problem, b.problem));
}

function problem(
  code: Problem['code'],
  { start, end }: Span,
  message: string,
  severity: Problem['severity'],
): Problem {
  return { code, start, end, message, severity, fixes: [], evidenceOfPrint: true };
}

/** Records of fixes are left out: what was corrected and then deleted is nothing to be put back. */
function orphaned(dump: Dump, { orphans }: DocumentAnnotations): readonly AnnotationProblem[] {
  return orphans
    .filter(({ annotation }) => annotation.kind !== 'editing')
    .map(({ annotation, quote }, order) => {
      const { id, start } = annotation;
      const words = quote.exact;
      const places = order < MOST_NAMES ? wholeWords(dump.text, words) : [];
      const nearest = places.reduce<Span | undefined>(
        (best, each) =>
          best === undefined || Math.abs(each.start - start) < Math.abs(best.start - start) ? each : best,
        undefined,
      );
      const attach: readonly Remedy[] =
        nearest === undefined
          ? []
          : [
              {
                title: `Attach it to “${sameWords(words)}” on line ${dump.lines.lineAt(nearest.start) + 1}`,
                do: { action: 'reattach', id },
                at: nearest,
              },
            ];
      return {
        problem: problem(
          'annotation.orphan',
          annotation,
          `“${sameWords(words)}”, annotated ${labelOf(annotation)}, stood here and is gone.`,
          'information',
        ),
        remedies: [...attach, { title: 'Discard the annotation', do: { action: 'discard-orphan', id } }],
      };
    });
}

/** Names that a person gave two kinds: reported where the rarer kind stands. */
function conflicts(dump: Dump, labelled: readonly Labelled[]): readonly AnnotationProblem[] {
  const byWords = new Map<string, MentionAnnotation[]>();
  for (const each of labelled) {
    if (each.kind !== 'mention') continue;
    const words = wordsAt(dump.text, each);
    const alike = byWords.get(words);
    if (alike === undefined) byWords.set(words, [each]);
    else alike.push(each);
  }
  return [...byWords].flatMap(([words, all]) => {
    const counts = new Map<string, number>();
    for (const each of all) {
      const kind = mentionKind(each.mention);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const [most, ...rarer] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most === undefined || rarer.length === 0) return [];
    return all
      .filter((each) => mentionKind(each.mention) !== most[0])
      .map((each) => ({
        problem: problem(
          'annotation.conflict',
          each,
          `“${words}” is labelled ${each.mention} here and ${most[0]} elsewhere (${most[1]}).`,
          'information',
        ),
        remedies: [
          {
            title: `Label it ${most[0]}, as elsewhere`,
            do: { action: 'relabel', id: each.id, label: most[0] },
          },
        ],
      }));
  });
}

/** Labels of kinds that lie across one another, as edits or another program may leave them. */
function overlapping(labelled: readonly Labelled[]): readonly AnnotationProblem[] {
  const mentions = labelled.filter((each) => each.kind === 'mention');
  const index = new SpanIndex(mentions);
  return mentions.flatMap((each) => {
    const other = index
      .overlapping(each)
      .find(
        (one) =>
          one.id !== each.id && (one.start < each.start || (one.start === each.start && one.id < each.id)),
      );
    if (other === undefined) return [];
    return [
      {
        problem: problem(
          'annotation.overlap',
          each,
          `Labelled ${labelOf(each)}, and ${labelOf(other)} on some of the same words.`,
          'warning',
        ),
        remedies: [each, other].map((one) => ({
          title: `Remove the label ${labelOf(one)}`,
          do: { action: 'remove', id: one.id } as const,
        })),
      },
    ];
  });
}

/** Places where words stand without the label that they bear elsewhere; those in longer names, or rejected, are left out. */
function unlabelled(
  dump: Dump,
  { placed }: DocumentAnnotations,
  labelled: readonly Labelled[],
): readonly AnnotationProblem[] {
  const names = new Map<string, Labelled>();
  for (const each of labelled) {
    const words = wordsAt(dump.text, each);
    if (names.size < MOST_NAMES) names.set(`${labelOf(each)} ${words}`, each);
  }
  const said = new SpanIndex(
    placed.filter(({ kind }) => kind !== 'article' && kind !== 'boundary' && kind !== 'role'),
  );
  const marked = new SpanIndex(
    dump.spans.filter(({ entity, kind }) => entity !== undefined || kind === 'date'),
  );
  return [...names.values()].flatMap((each) => {
    const label = labelOf(each);
    const words = wordsAt(dump.text, each);
    return wholeWords(dump.text, words)
      .filter((span) =>
        each.kind === 'label'
          ? !said.overlapping(span).some((one) => one.kind === 'label' && one.label === label)
          : each.mention !== 'outlet' &&
            said.overlapping(span).length === 0 &&
            marked.overlapping(span).length === 0,
      )
      .map((span) => ({
        problem: problem(
          'annotation.unlabelled',
          span,
          `“${words}” is labelled ${label} elsewhere, and not here.`,
          'hint',
        ),
        remedies: [
          { title: `Label it ${label}`, do: { action: 'label', label, reach: 'here' } as const },
          {
            title: `Label “${words}” ${label} everywhere`,
            do: { action: 'label', label, reach: 'dump' } as const,
          },
        ],
      }));
  });
}
