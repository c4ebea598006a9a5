import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Dump } from '../analysis/model/dump';
import { occurrencesAt } from './occurrences';
import { offsetAt, rangeOf } from './positions';

/**
 * Every stretch that means what stands at `position`: all mentions of an entity in whatever form, all dates of one day,
 * all namings of an outlet. Null where nothing is marked: the editor then shows equal words as it does in any text.
 */
export function documentHighlights(dump: Dump, position: Position): DocumentHighlight[] | null {
  const found = occurrencesAt(dump, offsetAt(dump, position));
  if (found === undefined) return null;
  return found.all.map((span) => ({ range: rangeOf(dump, span), kind: DocumentHighlightKind.Read }));
}
