import { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import { AnnotatedSpan, Dump, Problem } from '../analysis/dump';
import { Span } from '../text/span';
import { anatomyProse, isAnatomy } from './hover-anatomy';
import { mentionProse } from './hover-mention';
import { problemProse } from './hover-problem';
import { offsetAt, rangeOf } from './positions';
import { Prose, render } from './prose';

/** More than this is no longer read. */
const STACKED = 3;

/** What can be hovered: something marked, or something wrong. */
type Target =
  | { readonly type: 'problem'; readonly span: Problem }
  | { readonly type: 'span'; readonly span: AnnotatedSpan };

/**
 * What stands at `position`, the innermost first: what it is, how it was recognised, how often and where else it
 * stands, and what can be done. Null where nothing is marked. `kind` is the markup the client can show.
 */
export function hover(dump: Dump, position: Position, kind: MarkupKind = MarkupKind.Markdown): Hover | null {
  const targets = targetsAt(dump, offsetAt(dump, position));
  const innermost = targets[0];
  if (innermost === undefined) return null;
  const paragraphs = targets.slice(0, STACKED).map((target) => prose(dump, target));
  return { contents: render(paragraphs, kind), range: rangeOf(dump, innermost.span) };
}

function prose(dump: Dump, target: Target): Prose {
  if (target.type === 'problem') return problemProse(dump, target.span);
  return isAnatomy(target.span) ? anatomyProse(dump, target.span) : mentionProse(dump, target.span);
}

/** Smallest first; of equal ones problems come first, then anatomy, then mentions. */
function targetsAt(dump: Dump, offset: number): readonly Target[] {
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
