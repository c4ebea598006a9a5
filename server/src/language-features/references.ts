import type { Location, Position } from 'vscode-languageserver-types';
import type { Dump } from '../analysis/model/dump';
import { namingOf } from './definition';
import { occurrencesAt } from './occurrences';
import { offsetAt, rangeOf } from './positions';

/**
 * Where in the dump else is meant what stands at `position`. `includeDeclaration`: with the first full naming among
 * them. Null where nothing is marked.
 */
export function references(
  dump: Dump,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] | null {
  const found = occurrencesAt(dump, offsetAt(dump, position));
  if (found === undefined) return null;
  const declaration = includeDeclaration ? undefined : namingOf(dump, found.at);
  return found.all
    .filter((span) => span !== declaration)
    .map((span) => ({ uri, range: rangeOf(dump, span) }));
}
