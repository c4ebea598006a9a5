import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Annotation } from '../analysis/model/annotations';
import type { AnnotatedSpan, Article, Dump, Problem } from '../analysis/model/dump';
import type { Evidence } from '../analysis/model/evidence';
import { contains, type Span } from '../text/span';
import { annotationProse } from './hover-annotation';
import { anatomyProse, boundaryProse, isAnatomy } from './hover-anatomy';
import { mentionProse } from './hover-mention';
import { problemProse } from './hover-problem';
import { offsetAt, rangeOf } from './positions';
import { type Prose, render } from './prose';

/** More than this is no longer read. */
const STACKED = 3;

/** What can be hovered: something marked, something wrong, or the line that an article begins with. */
type Target =
  | { readonly type: 'problem'; readonly span: Problem }
  | { readonly type: 'span'; readonly span: AnnotatedSpan }
  | { readonly type: 'boundary'; readonly span: Span; readonly article: Article };

/**
 * What stands at `position`, the innermost first: what it is, how it was recognised, how often and where else it
 * stands, and what can be done; where an article begins, why it does; and what a person said of it. Null where nothing is
 * marked.
 * @param kind the markup the client can show
 * @param reasons why the article that `articleToExplain` names for the position begins where it does
 * @param annotations what persons said, as the dump honours it
 */
export function hover(
  dump: Dump,
  position: Position,
  kind: MarkupKind = MarkupKind.Markdown,
  reasons: readonly Evidence[] = [],
  annotations: readonly Annotation[] = [],
): Hover | null {
  const offset = offsetAt(dump, position);
  const targets = targetsAt(dump, offset).slice(0, STACKED);
  const begins = articleToExplain(dump, position);
  if (begins !== undefined && reasons.length > 0) targets.push(...boundary(dump, begins, targets));
  const said = annotations.filter(({ start, end }) => start <= offset && offset < end).slice(0, STACKED);
  const innermost = targets[0]?.span ?? said[0];
  if (innermost === undefined) return null;
  const paragraphs = [
    ...targets.map((target) => prose(dump, target, begins, reasons)),
    ...said.map(annotationProse),
  ];
  return { contents: render(paragraphs, kind), range: rangeOf(dump, innermost) };
}

/** The article that begins on the line at `position`, or with the headline that runs on to it; mostly there is none. */
export function articleToExplain(dump: Dump, position: Position): Article | undefined {
  const offset = offsetAt(dump, position);
  return dump.articles.find(
    (article) => dump.lines.lineAt(article.start) <= position.line && offset <= openingOf(dump, article).end,
  );
}

/** The line an article begins with, and all of its headline if that begins there. */
function openingOf(dump: Dump, { start, headline }: Article): Span {
  const line = dump.lines.lineAt(start);
  const end = Math.max(start, dump.lines.end(line));
  const opens = headline !== null && dump.lines.lineAt(headline.start) === line;
  return { start, end: opens ? Math.max(end, headline.end) : end };
}

function prose(dump: Dump, target: Target, begins: Article | undefined, reasons: readonly Evidence[]): Prose {
  if (target.type === 'problem') return problemProse(dump, target.span);
  if (target.type === 'boundary') return boundaryProse(dump, target.article, reasons);
  const { span } = target;
  if (!isAnatomy(span)) return mentionProse(dump, span);
  const opens = begins !== undefined && contains(openingOf(dump, begins), span);
  return anatomyProse(dump, span, opens ? reasons : []);
}

/** That an article begins here, unless its headline is shown, which tells the same. */
function boundary(dump: Dump, article: Article, shown: readonly Target[]): readonly Target[] {
  if (shown.some((target) => target.type === 'span' && target.span.kind === 'headline')) return [];
  return [{ type: 'boundary', span: openingOf(dump, article), article }];
}

/** Smallest first; of equal ones problems come first, then anatomy, then mentions. */
function targetsAt(dump: Dump, offset: number): Target[] {
  const covering = (span: Span): boolean => span.start <= offset && offset < span.end;
  const ending = (span: Span): boolean => span.end === offset && span.start < offset;
  const isHere = (span: Span): boolean => covering(span) || ending(span);
  const spans = dump.spans.filter(isHere);
  const all: Target[] = [
    ...dump.problems.filter(isHere).map((span): Target => ({ type: 'problem', span })),
    ...spans.filter(isAnatomy).map((span): Target => ({ type: 'span', span })),
    ...spans.filter((span) => !isAnatomy(span)).map((span): Target => ({ type: 'span', span })),
  ];
  const covered = all.filter(({ span }) => covering(span));
  // A cursor behind the last character still means the word before it, unless it stands on something else.
  return (covered.length > 0 ? covered : all).sort((a, b) => length(a.span) - length(b.span));
}

function length(span: Span): number {
  return span.end - span.start;
}
