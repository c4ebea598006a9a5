import type { FileStore, Home } from './file-store';
import { inTime } from './in-time';
import { plainUri } from './plain-uri';
import { TurnByTurn } from './turn-by-turn';
import { messageOf } from '../text/message-of';

/** Milliseconds after which the analysis continues without a file that is still being read. */
const PATIENCE = 2_000;
/**
 * Milliseconds after which the user is told that a change has not been written: longer than the wait for a
 * lock.
 */
const PATIENCE_WITH_CHANGES = 20_000;

/** How a kept file is read. */
export interface FileFormat<T> {
  /** What the file is, to be used in a sentence to the user. */
  readonly what: string;
  /** The content of a file that is missing or damaged. */
  readonly empty: T;
  /** A longer text, in code units, is assumed to be something else and is not used. */
  readonly longest?: number;
  /** Undefined for a text that is damaged, or is something else. */
  parse(text: string): T | undefined;
}

/** Why a file could not be changed, in words for the user. */
export interface NotKept {
  readonly reason: string;
}

/** A kept file, and the folder that it must be in. */
export interface KeptFile {
  readonly uri: string;
  readonly home: Home;
}

/** Receives reports about kept files. */
export interface KeptFilesHost {
  /** Shows the user a sentence. */
  report(message: string): void;
  /** A file was created. */
  created?(uri: string): void;
  /** A file has now been read that was too slow to wait for. */
  arrived?(uri: string): void;
}

/**
 * The small files that hold a user's decisions. They are read again before each use, since any program may
 * change them. A damaged file counts as empty, is reported once, and is never overwritten.
 */
export class KeptFiles {
  private readonly parsed = new Map<string, { readonly text: string | undefined; readonly value: unknown }>();
  private readonly reported = new Map<string, string>();
  /** What was written here, until the file is seen with other content. */
  private readonly written = new Map<string, { readonly uri: string; readonly text: string }>();
  /** Changes of a file are made one after another, so that none is lost. */
  private readonly changing = new Map<string, Promise<unknown>>();
  private readonly reading = new TurnByTurn<unknown>();
  /** The files that are still being read although nobody is waiting any more. */
  private readonly late = new Set<string>();

  /** `patience` is how long to wait for a read, in milliseconds. */
  constructor(
    private readonly files: FileStore,
    private readonly host: KeptFilesHost,
    private readonly patience = PATIENCE,
  ) {}

  /**
   * The content of the file; while a disk does not answer, its last known content. In that case the user is
   * told once, and the host is notified when the file has been read. Never rejects, and never waits long.
   */
  async read<T>(uri: string, format: FileFormat<T>): Promise<T> {
    if (this.late.has(uri)) return this.lastOf(uri, format);
    // A file always has the same format.
    const reading = this.reading.run(uri, () => this.readNow(uri, format)) as Promise<T>;
    const late = Symbol();
    const value = await inTime(reading, this.patience, late);
    if (value !== late) return value as T;
    if (!this.late.has(uri)) {
      this.late.add(uri);
      this.reportOnce(uri, 'late', notYetRead(uri, format));
      void reading.then(() => {
        this.late.delete(uri);
        this.host.arrived?.(uri);
      });
    }
    return this.lastOf(uri, format);
  }

  /** Replaces the file's content with the result of `change`; undefined if that succeeded. */
  change<T>(
    file: KeptFile,
    format: FileFormat<T>,
    change: (value: T, text: string) => string,
  ): Promise<NotKept | undefined> {
    const before = this.changing.get(file.uri) ?? Promise.resolve();
    const changed = before.then(() => this.changeNow(file, format, change));
    this.changing.set(file.uri, changed);
    const reason = `The ${format.what} ${file.uri} has not been written yet, since the disk does not answer.`;
    return inTime(changed, PATIENCE_WITH_CHANGES, { reason });
  }

  /**
   * Whether the file still contains what was last written here, in which case a notification of its change is
   * no news. False if anything else was seen in it meanwhile. Never rejects.
   */
  async isAsWritten(uri: string): Promise<boolean> {
    const written = this.written.get(plainUri(uri));
    if (written === undefined) return false;
    const text = this.files.read(written.uri).catch(() => undefined);
    this.seen(uri, await inTime(text, this.patience, undefined));
    return this.written.get(plainUri(uri)) === written;
  }

  private seen(uri: string, text: string | undefined): void {
    if (this.written.get(plainUri(uri))?.text !== text) this.written.delete(plainUri(uri));
  }

  private async readNow<T>(uri: string, format: FileFormat<T>): Promise<T> {
    try {
      const text = await this.files.read(uri);
      this.seen(uri, text);
      if (text === undefined) return this.keep(uri, text, format.empty);
      const known = this.parsed.get(uri);
      if (known?.text === text) return known.value as T;
      const value = parse(uri, format, text);
      if (value.kind === 'unusable') this.reportOnce(uri, text, value.reason);
      return this.keep(uri, text, value.kind === 'unusable' ? format.empty : value.value);
    } catch (error) {
      const why = messageOf(error);
      this.reportOnce(uri, why, `The ${format.what} ${uri} cannot be read: ${why}. It is left as it is.`);
      this.parsed.delete(uri);
      return format.empty;
    }
  }

  private keep<T>(uri: string, text: string | undefined, value: T): T {
    this.parsed.set(uri, { text, value });
    return value;
  }

  private lastOf<T>(uri: string, format: FileFormat<T>): T {
    const last = this.parsed.get(uri);
    return last === undefined ? format.empty : (last.value as T);
  }

  private async changeNow<T>(
    { uri, home }: KeptFile,
    format: FileFormat<T>,
    change: (value: T, text: string) => string,
  ): Promise<NotKept | undefined> {
    let refused: NotKept | undefined;
    let made: { readonly text: string; readonly isNew: boolean } | undefined;
    const changed = (text: string | undefined): string | undefined => {
      const value = text === undefined ? read(format.empty) : parse(uri, format, text);
      refused = value.kind === 'unusable' ? value : undefined;
      const next = value.kind === 'unusable' ? text : change(value.value, text ?? '');
      made = next === undefined || next === text ? undefined : { text: next, isNew: text === undefined };
      return made?.text;
    };
    try {
      await this.files.update(uri, changed, home);
      if (made === undefined) return refused;
      this.written.set(plainUri(uri), { uri, text: made.text });
      if (made.isNew) this.host.created?.(uri);
      return undefined;
    } catch (error) {
      return { reason: `The ${format.what} ${uri} cannot be written: ${messageOf(error)}.` };
    }
  }

  private reportOnce(uri: string, state: string, message: string): void {
    if (this.reported.get(uri) === state) return;
    this.reported.set(uri, state);
    this.host.report(message);
  }
}

/** The content of a text, or a sentence to the user that says why it is not used. */
type Parsed<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'unusable'; readonly reason: string };

function parse<T>(
  uri: string,
  { what, longest = Infinity, parse: parseText }: FileFormat<T>,
  text: string,
): Parsed<T> {
  const value = text.length > longest ? undefined : parseText(text);
  if (value !== undefined) return read(value);
  const why = text.length > longest ? `is too large (at most ${longest} characters are read)` : 'is damaged';
  const reason = `The ${what} ${uri} ${why}: nothing of it is used, and it is left as it is. Please mend it or take it away.`;
  return { kind: 'unusable', reason };
}

function read<T>(value: T): Parsed<T> {
  return { kind: 'read', value };
}

function notYetRead(uri: string, { what }: FileFormat<unknown>): string {
  return `The ${what} ${uri} could not be read yet, since the disk does not answer: the analysis goes on without it, and is done again when it comes.`;
}
