import {
  Connection,
  DidChangeWatchedFilesNotification,
  DidChangeWatchedFilesRegistrationOptions,
} from 'vscode-languageserver';
import { ClientFeatures } from './client-features';
import { Log } from './log';

/** Asks the client to tell of changes of a file, where it can. Elsewhere a change is seen with the next analysis. */
export function watchFile(connection: Connection, client: ClientFeatures, uri: string, log: Log): void {
  if (!client.watchesFiles) return;
  const slash = uri.lastIndexOf('/');
  const [folder, name] = [uri.slice(0, slash), decodeURIComponent(uri.slice(slash + 1))];
  const options: DidChangeWatchedFilesRegistrationOptions = {
    watchers: [{ globPattern: { baseUri: folder, pattern: name.replace(/[*?{}[\]]/g, '?') } }],
  };
  connection.client
    .register(DidChangeWatchedFilesNotification.type, options)
    .catch((error: unknown) => log.warn(`Changes of ${uri} will not be seen at once: ${String(error)}`));
}
