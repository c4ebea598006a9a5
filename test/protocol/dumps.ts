import type { Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Two articles with a doubled word each, a stamp glued to its dateline, and furniture at the end. */
export const TWO_ARTICLES = `Night ferry returns to Lisbon harbour
Boats were tied up for nine years

June 4, 2019 08:00 GMTLISBON (Reuters) - The night ferry sailed out of the the harbour on Tuesday with four hundred people on board, the port authority said.

"We had waited for this day," said Mayor Teresa Valadares, who cut the ribbon before the boat left the quay.

Share this article
Print this page

Vintners count losses after hail in Burgundy

PARIS, June 5 (AFP) - Hail destroyed a third of the grapes in the hills of Burgundy on Wednesday, growers said, and and insurers expect claims to last until autumn.

Valadares was not available for comment.
`;

/** The range of the first place where `part` stands in `text`. */
export function rangeOf(text: string, part: string): Range {
  const document = TextDocument.create('memory:text', 'newsdump', 1, text);
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" does not stand in the text`);
  return { start: document.positionAt(start), end: document.positionAt(start + part.length) };
}

/** The characters of a range. */
export function textIn(text: string, range: Range): string {
  return TextDocument.create('memory:text', 'newsdump', 1, text).getText(range);
}
