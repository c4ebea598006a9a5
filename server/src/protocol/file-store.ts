/** Something to let go of. */
export interface Disposable {
  dispose(): void;
}

/**
 * Why a file that is there is not read: it is a folder, a pipe, a device or a socket; it is larger than anything kept; its
 * bytes are no UTF-8; its links lead nowhere but in a circle; no file of this machine has such a name; or it is not permitted.
 */
export type WhyUnreadable = 'not-a-regular-file' | 'too-large' | 'encoding' | 'link' | 'name' | 'permission';

/** A file that is there and is not read. It is left byte for byte as it is. The message completes “NAME could not be read: …”. */
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
 * Why a file is not written: a part of its path is a link; it lies outside its home; it lies in a repository's own folder;
 * the folder it is to lie in is gone; another program holds its lock; or its text has no bytes in UTF-8.
 */
export type WhyUnwritable = 'link' | 'outside' | 'repository' | 'no-folder' | 'locked' | 'encoding';

/** A file that is not written, and is as it was. The message completes “NAME could not be written: …”. */
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
 * The folder that a file is to lie in, at whatever depth. Who opened it trusts it, link or not; of the path below it no part
 * may be a link, and folders there are made as needed.
 */
export interface Home {
  /** Its URI. */
  readonly folder: string;
  /** Whether it is made where it is not there, as the user's own is. One that was moved away is not made anew. */
  readonly isMade: boolean;
}

/**
 * The few files a feature keeps (dictionaries, side files), by URI. An interface, because a browser has neither
 * files nor fsync, and tests need neither.
 */
export interface FileStore {
  /**
   * The whole file as text, without a byte order mark; undefined where there is none. Rejects where it cannot be read: with
   * `UnreadableFile`, or with what the system says.
   */
  read(uri: string): Promise<string | undefined>;
  /**
   * Replaces the whole file by what `change` makes of its text, undefined where there is none; where `change` gives
   * undefined, the file is left as it is. One step: nobody else's update comes between reading and writing, a reader never
   * sees half a file, and where anything fails the file is as it was. Without a `home` it is the folder that the file lies
   * in, which must be there. Rejects where the file cannot be read or written (`UnreadableFile`, `UnwritableFile`, or what the
   * system says), or `change` throws. `change` may be called again where the file was taken away from under it.
   */
  update(uri: string, change: (text: string | undefined) => string | undefined, home?: Home): Promise<void>;
  /** Calls `changed` after the file was changed, by whoever it was; absent where changes cannot be seen. */
  watch?(uri: string, changed: () => void): Disposable;
}
