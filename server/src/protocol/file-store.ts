/** Something that can be disposed of. */
export interface Disposable {
  dispose(): void;
}

/**
 * Why an existing file is not read: it is a folder, a pipe, a device or a socket; it is larger than any file
 * we keep; it is not valid UTF-8; its links form a cycle; no file on this machine can have such a name; or
 * access is denied.
 */
export type WhyUnreadable = 'not-a-regular-file' | 'too-large' | 'encoding' | 'link' | 'name' | 'permission';

/**
 * A file that exists but is not read. It is left byte for byte as it is. The message completes “NAME could
 * not be read: …”.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly why: WhyUnreadable,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Why a file is not written: part of its path is a link; it is outside its home; it is in a repository's own
 * folder; its folder no longer exists; another program holds its lock; or its text cannot be encoded in
 * UTF-8.
 */
export type WhyUnwritable = 'link' | 'outside' | 'repository' | 'no-folder' | 'locked' | 'encoding';

/** A file that is not written, and is unchanged. The message completes “NAME could not be written: …”. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';

  constructor(
    readonly why: WhyUnwritable,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The folder that a file must be in, at any depth. Whoever opened it trusts it, even if it is a link; below
 * it no part of the path may be a link, and folders are created as needed.
 */
export interface Home {
  /** Its URI. */
  readonly folder: string;
  /**
   * Whether to create it if it does not exist, as for the user's own folder. A folder that was moved away is
   * not created again.
   */
  readonly isMade: boolean;
}

/**
 * The few files that features keep (dictionaries, side files), by URI. An interface, because a browser has
 * neither files nor fsync, and tests need neither.
 */
export interface FileStore {
  /**
   * The whole file as text, without a byte order mark; undefined if it does not exist. Rejects if it cannot
   * be read: with `UnreadableFile`, or with the system's error.
   */
  read(uri: string): Promise<string | undefined>;
  /**
   * Replaces the whole file with the result of `change`, which gets its text, or undefined if it does not
   * exist; if `change` returns undefined, the file is left as it is. The update is atomic: no other update
   * comes between reading and writing, a reader never sees half a file, and on any failure the file is
   * unchanged. Without a `home`, the home is the file's own folder, which must exist. Rejects if the file
   * cannot be read or written (`UnreadableFile`, `UnwritableFile`, or the system's error), or if `change`
   * throws. `change` may be called again if the file is removed in the meantime.
   */
  update(uri: string, change: (text: string | undefined) => string | undefined, home?: Home): Promise<void>;
  /** Calls `changed` after anyone changed the file; absent if changes cannot be observed. */
  watch?(uri: string, changed: () => void): Disposable;
}
