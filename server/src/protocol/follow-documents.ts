import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotationFiles } from './annotation-files';
import type { AnnotationStatusTeller } from './annotation-status';
import type { AnnotationStore } from './annotation-store';
import { isUntitled } from './uri-scheme';
import type { DumpStore } from './dump-store';

/** Objects that keep state for each open document. */
export interface DocumentHolders {
  readonly annotations: AnnotationStore;
  readonly annotationFiles: AnnotationFiles;
  readonly dumps: DumpStore;
  readonly told: AnnotationStatusTeller;
  /** A document was closed: state kept for it elsewhere can be dropped. */
  readonly forget: (uri: string) => void;
}

/**
 * Notifies all holders when documents are opened, changed, saved and closed. Edits are reported before that,
 * one by one, as they come.
 */
export function followDocuments(
  documents: TextDocuments<TextDocument>,
  { annotations, annotationFiles, dumps, told, forget }: DocumentHolders,
): void {
  documents.onDidOpen(({ document }) => {
    const [uri, text] = [document.uri, document.getText()];
    const untitled = documents
      .all()
      .filter((each) => isUntitled(each.uri) && each.getText() === text)
      .map((each) => each.uri);
    const known = annotations.opened(uri, text, untitled);
    annotationFiles.opened(uri, known === 'remembered');
    // Annotations of an untitled document are not in any file yet.
    if (known === 'adopted') annotationFiles.changed(uri);
  });
  documents.onDidChangeContent(({ document }) => {
    dumps.update(document);
    told.moved(document.uri, document.version);
  });
  documents.onDidSave(({ document }) => annotationFiles.saved(document.uri));
  documents.onDidClose(({ document }) => {
    const { uri } = document;
    // Pending changes are written first, while they are still known.
    annotationFiles.closing(uri, document.getText());
    annotations.close(uri, document.getText());
    dumps.close(uri);
    told.forget(uri);
    forget(uri);
  });
}
