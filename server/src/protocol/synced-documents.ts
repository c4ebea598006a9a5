import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../text/edits';

/** Receives changes before the new version is announced. */
export interface ChangeListeners {
  /** Called for each edit, in offsets into the text before it, so that spans can be moved with it. */
  edited(uri: string, edit: TextEdit, textBefore: string): void;
  /** All edits of one notification were reported; the text is the result. */
  changed(uri: string, text: string): void;
}

/** The open documents, synchronised with the client. */
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

/** The edit as the client sent it, which may replace text with itself. */
function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): TextEdit {
  if (!('range' in change)) return { start: 0, end: document.getText().length, newText: change.text };
  const one = document.offsetAt(change.range.start);
  const other = document.offsetAt(change.range.end);
  return { start: Math.min(one, other), end: Math.max(one, other), newText: change.text };
}
