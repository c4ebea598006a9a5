import { FileStore } from './file-store';
import { plainUri } from './plain-uri';

/** How a kept file is read. */
export interface FileFormat<T> {
  /** What the file is, in a sentence to the user. */
  readonly what: string;
  /** What a file that is missing or damaged holds. */
  readonly empty: T;
  /** Undefined for a text that is damaged, or is something else. */
  parse(text: string): T | undefined;
}

/** Why a file could not be changed, in words for the user. */
export interface NotKept {
  readonly reason: string;
}

/**
 * The small files that a person's decisions are kept in, read again before each use, since any program may change them.
 * A file that is damaged counts as empty, is said to be damaged once, and is never written over.
 */
export class KeptFiles {
  private readonly parsed = new Map<string, { readonly text: string; readonly value: unknown }>();
  private readonly reported = new Map<string, string>();
  /** What was written here and has not been seen otherwise since. */
  private readonly written = new Map<string, { readonly uri: string; readonly text: string }>();
  /** Changes go one after another, so that none is lost. */
  private changing: Promise<unknown> = Promise.resolve();

  /** `report` tells the user, in a sentence; `created` hears of each file that was not there before it was written. */
  constructor(
    private readonly files: FileStore,
    private readonly report: (message: string) => void,
    private readonly created: (uri: string) => void = () => undefined,
  ) {}

  /** What the file holds. Never rejects. */
  async read<T>(uri: string, format: FileFormat<T>): Promise<T> {
    try {
      const text = await this.files.read(uri);
      this.seen(uri, text);
      if (text === undefined) return format.empty;
      const known = this.parsed.get(uri);
      // The format of a file is always the same one.
      if (known?.text === text) return known.value as T;
      const value = format.parse(text);
      if (value === undefined) this.reportOnce(uri, text, damaged(uri, format));
      this.parsed.set(uri, { text, value: value ?? format.empty });
      return value ?? format.empty;
    } catch (error) {
      this.reportOnce(uri, String(error), `The ${format.what} ${uri} cannot be read: ${String(error)}`);
      return format.empty;
    }
  }

  /** Puts `change` of the file's content in its place; undefined where that was done. */
  change<T>(
    uri: string,
    format: FileFormat<T>,
    change: (value: T, text: string) => string,
  ): Promise<NotKept | undefined> {
    const changed = this.changing.then(() => this.changeNow(uri, format, change));
    this.changing = changed;
    return changed;
  }

  /**
   * Whether the file still holds what was last written here, so that whoever hears of a change of it hears of nothing new.
   * False where something else was seen in it meanwhile. Never rejects.
   */
  async isAsWritten(uri: string): Promise<boolean> {
    const written = this.written.get(plainUri(uri));
    if (written === undefined) return false;
    this.seen(uri, await this.files.read(written.uri).catch(() => undefined));
    return this.written.get(plainUri(uri)) === written;
  }

  private seen(uri: string, text: string | undefined): void {
    if (this.written.get(plainUri(uri))?.text !== text) this.written.delete(plainUri(uri));
  }

  private async changeNow<T>(
    uri: string,
    format: FileFormat<T>,
    change: (value: T, text: string) => string,
  ): Promise<NotKept | undefined> {
    let refused: NotKept | undefined;
    let made: { readonly text: string; readonly isNew: boolean } | undefined;
    try {
      await this.files.update(uri, (text) => {
        const value = text === undefined ? format.empty : format.parse(text);
        refused = value === undefined ? { reason: damaged(uri, format) } : undefined;
        const next = value === undefined ? text : change(value, text ?? '');
        made = next === undefined || next === text ? undefined : { text: next, isNew: text === undefined };
        return made?.text;
      });
      if (made === undefined) return refused;
      this.written.set(plainUri(uri), { uri, text: made.text });
      if (made.isNew) this.created(uri);
      return undefined;
    } catch (error) {
      return { reason: `The ${format.what} ${uri} cannot be written: ${String(error)}` };
    }
  }

  private reportOnce(uri: string, state: string, message: string): void {
    if (this.reported.get(uri) === state) return;
    this.reported.set(uri, state);
    this.report(message);
  }
}

function damaged(uri: string, { what }: FileFormat<unknown>): string {
  return `The ${what} ${uri} is damaged: nothing of it is used, and it is left as it is. Please mend it or take it away.`;
}
