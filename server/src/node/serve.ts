import type { Connection } from 'vscode-languageserver/node';
import { startServer } from '../protocol/server';
import { version } from '../../../package.json';
import { isDiskStalled } from './disk';
import { nodeFileStore } from './file-store';
import { compilePatternsAtOnce } from './patterns';
import { dataFolder, readResources } from './read-resources';
import { userFolder } from './user-folder';

/**
 * A process waits for its disk calls before it exits, and one that never returns would keep it alive forever:
 * a closed editor would leave a server behind. Nothing that could still be written is lost.
 */
function endThoughStalled(): void {
  process.on('exit', () => {
    if (isDiskStalled()) process.kill(process.pid, 'SIGKILL');
  });
}

/** Runs the language server on `connection`, with the tables and files of this machine. Returns at once. */
export function serve(connection: Connection): void {
  endThoughStalled();
  compilePatternsAtOnce();
  startServer(connection, {
    version,
    files: nodeFileStore,
    userFolder: userFolder(),
    loadResources: () => Promise.resolve().then(() => readResources(dataFolder())),
  });
}
