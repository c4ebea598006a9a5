import type { AnnotatedSpan, Dump } from '../analysis/model/dump';
import { dayIn } from './dates';

/** What stands at a place, and every stretch of the dump that means the same. */
export interface Occurrences {
  readonly at: AnnotatedSpan;
  /** In the dump's order, `at` among them. */
  readonly all: readonly AnnotatedSpan[];
}

/**
 * What the stretch at `offset` means elsewhere in the dump: all mentions of an entity, all dates and stamps of one day,
 * all places where one outlet is named. The innermost such stretch counts; undefined where there is none.
 */
export function occurrencesAt(dump: Dump, offset: number): Occurrences | undefined {
  const at = markedAt(dump, offset);
  if (at === undefined) return undefined;
  const same = sameAs(dump, at);
  return same === undefined ? undefined : { at, all: dump.spans.filter(same) };
}

/** The innermost stretch at `offset` whose likes can be told. A cursor behind the last character means the word before it. */
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

/** A question that is yes for all spans that mean what `span` does; undefined where that cannot be told. */
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
