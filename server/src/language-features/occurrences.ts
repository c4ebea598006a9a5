import type { AnnotatedSpan, Dump } from '../analysis/model/dump';
import { dayIn } from './dates';

/** A span at a position, and every span of the dump with the same meaning. */
export interface Occurrences {
  readonly at: AnnotatedSpan;
  /** In the dump's order, including `at`. */
  readonly all: readonly AnnotatedSpan[];
}

/**
 * The occurrences of what is at `offset`: all mentions of an entity, all dates and timestamps of one day, all
 * names of an outlet. The innermost such span counts; undefined if there is none.
 */
export function occurrencesAt(dump: Dump, offset: number): Occurrences | undefined {
  const at = markedAt(dump, offset);
  if (at === undefined) return undefined;
  const same = sameAs(dump, at);
  return same === undefined ? undefined : { at, all: dump.spans.filter(same) };
}

/**
 * The innermost span at `offset` that can be compared with others. A cursor after the last character refers
 * to the word before it.
 */
function markedAt(dump: Dump, offset: number): AnnotatedSpan | undefined {
  const candidates = dump.spans.filter(
    (span) => span.start <= offset && offset <= span.end && sameAs(dump, span) !== undefined,
  );
  const covering = candidates.filter((span) => offset < span.end);
  return (covering.length > 0 ? covering : candidates).reduce<AnnotatedSpan | undefined>(
    (best, span) => (best === undefined || span.end - span.start < best.end - best.start ? span : best),
    undefined,
  );
}

/** A predicate for spans with the same meaning as `span`; undefined if it cannot be compared. */
function sameAs(dump: Dump, span: AnnotatedSpan): ((other: AnnotatedSpan) => boolean) | undefined {
  const { entity, kind, iso } = span;
  if (entity !== undefined) return (other) => other.entity === entity;
  if (kind === 'outlet') {
    const name = dump.text.slice(span.start, span.end);
    return (other) => other.kind === 'outlet' && dump.text.slice(other.start, other.end) === name;
  }
  const day = isDated(span) && iso !== undefined ? dayIn(iso) : undefined;
  if (day === undefined) return undefined;
  return (other) => isDated(other) && other.iso !== undefined && dayIn(other.iso) === day;
}

function isDated({ kind }: AnnotatedSpan): boolean {
  return kind === 'date' || kind === 'timestamp';
}
