import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  type Disposable,
} from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';
import { literalFileUri } from './file-uri';
import type { Log } from './log';
import { nameIn } from './uri-name';

/** Milliseconds after which an editor has released a file that it no longer needs to watch. */
const PAUSE = 500;

/**
 * The files whose changes the client reports, if it can. Otherwise a change is noticed at the next analysis.
 */
export class WatchedFiles {
  private readonly registrations = new Map<string, Promise<Disposable | undefined>>();
  /** Renewals are made one after another. */
  private renewing: Promise<unknown> = Promise.resolve();

  /** `mayHaveChanged` is called with a file whose changes could not be observed for a moment. */
  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFeatures,
    private readonly log: Log,
    private readonly mayHaveChanged: (uri: string) => void,
  ) {}

  /**
   * Asks the client to watch a file. Call it again once its folder has been created: editors asked to watch a
   * folder that did not exist may not notice when it appears.
   */
  watch(uri: string): void {
    if (!this.client.watchesFiles) return;
    const before = this.registrations.get(uri);
    const registration =
      before === undefined ? this.register(uri) : this.renewing.then(() => this.renew(uri, before));
    this.registrations.set(uri, registration);
    if (before !== undefined) this.renewing = registration;
  }

  /**
   * An editor merges two registrations for one file and does not look at it anew; the same goes for one that
   * is removed and renewed at once.
   */
  private async renew(uri: string, before: Promise<Disposable | undefined>): Promise<Disposable | undefined> {
    (await before)?.dispose();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const renewed = await this.register(uri);
    this.mayHaveChanged(uri);
    return renewed;
  }

  private async register(uri: string): Promise<Disposable | undefined> {
    const folder = literalFileUri(uri).replace(/\/[^/]*$/, '');
    const pattern = nameIn(uri).replace(/[*?{}[\]\\]/g, '?');
    const options: DidChangeWatchedFilesRegistrationOptions = {
      watchers: [{ globPattern: { baseUri: folder, pattern } }],
    };
    try {
      return await this.connection.client.register(DidChangeWatchedFilesNotification.type, options);
    } catch (error) {
      this.log.warn(`Changes of ${uri} will not be seen at once: ${String(error)}`);
      return undefined;
    }
  }
}
