import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../text/edits';

/** Who hears of changes before the new version is announced. */
export interface ChangeListeners {
  /** Each edit by itself, in offsets into the text before it, so that whoever keeps spans can carry them along. */
  edited(uri: string, edit: TextEdit, textBefore: string): void;
  /** All edits that came together were told; the text is as they left it. */
  changed(uri: string, text: string): void;
}

/** The open documents as the client sends them. */
export function syncedDocuments({ edited, changed }: ChangeListeners): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (document, changes, version) => {
      for (const change of changes) {
        edited(document.uri, editOf(document, change), document.getText());
        TextDocument.update(document, [change], version);
      }
      changed(document.uri, document.getText());
      return document;
    },
  });
}

/** The edit as the client sent it, which may replace much by itself. */
function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): TextEdit {
  if (!('range' in change)) return { start: 0, end: document.getText().length, newText: change.text };
  const one = document.offsetAt(change.range.start);
  const other = document.offsetAt(change.range.end);
  return { start: Math.min(one, other), end: Math.max(one, other), newText: change.text };
}
