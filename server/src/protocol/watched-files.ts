import {
  Connection,
  DidChangeWatchedFilesNotification,
  DidChangeWatchedFilesRegistrationOptions,
  Disposable,
} from 'vscode-languageserver';
import { ClientFeatures } from './client-features';
import { Log } from './log';

/** The files whose changes the client tells of, where it can. Elsewhere a change is seen with the next analysis. */
export class WatchedFiles {
  private readonly registrations = new Map<string, Promise<Disposable | undefined>>();

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFeatures,
    private readonly log: Log,
  ) {}

  /**
   * Asks the client to watch a file. To be asked again once its folder has been made: editors that were to watch a folder
   * which was not there may not see it come.
   */
  watch(uri: string): void {
    if (!this.client.watchesFiles) return;
    const before = this.registrations.get(uri) ?? Promise.resolve(undefined);
    // One after the other: an editor takes two wishes for the same file as one, which it does not look at anew.
    const renewed = before.then((registration) => {
      registration?.dispose();
      return this.register(uri);
    });
    this.registrations.set(uri, renewed);
  }

  private async register(uri: string): Promise<Disposable | undefined> {
    const slash = uri.lastIndexOf('/');
    const [folder, name] = [uri.slice(0, slash), decodeURIComponent(uri.slice(slash + 1))];
    const options: DidChangeWatchedFilesRegistrationOptions = {
      watchers: [{ globPattern: { baseUri: folder, pattern: name.replace(/[*?{}[\]]/g, '?') } }],
    };
    try {
      return await this.connection.client.register(DidChangeWatchedFilesNotification.type, options);
    } catch (error) {
      this.log.warn(`Changes of ${uri} will not be seen at once: ${String(error)}`);
      return undefined;
    }
  }
}
