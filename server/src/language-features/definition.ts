import { Location, Position } from 'vscode-languageserver-types';
import { AnnotatedSpan, Dump } from '../analysis/dump';
import { contains, Span } from '../text/span';
import { dayIn } from './dates';
import { fullNaming, mentionsOf } from './naming';
import { occurrencesAt } from './occurrences';
import { offsetAt, rangeOf } from './positions';

/**
 * Where what stands at `position` is told in full: for a mention the first full naming of its entity, the one of the same
 * article first if the mention is but a part of the name; for a date told by words the dateline or timestamp it was
 * reckoned from. Null where there is no such place.
 */
export function definition(dump: Dump, uri: string, position: Position): Location | null {
  const found = occurrencesAt(dump, offsetAt(dump, position));
  if (found === undefined) return null;
  const target = found.at.from === undefined ? namingOf(dump, found.at) : dayReckonedFrom(dump, found.at);
  return target === undefined ? null : { uri, range: rangeOf(dump, target) };
}

/** The first full naming in the dump of what the span means; undefined for what is no mention of an entity. */
export function declarationOf(dump: Dump, span: AnnotatedSpan): AnnotatedSpan | undefined {
  const entity = dump.entities.find(({ id }) => id === span.entity);
  return entity === undefined ? undefined : fullNaming(dump, entity, mentionsOf(dump, entity));
}

function namingOf(dump: Dump, span: AnnotatedSpan): AnnotatedSpan | undefined {
  const entity = dump.entities.find(({ id }) => id === span.entity);
  return entity === undefined ? undefined : fullNaming(dump, entity, mentionsOf(dump, entity), span);
}

function dayReckonedFrom(dump: Dump, span: AnnotatedSpan): Span | undefined {
  const article = dump.articles.find((candidate) => contains(candidate, span));
  if (article === undefined || span.from === undefined) return undefined;
  if (article.dateline?.date === span.from) return article.dateline;
  const dated = article.timestamps.filter(({ iso }) => iso !== null && dayIn(iso) !== undefined);
  return dated.find(({ iso }) => iso !== null && dayIn(iso) === span.from) ?? dated[0];
}
