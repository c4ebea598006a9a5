import { Connection } from 'vscode-languageserver/node';
import { startServer } from '../protocol/server';
import { version } from '../../../package.json';
import { nodeFileStore } from './file-store';
import { compilePatternsAtOnce } from './patterns';
import { dataFolder, readResources } from './read-resources';
import { userFolder } from './user-folder';

/** Runs the language server on `connection`, with the tables and files of this machine. Returns at once. */
export function serve(connection: Connection): void {
  compilePatternsAtOnce();
  startServer(connection, {
    version,
    files: nodeFileStore,
    userFolder: userFolder(),
    loadResources: () => Promise.resolve().then(() => readResources(dataFolder())),
  });
}
