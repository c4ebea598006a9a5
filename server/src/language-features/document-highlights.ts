import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Dump } from '../analysis/model/dump';
import { occurrencesAt } from './occurrences';
import { offsetAt, rangeOf } from './positions';

/**
 * Every span with the same meaning as the one at `position`: all mentions of an entity in any form, all dates
 * of one day, all names of an outlet. Null if nothing is marked there: the editor then highlights equal
 * words, as in any text.
 */
export function documentHighlights(dump: Dump, position: Position): DocumentHighlight[] | null {
  const found = occurrencesAt(dump, offsetAt(dump, position));
  if (found === undefined) return null;
  return found.all.map((span) => ({ range: rangeOf(dump, span), kind: DocumentHighlightKind.Read }));
}
