import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-types';
import type { Dump, Problem, Severity } from '../analysis/model/dump';
import { bySpan } from '../text/span';
import { problemMessage } from '../wording/problem-message';
import { relatedMessage } from '../wording/related-place';
import { counted, label } from './plain-text';
import { rangeOf } from './positions';

/** The `source` of every diagnostic. */
export const DIAGNOSTIC_SOURCE = 'dateline';

/** The documentation page of each code: `<base><code>.md`. */
const PROBLEM_PAGES = 'https://github.com/dateline-news/dateline/blob/main/docs/problems/';

/** Editors silently keep no more diagnostics per file than this (VS Code: 1,000 per file and collection). */
export const DIAGNOSTICS_LIMIT = 1000;

/** Messages may quote the text; longer ones are truncated. */
const MESSAGE_LENGTH = 400;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * The problems as diagnostics, in text order. Beyond the limit the most severe are kept, and one more
 * diagnostic at the top of the text says how many are not shown. `uri` is that of the text: without it, no
 * diagnostic has related places.
 */
export function diagnostics(dump: Dump, limit = DIAGNOSTICS_LIMIT, uri?: string): Diagnostic[] {
  const all = dump.problems;
  if (all.length <= limit) return all.map((problem) => toDiagnostic(dump, problem, uri));
  const shown = gravest(all, Math.max(0, limit - 1));
  return [rest(all.length - shown.length), ...shown.map((problem) => toDiagnostic(dump, problem, uri))];
}

/**
 * One problem as a diagnostic; code actions carry it too, so that an editor knows which problem they solve.
 */
export function toDiagnostic(dump: Dump, problem: Problem, uri?: string): Diagnostic {
  const related = uri === undefined ? [] : relatedInformation(dump, problem, uri);
  return {
    range: rangeOf(dump, problem),
    severity: SEVERITIES[problem.severity],
    code: problem.code,
    codeDescription: { href: `${PROBLEM_PAGES}${problem.code}.md` },
    source: DIAGNOSTIC_SOURCE,
    message: label(problemMessage(problem), MESSAGE_LENGTH),
    ...(problem.code === 'structure.boilerplate' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

function relatedInformation(
  dump: Dump,
  { related = [] }: Problem,
  uri: string,
): DiagnosticRelatedInformation[] {
  return related.map((place) => ({
    location: { uri, range: rangeOf(dump, place) },
    message: label(relatedMessage(place.description), MESSAGE_LENGTH),
  }));
}

/** The `count` most severe problems; input and result are in text order. */
function gravest(problems: readonly Problem[], count: number): readonly Problem[] {
  const kept: Problem[] = [];
  for (const grave of GRAVEST_FIRST) {
    for (const problem of problems) {
      if (kept.length >= count) break;
      if (SEVERITIES[problem.severity] === grave) kept.push(problem);
    }
  }
  return kept.sort(bySpan);
}

const GRAVEST_FIRST = [
  DiagnosticSeverity.Error,
  DiagnosticSeverity.Warning,
  DiagnosticSeverity.Information,
  DiagnosticSeverity.Hint,
] as const;

function rest(count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: DIAGNOSTIC_SOURCE,
    message:
      `${counted(count, 'more problem is', 'more problems are')} not shown. The graver ones are: ` +
      'solve some, or silence a kind with dateline.problems.severity, to see the rest.',
  };
}
