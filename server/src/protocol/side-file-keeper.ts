import type { DocumentAnnotations } from '../annotations/document-annotations';
import { agreedBase } from '../annotations/side-file/agreed-base';
import { mergeSideFiles, withKeptFields } from '../annotations/side-file/merge-side-files';
import { printSideFile } from '../annotations/side-file/print-side-file';
import { readSideFile } from '../annotations/side-file/read-side-file';
import { EMPTY_SIDE_FILE, type SideFile, sideFileName } from '../annotations/side-file/side-file';
import { sideFileOf } from '../annotations/side-file/side-file-of';
import { takeOver } from '../annotations/side-file/take-over';
import { remedyFor, whyUnreadable } from '../annotations/side-file/unreadable';
import { type FileStore, UnreadableFile } from './file-store';
import { retryPause } from './retry-pauses';
import type { Unsaved, UnsavedCopies } from './unsaved-copies';
import { nameIn } from './uri-name';
import { messageOf } from '../text/message-of';

/**
 * Milliseconds from a change of annotations until they are written: an action with many parts is written
 * once.
 */
const QUIET = 250;

/** Milliseconds after which a read or write that neither succeeds nor fails counts as stalled. */
const STALLED = 5_000;

/** What keeping the annotations of one document in a file needs from the rest of the server. */
export interface KeeperHost {
  /** The current text of the document; undefined while it is not open. */
  text(): string | undefined;
  annotations(): DocumentAnnotations;
  /** The file has brought other annotations, which replace the current ones. */
  replace(annotations: DocumentAnnotations): void;
  /** The file is about to be created. Never rejects. */
  making(): Promise<void>;
  /** Shows the user a sentence. */
  tell(message: string): void;
  /** The state has changed. */
  stateChanged(): void;
}

/** How the annotations of one document relate to their file. */
export type SaveState =
  | { readonly kind: 'clean' }
  /** There are changes to write. */
  | { readonly kind: 'dirty' }
  | { readonly kind: 'writing' }
  /**
   * The file could not be read or written: that is retried, less and less often, and whenever something
   * happens.
   */
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Keeps the annotations of one document in the file beside it, while the document is open and after. Changes
 * that others have made to the file are merged three ways, and never lost; a file that cannot be understood
 * is reported and left as it is. Whatever could not be written stays pending, whatever becomes of the
 * document, with a copy in the user's own folder until it is written.
 */
export class SideFileKeeper {
  /** The content of the file when it was last read or written, parsed and as text. */
  private base: SideFile = EMPTY_SIDE_FILE;
  private content: string | undefined;
  /** The last write that was reported as failed; it may be in the file all the same. */
  private attempted: SideFile | undefined;
  /**
   * The part of `base` that the document has taken over: a file that is written while the document is closed
   * may contain more.
   */
  private takenOver: SideFile = EMPTY_SIDE_FILE;
  /** Pending changes of a document that was closed before they were written. */
  private left: SideFile | undefined;
  /**
   * Counts changes, and how many of them are written: changes made during a write do not count as written.
   */
  private changes = 0;
  private saved = 0;
  private isWriting = false;
  private failure: { readonly why: string; readonly times: number } | undefined;
  /** Reads and writes run one after another. */
  private work: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The last reason the user was told, so that it is not repeated while it applies. */
  private told: string | undefined;
  private hasCopy = false;
  private isDisposed = false;

  constructor(
    readonly uri: string,
    private readonly files: FileStore,
    private readonly copies: UnsavedCopies,
    private readonly host: KeeperHost,
  ) {}

  /** The URI of the side file. */
  get file(): string {
    return sideFileName(this.uri);
  }

  get state(): SaveState {
    if (this.failure !== undefined) return { kind: 'failed', why: this.failure.why };
    if (this.isWriting) return { kind: 'writing' };
    return { kind: this.isUnsaved ? 'dirty' : 'clean' };
  }

  /** Whether there is anything that is not in the file yet. */
  get isUnsaved(): boolean {
    return this.changes !== this.saved;
  }

  /** Whether the file existed when it was last checked. */
  get hasFile(): boolean {
    return this.content !== undefined;
  }

  /**
   * The document was opened. `isRemembered` says whether its annotations are those that it was closed with;
   * otherwise nothing is known of the document, and no annotation may be taken for removed.
   */
  opened(isRemembered: boolean): void {
    const { left } = this;
    this.left = undefined;
    if (isRemembered) this.takeIn(this.takenOver, left ?? this.base);
    else if (left !== undefined) this.takeIn(EMPTY_SIDE_FILE, left);
    else this.forgetFile();
    this.takenOver = this.base;
    this.enqueue(() => this.read());
  }

  /** Annotations have changed: they are written soon. */
  changed(): void {
    this.changes++;
    this.schedule(QUIET);
    this.host.stateChanged();
  }

  /**
   * Writes the current state, as when the text is saved: the file must give the positions of annotations in
   * that text.
   */
  writeNow(): void {
    this.changes++;
    this.tryNow();
  }

  /** The document is being closed with this text: pending changes are written now, or as soon as possible. */
  closing(text: string): void {
    if (!this.isUnsaved) return;
    this.left = this.filed(this.host.annotations(), text);
    this.writeNow();
  }

  /** Someone changed the file; it may have been repaired or deleted. */
  fileChanged(): void {
    this.enqueue(() => this.read());
  }

  /**
   * Saves here what was derived from `base` but could not be saved in another session or under another name.
   */
  restore({ base, made, attempted }: Unsaved): void {
    this.hasCopy = true;
    if (this.host.text() !== undefined) this.takeIn(base, made);
    else if (this.left !== undefined || this.hasFile)
      this.left = mergeSideFiles(base, this.left ?? this.base, made);
    else {
      this.base = base;
      this.left = made;
    }
    this.attempted ??= attempted;
    this.writeNow();
  }

  /** Writes pending changes, and resolves when that is done, or cannot be done now. */
  async flush(): Promise<void> {
    if (this.isUnsaved) this.tryNow();
    await this.work;
  }

  /** Pending changes; undefined if everything is written. */
  unsaved(): Unsaved | undefined {
    const made = this.isUnsaved ? this.made() : undefined;
    return made === undefined ? undefined : { base: this.base, made, attempted: this.attempted ?? made };
  }

  /** Copies pending changes to the user's own folder. */
  async keepCopy(): Promise<void> {
    const unsaved = this.unsaved();
    if (unsaved === undefined) return;
    this.hasCopy = true;
    await this.copies.keep({ uri: this.uri, ...unsaved });
  }

  /** Stops all retries. */
  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
  }

  /** Forgets the file: whatever is in it counts as new. */
  private forgetFile(): void {
    this.base = EMPTY_SIDE_FILE;
    this.content = undefined;
  }

  /** Applies to the open document whatever `made` adds to `base`. */
  private takeIn(base: SideFile, made: SideFile): void {
    const text = this.host.text();
    if (text === undefined || base === made) return;
    const live = this.host.annotations();
    const ours = this.filed(live, text);
    this.replace(takeOver(live, ours, mergeSideFiles(base, ours, made), text));
  }

  /**
   * What the file should contain, as far as this server is concerned; undefined if nothing is known of it.
   */
  private made(): SideFile | undefined {
    const text = this.host.text();
    return text === undefined ? this.left : this.filed(this.host.annotations(), text);
  }

  private filed(annotations: DocumentAnnotations, text: string): SideFile {
    return withKeptFields(sideFileOf(annotations, text, []), this.base);
  }

  /** Takes over the current content of the file. Pending changes are written afterwards. */
  private async read(): Promise<void> {
    const content = await this.files.read(this.file);
    if (content !== undefined && content !== this.content) {
      const theirs = this.seen(content);
      if (this.host.text() !== undefined) {
        this.takeIn(this.base, theirs);
        this.base = theirs;
        this.takenOver = theirs;
        this.content = content;
      }
    }
    if (this.isUnsaved) await this.write();
    else this.succeeded();
  }

  /** Writes our state to the file, merged with what others have written since it was last read. */
  private async write(): Promise<void> {
    const { changes } = this;
    const ours = this.made();
    if (ours === undefined) this.saved = changes;
    if (ours === undefined || !this.isUnsaved) return;
    this.isWriting = true;
    try {
      await this.writeFile(ours);
    } finally {
      this.isWriting = false;
    }
    this.saved = changes;
    if (!this.isUnsaved) this.left = undefined;
    this.succeeded();
    if (!this.isUnsaved && this.hasCopy) await this.dropCopy();
  }

  private async writeFile(ours: SideFile): Promise<void> {
    const text = this.host.text();
    const live = this.host.annotations();
    if (!this.hasFile && !isEmpty(ours) && (await this.files.read(this.file)) === undefined)
      await this.host.making();
    let merged = ours;
    let printed: string | undefined;
    await this.files.update(this.file, (content) => {
      const theirs = content === undefined || content === this.content ? this.base : this.seen(content);
      this.attempted = ours;
      merged = mergeSideFiles(this.base, ours, theirs);
      if (text !== undefined && theirs !== this.base)
        merged = withKeptFields(sideFileOf(takeOver(live, ours, merged, text), text, []), merged);
      const isNeeded = content !== undefined || !isEmpty(merged);
      printed = isNeeded ? printSideFile(merged, nameIn(this.uri)) : undefined;
      return printed;
    });
    const now = this.host.text();
    this.base = merged;
    this.content = printed;
    this.attempted = undefined;
    if (now === undefined) {
      // Changes left pending in the meantime do not include others' additions, which must not be taken for
      // removed.
      this.left = this.left && mergeSideFiles(ours, this.left, merged);
    } else {
      this.takenOver = merged;
      this.replace(takeOver(this.host.annotations(), ours, merged, now));
    }
  }

  private replace(annotations: DocumentAnnotations): void {
    if (annotations !== this.host.annotations()) this.host.replace(annotations);
  }

  /**
   * Parses content that someone has written; the base accounts for what this server may have written itself.
   */
  private seen(content: string): SideFile {
    const theirs = this.parse(content);
    if (this.attempted !== undefined) this.base = agreedBase(this.base, this.attempted, theirs);
    this.attempted = undefined;
    return theirs;
  }

  /** Throws, with a message, if the file cannot be used. */
  private parse(content: string): SideFile {
    const read = readSideFile(content);
    if (read.kind === 'read') return read.file;
    const why = `${nameIn(this.file)} ${whyUnreadable(read)}`;
    throw new UnusableSideFile(`${why}; it is left as it is. ${remedyFor(read)}`);
  }

  /** Why the file could not be read or written, in words that name it. */
  private reasonOf(error: unknown): string {
    const message = messageOf(error);
    if (error instanceof UnusableSideFile) return message;
    const isUnread = error instanceof UnreadableFile || !this.isUnsaved;
    return `${nameIn(this.file)} could not be ${isUnread ? 'read' : 'written'}: ${message}`;
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    if (!this.isDisposed) this.timer = setTimeout(() => this.tryNow(), pause);
  }

  private tryNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.enqueue(() => (this.isUnsaved ? this.write() : this.read()));
  }

  private enqueue(work: () => Promise<void>): void {
    this.work = this.work.then(() => this.watched(work));
  }

  /** Does the work, and notes if it has failed, or has not responded for long. Never rejects. */
  private async watched(work: () => Promise<void>): Promise<void> {
    const stalled = setTimeout(() => this.failed('the disk does not answer'), STALLED);
    try {
      await work();
    } catch (error) {
      this.failed(this.reasonOf(error));
      this.schedule(retryPause(this.failure?.times ?? 1));
    } finally {
      clearTimeout(stalled);
      this.host.stateChanged();
    }
  }

  private failed(why: string): void {
    this.failure = { why, times: (this.failure?.times ?? 0) + 1 };
    const name = nameIn(this.uri);
    const message = this.isUnsaved
      ? `The annotations of ${name} are not saved yet: ${why}. They will be as soon as that is possible.`
      : `The annotations of ${name} cannot be read, and new ones cannot be saved: ${why}.`;
    if (this.told !== why) this.host.tell(message);
    this.told = why;
    this.host.stateChanged();
    void this.keepCopy();
  }

  private succeeded(): void {
    this.failure = undefined;
    this.told = undefined;
  }

  private async dropCopy(): Promise<void> {
    this.hasCopy = false;
    await this.copies.drop(this.uri);
  }
}

/** The file exists but contains nothing usable; the message names it and says what it contains. */
class UnusableSideFile extends Error {
  override readonly name = 'UnusableSideFile';
}

function isEmpty({ filed, foreign }: SideFile): boolean {
  return filed.length + foreign.length === 0;
}
