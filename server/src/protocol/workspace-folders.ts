import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { isRepositoryFolder } from './repository-folder';

/** The folders that are open in the editor, by URI. */
export class WorkspaceFolders {
  private readonly uris = new Set<string>();

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
    for (const uri of folders) this.uris.add(withoutSlash(uri));
  }

  changed({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.uris.delete(withoutSlash(uri));
    for (const { uri } of added) this.uris.add(withoutSlash(uri));
  }

  /** The innermost folder on this machine's disk that contains the document. */
  folderOf(uri: string): string | undefined {
    return [...this.uris]
      .filter((folder) => folder.startsWith('file:') && uri.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0];
  }
}

/**
 * The URI of a file that a setting names relative to a folder; undefined for a path that leads out of the
 * folder or into a Git repository's own files, or that is not relative: settings may come with a workspace
 * made by a stranger.
 */
export function insideFolder(folder: string, path: string): string | undefined {
  const parts = path.trim().split(/[\\/]/);
  if (parts.some((part) => part === '' || part === '..' || /[:\0]/.test(part))) return undefined;
  const names = parts.filter((part) => part !== '.');
  if (names.some((name) => isRepositoryFolder(name) || /\p{Surrogate}/u.test(name))) return undefined;
  return names.length === 0 ? undefined : `${folder}/${names.map(encodeURIComponent).join('/')}`;
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
