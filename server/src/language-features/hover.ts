import { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import { AnnotatedSpan, Article, Dump, Problem } from '../analysis/dump';
import { Span } from '../text/span';
import { anatomyProse, boundaryProse, Explain, isAnatomy } from './hover-anatomy';
import { mentionProse } from './hover-mention';
import { problemProse } from './hover-problem';
import { offsetAt, rangeOf } from './positions';
import { Prose, render } from './prose';

/** More than this is no longer read. */
const STACKED = 3;

/** What can be hovered: something marked, something wrong, or the line that an article begins with. */
type Target =
  | { readonly type: 'problem'; readonly span: Problem }
  | { readonly type: 'span'; readonly span: AnnotatedSpan }
  | { readonly type: 'boundary'; readonly span: Span; readonly article: Article };

/** Nothing is known of why articles begin where they do. */
const UNEXPLAINED: Explain = () => [];

/**
 * What stands at `position`, the innermost first: what it is, how it was recognised, how often and where else it
 * stands, and what can be done; on the first line of an article, why it begins there. Null where nothing is marked.
 * `kind` is the markup the client can show; `explain` is asked only for what is shown.
 */
export function hover(
  dump: Dump,
  position: Position,
  kind: MarkupKind = MarkupKind.Markdown,
  explain: Explain = UNEXPLAINED,
): Hover | null {
  const targets = targetsAt(dump, offsetAt(dump, position)).slice(0, STACKED);
  if (explain !== UNEXPLAINED) targets.push(...boundaryAt(dump, position, targets));
  const innermost = targets[0];
  if (innermost === undefined) return null;
  const paragraphs = targets.map((target) => prose(dump, target, explain));
  return { contents: render(paragraphs, kind), range: rangeOf(dump, innermost.span) };
}

function prose(dump: Dump, target: Target, explain: Explain): Prose {
  if (target.type === 'problem') return problemProse(dump, target.span);
  if (target.type === 'boundary') return boundaryProse(dump, target.article, explain);
  return isAnatomy(target.span) ? anatomyProse(dump, target.span, explain) : mentionProse(dump, target.span);
}

/** The article that begins on the line, unless its headline is shown there: that tells the same. */
function boundaryAt(dump: Dump, { line }: Position, shown: readonly Target[]): readonly Target[] {
  const article = dump.articles.find(({ start }) => dump.lines.lineAt(start) === line);
  if (article === undefined) return [];
  if (shown.some((target) => target.type === 'span' && target.span.kind === 'headline')) return [];
  const span = { start: article.start, end: Math.max(article.start, dump.lines.end(line)) };
  return [{ type: 'boundary', span, article }];
}

/** Smallest first; of equal ones problems come first, then anatomy, then mentions. */
function targetsAt(dump: Dump, offset: number): Target[] {
  const covering = (span: Span): boolean => span.start <= offset && offset < span.end;
  const ending = (span: Span): boolean => span.end === offset && span.start < offset;
  const candidates: readonly Target[] = [
    ...dump.problems.map((span): Target => ({ type: 'problem', span })),
    ...dump.spans.filter(isAnatomy).map((span): Target => ({ type: 'span', span })),
    ...dump.spans.filter((span) => !isAnatomy(span)).map((span): Target => ({ type: 'span', span })),
  ];
  const all = candidates.filter(({ span }) => covering(span) || ending(span));
  const covered = all.filter(({ span }) => covering(span));
  // A cursor behind the last character still means the word before it, unless it stands on something else.
  return (covered.length > 0 ? covered : all).sort((a, b) => length(a.span) - length(b.span));
}

function length(span: Span): number {
  return span.end - span.start;
}
