import type { FileStore } from '../../server/src/protocol/file-store';

/** What goes wrong with the files at present. */
export type Trouble =
  | 'nothing'
  | 'unreadable'
  | 'unwritable'
  /** What is written is there, and the writer is told that it failed, as when a lock cannot be taken away. */
  | 'written but refused';

/** Files in memory that fail as a disk does. */
export class FaultyFiles implements FileStore {
  readonly contents = new Map<string, string>();
  trouble: Trouble = 'nothing';
  /** Files below this URI are never in trouble. */
  constructor(private readonly spared: string) {}

  async read(uri: string): Promise<string | undefined> {
    await Promise.resolve();
    this.refuse(uri, 'unreadable');
    return this.contents.get(uri);
  }

  async update(uri: string, change: (text: string | undefined) => string | undefined): Promise<void> {
    await Promise.resolve();
    this.refuse(uri, 'unreadable');
    const next = change(this.contents.get(uri));
    this.refuse(uri, 'unwritable');
    if (next !== undefined) this.contents.set(uri, next);
    await Promise.resolve();
    this.refuse(uri, 'written but refused');
  }

  private refuse(uri: string, trouble: Trouble): void {
    if (this.trouble === trouble && !uri.startsWith(this.spared)) throw new Error(`EIO: ${trouble}`);
  }
}
