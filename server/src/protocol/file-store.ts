/** Something to let go of. */
export interface Disposable {
  dispose(): void;
}

/**
 * The few files a feature keeps (dictionaries, side files), by URI. An interface, because a browser has neither
 * files nor fsync, and tests need neither.
 */
export interface FileStore {
  /** The whole file as text, or undefined where there is none. Rejects where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /**
   * Replaces the whole file by what `change` makes of its text, undefined where there is none; where `change` gives
   * undefined, the file is left as it is. One step: nobody else's update comes between reading and writing, a reader never
   * sees half a file, and where anything fails the file is as it was. Folders are made as needed. Rejects where the file
   * cannot be written, or `change` throws. `change` may be called again where the file was taken away from under it.
   */
  update(uri: string, change: (text: string | undefined) => string | undefined): Promise<void>;
  /** Calls `changed` after the file was changed, by whoever it was; absent where changes cannot be seen. */
  watch?(uri: string, changed: () => void): Disposable;
}

/** Files that live as long as the object, for tests and for places without a disk. */
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
