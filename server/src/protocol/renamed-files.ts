import type { Connection, RenameFilesParams } from 'vscode-languageserver';
import type { AnnotationFiles } from './annotation-files';
import type { VocabularyStore } from './vocabulary-store';

/** The stores that are keyed by file name. */
export interface KeptByName {
  readonly vocabulary: VocabularyStore;
  readonly annotationFiles: AnnotationFiles;
  /** Called when dictionary words or ignored places have moved. */
  changed(): void;
  /** Shows the user a sentence about what could not be moved. */
  tell(message: string): void;
}

/** Updates what is stored for a dump when the client renames or moves its file, or a folder above it. */
export function followRenamedFiles(
  connection: Connection,
  { vocabulary, annotationFiles, changed, tell }: KeptByName,
): void {
  connection.workspace.onDidRenameFiles(async ({ files }: RenameFilesParams) => {
    let hasMoved = false;
    for (const { oldUri, newUri } of files) {
      annotationFiles.renamed(oldUri, newUri);
      const outcome = await vocabulary.renamed(oldUri, newUri);
      if (typeof outcome === 'object') tell(outcome.reason);
      else hasMoved ||= outcome;
    }
    if (hasMoved) changed();
  });
}
