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

/** Nobody would read more than this. */
const STACKED = 3;

/** What can be hovered: a marked span, a problem, or the line that an article begins with. */
type Target =
  | { readonly type: 'problem'; readonly span: Problem }
  | { readonly type: 'span'; readonly span: AnnotatedSpan }
  | { readonly type: 'boundary'; readonly span: Span; readonly article: Article };

/**
 * The hover for `position`, innermost spans first: what each is, how it was recognised, how often and where
 * else it occurs, and what can be done; at the beginning of an article, why it begins there; and the user's
 * annotations. Null if nothing is marked.
 * @param kind the markup the client can show
 * @param reasons why the article that `articleToExplain` returns for the position begins where it does
 * @param annotations the user's annotations, as the dump takes them into account
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

/**
 * The article that begins on the line at `position`, or whose headline starts there and continues to it;
 * usually there is none.
 */
export function articleToExplain(dump: Dump, position: Position): Article | undefined {
  const offset = offsetAt(dump, position);
  return dump.articles.find(
    (article) => dump.lines.lineAt(article.start) <= position.line && offset <= openingOf(dump, article).end,
  );
}

/** The first line of an article, and its whole headline if the article begins with it. */
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

/** The beginning of an article, unless its headline is shown, which says the same. */
function boundary(dump: Dump, article: Article, shown: readonly Target[]): readonly Target[] {
  if (shown.some((target) => target.type === 'span' && target.span.kind === 'headline')) return [];
  return [{ type: 'boundary', span: openingOf(dump, article), article }];
}

/** Smallest first; if equal, problems before anatomy before mentions. */
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
  // A cursor after the last character still refers to the word before it, unless it is on something else.
  return (covered.length > 0 ? covered : all).sort((a, b) => length(a.span) - length(b.span));
}

function length(span: Span): number {
  return span.end - span.start;
}
