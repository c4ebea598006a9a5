import type { Connection, RenameFilesParams } from 'vscode-languageserver';
import type { AnnotationFiles } from './annotation-files';
import type { VocabularyStore } from './vocabulary-store';

/** What is kept by the names of files. */
export interface KeptByName {
  readonly vocabulary: VocabularyStore;
  readonly annotationFiles: AnnotationFiles;
  /** Called when words or places to be ignored have moved. */
  changed(): void;
  /** Tells the user, in a sentence, what could not be moved. */
  tell(message: string): void;
}

/** Lets what is kept for a dump follow it when the client renames or moves its file, or a folder above it. */
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
