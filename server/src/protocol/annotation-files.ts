import { type DocumentAnnotations, hasAny } from '../annotations/document-annotations';
import type { FileStore } from './file-store';
import { inTime } from './in-time';
import { plainUri } from './plain-uri';
import { SideFileKeeper } from './side-file-keeper';
import type { UnsavedCopies, UnsavedCopy } from './unsaved-copies';
import { nameIn } from './uri-name';
import { isFile, isUntitled } from './uri-scheme';

/**
 * How long shutting down may take, in milliseconds: first for pending writes, then for copies of what could
 * not be written. VS Code's language client kills a server that has not answered after 2,000.
 */
const TO_WRITE = 1_000;
const TO_COPY = 400;

/** What storing annotations in files needs from the rest of the server. */
export interface AnnotationFilesHost {
  /** The current text of an open document; undefined for one that is not open. */
  textOf(uri: string): string | undefined;
  annotationsOf(uri: string): DocumentAnnotations;
  /** The file has brought other annotations, which replace the current ones. */
  replace(uri: string, annotations: DocumentAnnotations): void;
  /**
   * Called with each file that is read for a document, so that it can be watched: its folder exists, since
   * the dump is in it.
   */
  used(uri: string): void;
  /** Called before a file is created, with the document's URI. Never rejects. */
  making(uri: string): Promise<void>;
  /** Shows the user a sentence. */
  tell(message: string): void;
  /** Called when the annotations of a document become saved or unsaved, or the reason for that changes. */
  stateChanged(uri: string): void;
}

/** Keeps the annotations of each document in the file beside it, with one `SideFileKeeper` per document. */
export class AnnotationFiles {
  private readonly keepers = new Map<string, SideFileKeeper>();
  private readonly toldOfLoss = new Set<string>();

  constructor(
    private readonly files: FileStore,
    private readonly copies: UnsavedCopies,
    private readonly host: AnnotationFilesHost,
  ) {}

  /** A document was opened; `isRemembered` as in `SideFileKeeper.opened`. */
  opened(uri: string, isRemembered: boolean): void {
    if (!isFile(uri)) return;
    const keeper = this.keeperOf(uri);
    this.host.used(keeper.file);
    keeper.opened(isRemembered);
  }

  /** Annotations of the document have changed: they are written soon. */
  changed(uri: string): void {
    if (isFile(uri)) this.keeperOf(uri).changed();
    else if (!isUntitled(uri) && !this.toldOfLoss.has(uri)) {
      this.toldOfLoss.add(uri);
      this.host.tell(notKept(uri));
    }
  }

  /** The document was saved: the file must give the positions of its annotations in the saved text. */
  saved(uri: string): void {
    if (!isFile(uri)) return;
    const keeper = this.keeperOf(uri);
    if (hasAny(this.host.annotationsOf(uri)) || keeper.hasFile || keeper.state.kind !== 'clean')
      keeper.writeNow();
  }

  /** The document is about to be closed with this text: pending changes are written. */
  closing(uri: string, text: string): void {
    this.keepers.get(uri)?.closing(text);
  }

  /**
   * Someone changed a file. If it is a side file of ours, its document takes the change over, and the answer
   * is true.
   */
  fileChanged(file: string): boolean {
    const keepers = [...this.keepers.values()].filter((each) => plainUri(each.file) === plainUri(file));
    for (const keeper of keepers) keeper.fileChanged();
    return keepers.length > 0;
  }

  /**
   * A document, or a folder above it, has been renamed: whatever could not be saved under the old name is
   * saved under the new one.
   */
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

  /**
   * Saves annotations that could not be saved in an earlier session, from their copy, which is dropped once
   * they are.
   */
  restore(copy: UnsavedCopy): void {
    this.keeperOf(copy.uri).restore(copy);
  }

  /** Whether any annotations of a document are not in its file yet. */
  hasUnsaved(uri: string): boolean {
    return this.keepers.get(uri)?.isUnsaved ?? false;
  }

  /** Why the annotations of a document are not in its file; undefined if they are, or will be in a moment. */
  whyNotSaved(uri: string): string | undefined {
    const state = this.keepers.get(uri)?.state;
    return state?.kind === 'failed' ? state.why : undefined;
  }

  /**
   * Writes all pending changes. Resolves when they are written or cannot be, after a second at the latest.
   * Never rejects.
   */
  async flush(): Promise<void> {
    const unsaved = [...this.keepers.values()].filter((each) => each.isUnsaved);
    await inTime(Promise.all(unsaved.map((each) => each.flush())), TO_WRITE, undefined);
  }

  /**
   * The last chance: writes all pending changes, or else keeps copies of them. Resolves within 1.5 seconds;
   * never rejects.
   */
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
