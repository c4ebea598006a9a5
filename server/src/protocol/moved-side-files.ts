import { Connection, DeleteFile, RenameFile, WorkspaceEdit } from 'vscode-languageserver';
import { sideFileName } from '../annotations/side-file/side-file';
import { AnnotationFiles } from './annotation-files';
import { isFile } from './uri-scheme';
import { FileStore } from './file-store';

/**
 * Lets the side file go with its dump when the client renames, moves or deletes that: as a part of the client's own
 * operation, so that undoing it brings both back.
 */
export function takeSideFilesAlong(
  connection: Connection,
  files: FileStore,
  annotationFiles: AnnotationFiles,
): void {
  const isThere = async (uri: string): Promise<boolean> =>
    isFile(uri) && (await files.read(uri).catch(() => undefined)) !== undefined;

  connection.workspace.onWillRenameFiles(async ({ files: renamed }): Promise<WorkspaceEdit | null> => {
    await annotationFiles.flush();
    const changes: RenameFile[] = [];
    for (const { oldUri, newUri } of renamed) {
      const [from, to] = [sideFileName(oldUri), sideFileName(newUri)];
      // A file that lies there already is somebody's: neither is lost.
      if ((await isThere(from)) && !(await isThere(to)))
        changes.push({ kind: 'rename', oldUri: from, newUri: to, options: { ignoreIfExists: true } });
    }
    return changes.length === 0 ? null : { documentChanges: changes };
  });

  connection.workspace.onWillDeleteFiles(async ({ files: deleted }): Promise<WorkspaceEdit | null> => {
    await annotationFiles.flush();
    const changes: DeleteFile[] = [];
    for (const { uri } of deleted)
      if (await isThere(sideFileName(uri)))
        changes.push({ kind: 'delete', uri: sideFileName(uri), options: { ignoreIfNotExists: true } });
    return changes.length === 0 ? null : { documentChanges: changes };
  });
}
