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
  /** Replaces the whole file, or leaves it as it was: a reader never sees half of it. Folders are made as needed. */
  write(uri: string, text: string): Promise<void>;
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

  write(uri: string, text: string): Promise<void> {
    this.files.set(uri, text);
    for (const changed of this.watchers.get(uri) ?? []) changed();
    return Promise.resolve();
  }

  watch(uri: string, changed: () => void): Disposable {
    const watchers = this.watchers.get(uri) ?? new Set();
    this.watchers.set(uri, watchers.add(changed));
    return { dispose: () => watchers.delete(changed) };
  }
}
