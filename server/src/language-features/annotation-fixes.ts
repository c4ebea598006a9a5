import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Dump } from '../analysis/model/dump';
import type { AnnotationProblem } from '../annotations/consistency/annotation-problem';
import { remedyTitle } from '../wording/remedy-title';
import { annotateAction } from './annotate-action';
import { asksFor } from './code-actions';
import type { CorrectionRequest } from './correction-actions';
import { toDiagnostic } from './diagnostics';
import { label } from './plain-text';
import { rangeOf, spanOf } from './positions';

/** Remedies for inconsistent annotations at the range. */
export function annotationFixes(
  dump: Dump,
  findings: readonly AnnotationProblem[],
  { uri, version, range, only }: Pick<CorrectionRequest, 'uri' | 'version' | 'range' | 'only'>,
): CodeAction[] {
  if (only !== undefined && !asksFor(only, CodeActionKind.QuickFix)) return [];
  const { start, end } = spanOf(dump, range);
  return findings
    .filter(({ problem }) => problem.start <= end && start <= problem.end)
    .flatMap(({ problem, remedies }) =>
      remedies.map((remedy) => ({
        ...annotateAction(
          label(remedyTitle(remedy.description)),
          { uri, version, range: rangeOf(dump, remedy.at ?? problem), do: remedy.do },
          CodeActionKind.QuickFix,
        ),
        diagnostics: [toDiagnostic(dump, problem)],
      })),
    );
}
