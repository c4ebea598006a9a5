import { Connection, RenameFilesParams } from 'vscode-languageserver';
import { VocabularyStore } from './vocabulary-store';

/**
 * Lets what is ignored in a dump follow it when the client renames or moves its file, or a folder above it. `changed` is
 * called when something was moved, and `tell` with a sentence to the user when something could not be.
 */
export function followRenamedFiles(
  connection: Connection,
  vocabulary: VocabularyStore,
  changed: () => void,
  tell: (message: string) => void,
): void {
  connection.workspace.onDidRenameFiles(async ({ files }: RenameFilesParams) => {
    let hasMoved = false;
    for (const { oldUri, newUri } of files) {
      const outcome = await vocabulary.renamed(oldUri, newUri);
      if (typeof outcome === 'object') tell(outcome.reason);
      else hasMoved ||= outcome;
    }
    if (hasMoved) changed();
  });
}
