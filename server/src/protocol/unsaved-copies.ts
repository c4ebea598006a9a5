import { printSideFile } from '../annotations/side-file/print-side-file';
import { readSideFile } from '../annotations/side-file/read-side-file';
import type { SideFile } from '../annotations/side-file/side-file';
import { isRecord, parseJson } from '../../../shared/json-value';
import { isString, shape } from '../../../shared/shape';
import type { FileStore } from './file-store';
import { nameIn } from './uri-name';

/** Annotations that could not be written where they belong. */
export interface Unsaved {
  /**
   * The content of the side file that they were derived from: whatever is in it and missing here was removed.
   */
  readonly base: SideFile;
  readonly made: SideFile;
  /** The last write, which may be in the file although it was reported as failed (`agreedBase`). */
  readonly attempted: SideFile;
}

/** The same for a document, with its URI. */
export interface UnsavedCopy extends Unsaved {
  readonly uri: string;
}

/** The file in the user's own folder. */
const NAME = 'unsaved.json';
const VERSION = 1;

/**
 * Copies of annotations that could not be saved where they belong, in one file of the user's own folder: the
 * user's work survives a full disk, a missing folder, and a server that has to exit before it could write.
 */
export class UnsavedCopies {
  /** Changes are made one after another, so that a copy that was dropped does not come back. */
  private changing: Promise<void> = Promise.resolve();

  /** @param userFolder undefined if there is none: then nothing can be kept */
  constructor(
    private readonly files: FileStore,
    private readonly userFolder: string | undefined,
    /** Receives a sentence that says why a copy could not be kept. */
    private readonly report: (message: string) => void,
  ) {}

  /** Keeps a copy, replacing an earlier one of the same document. Never rejects. */
  keep(copy: UnsavedCopy): Promise<void> {
    return this.change((copies) => [...copies.filter(({ uri }) => uri !== copy.uri), copy]);
  }

  /** Drops the copy of a document. Never rejects. */
  drop(uri: string): Promise<void> {
    return this.change((copies) => copies.filter((each) => each.uri !== uri));
  }

  /** All copies that are kept; empty if they cannot be read, which is reported. Never rejects. */
  async all(): Promise<readonly UnsavedCopy[]> {
    if (this.userFolder === undefined) return [];
    try {
      const text = await this.files.read(`${this.userFolder}/${NAME}`);
      return text === undefined ? [] : copiesIn(text);
    } catch (error) {
      this.report(`Annotations that could not be saved cannot be read: ${String(error)}`);
      return [];
    }
  }

  private change(change: (copies: readonly UnsavedCopy[]) => readonly UnsavedCopy[]): Promise<void> {
    this.changing = this.changing.then(() => this.changeNow(change));
    return this.changing;
  }

  private async changeNow(change: (copies: readonly UnsavedCopy[]) => readonly UnsavedCopy[]): Promise<void> {
    if (this.userFolder === undefined) return;
    try {
      const home = { folder: this.userFolder, isMade: true };
      await this.files.update(
        `${this.userFolder}/${NAME}`,
        (text) => {
          const before = text === undefined ? [] : copiesIn(text);
          const after = change(before);
          return after.length + before.length === 0 ? undefined : printed(after);
        },
        home,
      );
    } catch (error) {
      this.report(`A copy of annotations that are not saved could not be kept: ${String(error)}`);
    }
  }
}

function printed(copies: readonly UnsavedCopy[]): string {
  const kept = copies.map(({ uri, base, made, attempted }): PrintedCopy => ({
    uri,
    base: printSideFile(base, nameIn(uri)),
    made: printSideFile(made, nameIn(uri)),
    attempted: printSideFile(attempted, nameIn(uri)),
  }));
  return `${JSON.stringify({ 'dateline:unsavedVersion': VERSION, copies: kept }, undefined, 1)}\n`;
}

/** Throws if the text is damaged, so that it is not overwritten. */
function copiesIn(text: string): readonly UnsavedCopy[] {
  const file = parseJson(text);
  if (!isRecord(file) || file['dateline:unsavedVersion'] !== VERSION || !Array.isArray(file['copies']))
    throw new Error(`${NAME} is damaged, or of another version of Dateline; it is left as it is.`);
  return (file['copies'] as readonly unknown[]).map(copyIn);
}

/** A copy as it is stored, with each side file as text. */
interface PrintedCopy {
  readonly uri: string;
  readonly base: string;
  readonly made: string;
  readonly attempted: string;
}

const isPrintedCopy = shape<PrintedCopy>({
  uri: isString,
  base: isString,
  made: isString,
  attempted: isString,
});

function copyIn(value: unknown): UnsavedCopy {
  if (!isPrintedCopy(value)) throw damagedCopy();
  const { uri, base, made, attempted } = value;
  return { uri, base: sideFileIn(base), made: sideFileIn(made), attempted: sideFileIn(attempted) };
}

function sideFileIn(printed: string): SideFile {
  const read = readSideFile(printed);
  if (read.kind !== 'read') throw damagedCopy();
  return read.file;
}

function damagedCopy(): Error {
  return new Error(`A copy in ${NAME} is damaged; the file is left as it is.`);
}
