import { type DocumentAnnotations, hasAny } from '../annotations/document-annotations';
import type { FileStore } from './file-store';
import { inTime } from './in-time';
import { plainUri } from './plain-uri';
import { SideFileKeeper } from './side-file-keeper';
import type { UnsavedCopies, UnsavedCopy } from './unsaved-copies';
import { nameIn } from './uri-name';
import { isFile, isUntitled } from './uri-scheme';

/**
 * Milliseconds that shutting down may take: to write what waits, then to keep copies of what could not be written. A
 * language client of VS Code kills a server that has not answered after 2,000.
 */
const TO_WRITE = 1_000;
const TO_COPY = 400;

/** What keeping annotations in files needs of the rest of the server. */
export interface AnnotationFilesHost {
  /** The text of an open document as it is now; undefined for one that is not open. */
  textOf(uri: string): string | undefined;
  annotationsOf(uri: string): DocumentAnnotations;
  /** The file has brought others: they hold from now on. */
  replace(uri: string, annotations: DocumentAnnotations): void;
  /** Called with each file that is read for a document, so that it can be watched: its folder is there, as the dump lies in it. */
  used(uri: string): void;
  /** A file is about to be made; with the document's URI. Never rejects. */
  making(uri: string): Promise<void>;
  /** Tells the user, in a sentence. */
  tell(message: string): void;
  /** Whether the annotations of a document are saved, or why they are not, is otherwise than it was. */
  stateChanged(uri: string): void;
}

/** Keeps the annotations of each document in the file beside it, by one `SideFileKeeper` each. */
export class AnnotationFiles {
  private readonly keepers = new Map<string, SideFileKeeper>();
  private readonly toldOfLoss = new Set<string>();

  constructor(
    private readonly files: FileStore,
    private readonly copies: UnsavedCopies,
    private readonly host: AnnotationFilesHost,
  ) {}

  /** A document was opened; `isRemembered` as `SideFileKeeper.opened` takes it. */
  opened(uri: string, isRemembered: boolean): void {
    if (!isFile(uri)) return;
    const keeper = this.keeperOf(uri);
    this.host.used(keeper.file);
    keeper.opened(isRemembered);
  }

  /** Annotations of the document have been changed: they are written soon. */
  changed(uri: string): void {
    if (isFile(uri)) this.keeperOf(uri).changed();
    else if (!isUntitled(uri) && !this.toldOfLoss.has(uri)) {
      this.toldOfLoss.add(uri);
      this.host.tell(notKept(uri));
    }
  }

  /** The document was saved: the file is to say where its annotations stand in the saved text. */
  saved(uri: string): void {
    if (!isFile(uri)) return;
    const keeper = this.keeperOf(uri);
    if (hasAny(this.host.annotationsOf(uri)) || keeper.hasFile || keeper.state.kind !== 'clean')
      keeper.writeNow();
  }

  /** The document is about to be closed with this text: what is not written yet is written. */
  closing(uri: string, text: string): void {
    this.keepers.get(uri)?.closing(text);
  }

  /** A file was changed by somebody. Whether it is a side file of ours; its document takes the change over. */
  fileChanged(file: string): boolean {
    const keepers = [...this.keepers.values()].filter((each) => plainUri(each.file) === plainUri(file));
    for (const keeper of keepers) keeper.fileChanged();
    return keepers.length > 0;
  }

  /** A document, or a folder above it, has another name now: what could not be saved under the old one is under the new. */
  renamed(from: string, to: string): void {
    for (const keeper of [...this.keepers.values()]) {
      const unsaved = keeper.unsaved();
      const below = keeper.uri.slice(from.length);
      if (unsaved === undefined || !`${keeper.uri}/`.startsWith(`${from}/`)) continue;
      this.keepers.delete(keeper.uri);
      keeper.dispose();
      void this.copies.drop(keeper.uri);
      this.keeperOf(to + below).restore(unsaved);
    }
  }

  /** Saves a copy of annotations that could not be saved in an earlier session; it goes once they are. */
  restore(copy: UnsavedCopy): void {
    this.keeperOf(copy.uri).restore(copy);
  }

  /** Whether anything that was said of a document is not in its file yet. */
  hasUnsaved(uri: string): boolean {
    return this.keepers.get(uri)?.isUnsaved ?? false;
  }

  /** Why the annotations of a document are not in its file; undefined where they are, or will be in a moment. */
  whyNotSaved(uri: string): string | undefined {
    const state = this.keepers.get(uri)?.state;
    return state?.kind === 'failed' ? state.why : undefined;
  }

  /** Writes all that waits, and resolves when it is written or cannot be, at the latest after a second. Never rejects. */
  async flush(): Promise<void> {
    const unsaved = [...this.keepers.values()].filter((each) => each.isUnsaved);
    await inTime(Promise.all(unsaved.map((each) => each.flush())), TO_WRITE, undefined);
  }

  /** The last chance: writes all that waits, or else keeps copies of it. Resolves within 1.5 seconds; never rejects. */
  async shutdown(): Promise<void> {
    await this.flush();
    const unsaved = [...this.keepers.values()].filter((each) => each.isUnsaved);
    for (const keeper of this.keepers.values()) keeper.dispose();
    await inTime(Promise.all(unsaved.map((each) => each.keepCopy())), TO_COPY, undefined);
  }

  private keeperOf(uri: string): SideFileKeeper {
    let keeper = this.keepers.get(uri);
    if (keeper === undefined) {
      const { host } = this;
      keeper = new SideFileKeeper(uri, this.files, this.copies, {
        text: () => host.textOf(uri),
        annotations: () => host.annotationsOf(uri),
        replace: (annotations) => host.replace(uri, annotations),
        making: () => host.making(uri),
        tell: (message) => host.tell(message),
        stateChanged: () => host.stateChanged(uri),
      });
      this.keepers.set(uri, keeper);
    }
    return keeper;
  }
}

function notKept(uri: string): string {
  return `Annotations of ${nameIn(uri)} last only as long as it is open: it is no file of this machine, and Dateline can keep none beside it.`;
}
