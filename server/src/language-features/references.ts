import type { Location, Position } from 'vscode-languageserver-types';
import type { Dump } from '../analysis/model/dump';
import { namingOf } from './definition';
import { occurrencesAt } from './occurrences';
import { offsetAt, rangeOf } from './positions';

/**
 * All places in the dump with the same meaning as the one at `position`. `includeDeclaration`: whether to
 * include the first full name. Null if nothing is marked.
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
