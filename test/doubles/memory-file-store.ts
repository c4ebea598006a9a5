import type { Disposable } from 'vscode-languageserver';
import type { FileStore } from '../../server/src/protocol/file-store';

/** Files that live as long as the object: what a disk does, without one. */
export class MemoryFileStore implements FileStore {
  private readonly files = new Map<string, string>();
  private readonly watchers = new Map<string, Set<() => void>>();

  read(uri: string): Promise<string | undefined> {
    return Promise.resolve(this.files.get(uri));
  }

  // Async, so that what `change` throws rejects.
  async update(uri: string, change: (text: string | undefined) => string | undefined): Promise<void> {
    const text = this.files.get(uri);
    const next = change(text);
    if (next === undefined || next === text) return;
    this.files.set(uri, next);
    for (const changed of this.watchers.get(uri) ?? []) changed();
  }

  /** Takes a file away, as somebody else may. */
  remove(uri: string): void {
    this.files.delete(uri);
  }

  watch(uri: string, changed: () => void): Disposable {
    const watchers = this.watchers.get(uri) ?? new Set();
    this.watchers.set(uri, watchers.add(changed));
    return { dispose: () => watchers.delete(changed) };
  }
}
