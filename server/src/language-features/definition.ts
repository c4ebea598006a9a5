import type { Location, Position } from 'vscode-languageserver-types';
import type { AnnotatedSpan, Dump } from '../analysis/model/dump';
import type { Span } from '../text/span';
import { dayIn } from './dates';
import { articleAround, entityOf, fullNaming, mentionsOf } from './naming';
import { occurrencesAt } from './occurrences';
import { offsetAt, rangeOf } from './positions';

/**
 * Where the thing at `position` is given in full: for a mention, the first full name of its entity,
 * preferring the same article if the mention is a part of a name; for a relative date, the dateline or
 * timestamp it was resolved against. Null if there is no such place.
 */
export function definition(dump: Dump, uri: string, position: Position): Location | null {
  const found = occurrencesAt(dump, offsetAt(dump, position));
  if (found === undefined) return null;
  const target =
    found.at.from === undefined ? namingOf(dump, found.at, found.at) : dayReckonedFrom(dump, found.at);
  return target === undefined ? null : { uri, range: rangeOf(dump, target) };
}

/**
 * The first full name in the dump of the entity of the span or, given the mention `from`, the full name that
 * it is short for; undefined if the span is not a mention of an entity.
 */
export function namingOf(dump: Dump, span: AnnotatedSpan, from?: AnnotatedSpan): AnnotatedSpan | undefined {
  const entity = entityOf(dump, span.entity);
  return entity === undefined ? undefined : fullNaming(dump, entity, mentionsOf(dump, entity), from);
}

function dayReckonedFrom(dump: Dump, span: AnnotatedSpan): Span | undefined {
  const article = articleAround(dump, span);
  if (article === undefined || span.from === undefined) return undefined;
  if (article.dateline?.date === span.from) return article.dateline;
  const dated = article.timestamps.filter(({ iso }) => iso !== null && dayIn(iso) !== undefined);
  return dated.find(({ iso }) => iso !== null && dayIn(iso) === span.from) ?? dated[0];
}
