import { DocumentAnnotations, hasAny } from '../annotations/document-annotations';
import { mergeSideFiles } from '../annotations/side-file/merge-side-files';
import { placeSideFile, sideFileOf } from '../annotations/side-file/place-side-file';
import { printSideFile } from '../annotations/side-file/print-side-file';
import { readSideFile } from '../annotations/side-file/read-side-file';
import { EMPTY_SIDE_FILE, SideFile, sideFileName } from '../annotations/side-file/side-file';
import { FileStore } from './file-store';
import { plainUri } from './plain-uri';
import { isFile, isUntitled } from './uri-scheme';
import { nameIn } from './uri-name';

/** Milliseconds after a change of annotations until they are written: an action of many parts is written once. */
const QUIET = 250;

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
}

/** What is known of the side file of one document, open or closed. */
interface Kept {
  /** What the file held when it was last read or written: both sides of a merge began with it. */
  base: SideFile;
  /** What was last written, so that hearing of it is no news. */
  written: string | undefined;
  /** Reading and writing go one after another. */
  work: Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** What the user was told last, so that it is not told again. */
  told: string | undefined;
}

/**
 * Keeps the annotations of each document in the file beside it. What others have written there meanwhile is merged, never
 * lost; a file that is damaged, or that a later version has written, is told of and left as it is.
 */
export class AnnotationFiles {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly files: FileStore,
    private readonly host: AnnotationFilesHost,
  ) {}

  /**
   * A document was opened: what its file holds is added to what is known of it. `isRemembered` says whether that is still
   * what was known when it was closed; otherwise nothing is, and nothing must be taken for removed.
   */
  opened(uri: string, isRemembered: boolean): void {
    if (!isFile(uri)) return;
    this.host.used(sideFileName(uri));
    this.enqueue(uri, () => {
      const kept = this.keptOf(uri);
      if (!isRemembered) {
        kept.base = EMPTY_SIDE_FILE;
        kept.written = undefined;
      }
      return this.read(uri);
    });
  }

  /** Annotations of the document have been changed: they are written soon. */
  changed(uri: string): void {
    if (!isFile(uri)) {
      if (!isUntitled(uri)) this.tellOnce(uri, notKept(uri));
      return;
    }
    const kept = this.keptOf(uri);
    clearTimeout(kept.timer);
    kept.timer = setTimeout(() => this.writeNow(uri), QUIET);
  }

  /** The document was saved: the file is to say where its annotations stand in the saved text. */
  saved(uri: string): void {
    if (isFile(uri) && (hasAny(this.host.annotationsOf(uri)) || this.keptOf(uri).base !== EMPTY_SIDE_FILE))
      this.writeNow(uri);
  }

  /** The document is about to be closed with this text: what is not written yet is written. */
  closing(uri: string, text: string): void {
    const kept = this.kept.get(uri);
    if (kept?.timer === undefined) return;
    clearTimeout(kept.timer);
    kept.timer = undefined;
    const annotations = this.host.annotationsOf(uri);
    this.enqueue(uri, () => this.write(uri, annotations, text));
  }

  /** A file was changed by somebody. Whether it is a side file of ours; its document takes the change over. */
  fileChanged(file: string): boolean {
    const uri = [...this.kept.keys()].find((each) => plainUri(sideFileName(each)) === plainUri(file));
    if (uri === undefined) return false;
    if (this.host.textOf(uri) !== undefined) this.enqueue(uri, () => this.read(uri));
    return true;
  }

  /** Writes all that waits, and resolves when it is written. */
  async flush(): Promise<void> {
    for (const [uri, { timer }] of this.kept) if (timer !== undefined) this.writeNow(uri);
    await Promise.all([...this.kept.values()].map(({ work }) => work));
  }

  private writeNow(uri: string): void {
    const kept = this.keptOf(uri);
    clearTimeout(kept.timer);
    kept.timer = undefined;
    this.enqueue(uri, () => this.write(uri, this.host.annotationsOf(uri), this.host.textOf(uri)));
  }

  /** Takes over what the file holds now. */
  private async read(uri: string): Promise<void> {
    const content = await this.files.read(sideFileName(uri));
    const kept = this.keptOf(uri);
    const text = this.host.textOf(uri);
    if (content === undefined || content === kept.written || text === undefined) return;
    const theirs = this.parse(uri, content);
    if (theirs === undefined) return;
    const ours = sideFileOf(this.host.annotationsOf(uri), text, kept.base.foreign);
    const merged = mergeSideFiles(kept.base, ours, theirs);
    kept.base = theirs;
    this.takeOver(uri, ours, merged);
  }

  /** Puts these annotations of this text into the file, with what others have put there since it was last read. */
  private async write(
    uri: string,
    annotations: DocumentAnnotations,
    text: string | undefined,
  ): Promise<void> {
    if (text === undefined) return;
    const file = sideFileName(uri);
    const kept = this.keptOf(uri);
    const ours = sideFileOf(annotations, text, kept.base.foreign);
    const isUnseen = kept.base === EMPTY_SIDE_FILE;
    if (isUnseen && !isEmpty(ours) && (await this.files.read(file)) === undefined)
      await this.host.making(uri);
    let merged: SideFile | undefined;
    let printed: string | undefined;
    await this.files.update(file, (content) => {
      merged = this.withOthers(uri, ours, content);
      const isNeeded = merged !== undefined && (content !== undefined || !isEmpty(merged));
      printed = merged !== undefined && isNeeded ? printSideFile(merged, nameIn(uri)) : undefined;
      return printed;
    });
    if (merged === undefined) return;
    kept.told = undefined;
    if (printed === undefined) return;
    kept.written = printed;
    kept.base = merged;
    this.takeOver(uri, ours, merged);
  }

  /**
   * Ours with what others have put into the file since it was last read or written; undefined where that cannot be read.
   * `content` is undefined for a file that is not there: that it was taken away is no word on what stood in it.
   */
  private withOthers(uri: string, ours: SideFile, content: string | undefined): SideFile | undefined {
    const { base, written } = this.keptOf(uri);
    if (content === undefined || content === written) return ours;
    const theirs = this.parse(uri, content);
    return theirs && mergeSideFiles(base, ours, theirs);
  }

  /** Gives the document what `merged` has beyond `ours`, together with what was done to it since. */
  private takeOver(uri: string, ours: SideFile, merged: SideFile): void {
    const text = this.host.textOf(uri);
    if (text === undefined || merged === ours) return;
    if (printSideFile(ours, '') === printSideFile(merged, '')) return;
    const now = sideFileOf(this.host.annotationsOf(uri), text, merged.foreign);
    this.host.replace(uri, placeSideFile(mergeSideFiles(ours, now, merged), text).annotations);
  }

  private parse(uri: string, content: string): SideFile | undefined {
    const read = readSideFile(content);
    if (read.kind === 'read') return read.file;
    const why =
      read.kind === 'newer'
        ? `was written by a later version of Dateline (its form is ${read.version})`
        : 'is damaged';
    this.tellOnce(
      uri,
      `${nameIn(sideFileName(uri))} ${why}: it is left as it is, and annotations made now are not kept. Please ${read.kind === 'newer' ? 'update Dateline' : 'mend it or take it away'}.`,
    );
    return undefined;
  }

  private enqueue(uri: string, work: () => Promise<void>): void {
    const kept = this.keptOf(uri);
    kept.work = kept.work
      .then(work)
      .catch((error: unknown) =>
        this.tellOnce(uri, `${nameIn(sideFileName(uri))} could not be read or written: ${reasonOf(error)}.`),
      );
  }

  private tellOnce(uri: string, message: string): void {
    const kept = this.keptOf(uri);
    if (kept.told === message) return;
    kept.told = message;
    this.host.tell(message);
  }

  private keptOf(uri: string): Kept {
    let kept = this.kept.get(uri);
    if (kept === undefined) {
      kept = {
        base: EMPTY_SIDE_FILE,
        written: undefined,
        work: Promise.resolve(),
        timer: undefined,
        told: undefined,
      };
      this.kept.set(uri, kept);
    }
    return kept;
  }
}

function notKept(uri: string): string {
  return `Annotations of ${nameIn(uri)} last only as long as it is open: it is no file of this machine, and Dateline can keep none beside it.`;
}

function isEmpty({ filed, foreign }: SideFile): boolean {
  return filed.length + foreign.length === 0;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
