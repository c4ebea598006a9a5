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

/** Milliseconds after a change of annotations until they are written: an action of many parts is written once. */
const QUIET = 250;

/** Milliseconds after which a file that is neither read nor written nor refused is taken for stalled. */
const STALLED = 5_000;

/** What keeping the annotations of one document in a file needs of the rest of the server. */
export interface KeeperHost {
  /** The text of the document as it is now; undefined while it is not open. */
  text(): string | undefined;
  annotations(): DocumentAnnotations;
  /** The file has brought others: they hold from now on. */
  replace(annotations: DocumentAnnotations): void;
  /** The file is about to be made. Never rejects. */
  making(): Promise<void>;
  /** Tells the user, in a sentence. */
  tell(message: string): void;
  /** The state is another one than it was. */
  stateChanged(): void;
}

/** How the annotations of one document stand to their file. */
export type SaveState =
  | { readonly kind: 'clean' }
  /** Something is to be written. */
  | { readonly kind: 'dirty' }
  | { readonly kind: 'writing' }
  /** The file could not be read or written: that is tried again, more and more seldom, and whenever something happens. */
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Keeps the annotations of one document in the file beside it, while the document is open and after. What others have
 * written there meanwhile is merged three ways, never lost; a file that cannot be understood is told of and left as it is.
 * What could not be written stays to be written, whatever becomes of the document, and a copy of it lies in the user's own
 * folder until it is.
 */
export class SideFileKeeper {
  /** What the file held when it was last read or written, and the content it was read from or printed as. */
  private base: SideFile = EMPTY_SIDE_FILE;
  private content: string | undefined;
  /** What was to be written last and has been told to have failed; it may stand in the file all the same. */
  private attempted: SideFile | undefined;
  /** What of `base` the document has taken over: a file that is written while the document is closed may hold more. */
  private takenOver: SideFile = EMPTY_SIDE_FILE;
  /** What a document that was closed before it was written has left to be written. */
  private left: SideFile | undefined;
  /** Counts what is to be written, and up to where it is: what comes while the file is written is not taken for written. */
  private changes = 0;
  private saved = 0;
  private isWriting = false;
  private failure: { readonly why: string; readonly times: number } | undefined;
  /** Reading and writing go one after another. */
  private work: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The reason that the user was told last, so that it is not told again while it holds. */
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

  /** Whether a file was there when it was last looked at. */
  get hasFile(): boolean {
    return this.content !== undefined;
  }

  /**
   * The document was opened. `isRemembered` says whether its annotations are those that it was closed with; else nothing is
   * known of the document, and nothing must be taken for removed.
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

  /** Annotations have been changed: they are written soon. */
  changed(): void {
    this.changes++;
    this.schedule(QUIET);
    this.host.stateChanged();
  }

  /** Writes what there is now, as when the text is saved: the file is to say where annotations stand in that. */
  writeNow(): void {
    this.changes++;
    this.tryNow();
  }

  /** The document is closed with this text: what is not written yet is written now, or as soon as that can be done. */
  closing(text: string): void {
    if (!this.isUnsaved) return;
    this.left = this.filed(this.host.annotations(), text);
    this.writeNow();
  }

  /** The file was changed by somebody, mended perhaps, or taken away. */
  fileChanged(): void {
    this.enqueue(() => this.read());
  }

  /** What was made of `base` where it could not be saved, in another session or under another name, is saved here. */
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

  /** Writes what waits, and resolves when that is done, or cannot be done now. */
  async flush(): Promise<void> {
    if (this.isUnsaved) this.tryNow();
    await this.work;
  }

  /** What is not written yet; undefined where all is written. */
  unsaved(): Unsaved | undefined {
    const made = this.isUnsaved ? this.made() : undefined;
    return made === undefined ? undefined : { base: this.base, made, attempted: this.attempted ?? made };
  }

  /** Puts what is not written yet into the user's own folder. */
  async keepCopy(): Promise<void> {
    const unsaved = this.unsaved();
    if (unsaved === undefined) return;
    this.hasCopy = true;
    await this.copies.keep({ uri: this.uri, ...unsaved });
  }

  /** Nothing is tried again by itself from now on. */
  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
  }

  /** Nothing is known of the file any more: whatever stands in it is new. */
  private forgetFile(): void {
    this.base = EMPTY_SIDE_FILE;
    this.content = undefined;
  }

  /** Gives the open document what `made` has beyond `base`. */
  private takeIn(base: SideFile, made: SideFile): void {
    const text = this.host.text();
    if (text === undefined || base === made) return;
    const live = this.host.annotations();
    const ours = this.filed(live, text);
    this.replace(takeOver(live, ours, mergeSideFiles(base, ours, made), text));
  }

  /** What is to be in the file, as far as this server goes; undefined where nothing is known of it. */
  private made(): SideFile | undefined {
    const text = this.host.text();
    return text === undefined ? this.left : this.filed(this.host.annotations(), text);
  }

  private filed(annotations: DocumentAnnotations, text: string): SideFile {
    return withKeptFields(sideFileOf(annotations, text, []), this.base);
  }

  /** Takes over what the file holds now. What waits is written then. */
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

  /** Puts what is known here into the file, with what others have put there since it was last looked at. */
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
      // What was left meanwhile knows nothing of what others have added, which is not to be taken for removed.
      this.left = this.left && mergeSideFiles(ours, this.left, merged);
    } else {
      this.takenOver = merged;
      this.replace(takeOver(this.host.annotations(), ours, merged, now));
    }
  }

  private replace(annotations: DocumentAnnotations): void {
    if (annotations !== this.host.annotations()) this.host.replace(annotations);
  }

  /** What somebody has put into the file; of what this server may have put there itself, the base is told. */
  private seen(content: string): SideFile {
    const theirs = this.parse(content);
    if (this.attempted !== undefined) this.base = agreedBase(this.base, this.attempted, theirs);
    this.attempted = undefined;
    return theirs;
  }

  /** Throws, in words, where the file cannot be used. */
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

  /** Does the work, and notes that it has failed, or that nothing has been heard of it for long. Never rejects. */
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

/** The file is there and holds nothing that can be used; the message names it and says what it holds. */
class UnusableSideFile extends Error {
  override readonly name = 'UnusableSideFile';
}

function isEmpty({ filed, foreign }: SideFile): boolean {
  return filed.length + foreign.length === 0;
}
