import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { inRoot } from '../../tools/paths';

/** A bare client of the built language server, as an editor would be one. */
export interface LanguageClient {
  readonly connection: MessageConnection;
  /** Opens a document of version 1. */
  open(uri: string, text: string): Promise<void>;
  /** Inserts text and counts the version up. */
  insert(uri: string, version: number, at: { line: number; character: number }, text: string): Promise<void>;
  /** Asks for the problems of the document as it now is. */
  pull(uri: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts the built server over standard input and output, and shakes hands with it. */
export async function startLanguageServer(): Promise<LanguageClient> {
  const child: ChildProcess = spawn(process.execPath, [inRoot('dist', 'server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (child.stdout === null || child.stdin === null) throw new Error('The server has no streams.');
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'newsdump', version: 1, text },
      }),
    insert: (uri, version, at, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text }],
      }),
    pull: (uri) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
