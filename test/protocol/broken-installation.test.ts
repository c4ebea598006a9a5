import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  InitializeRequest,
  LogMessageNotification,
  ProposedFeatures,
  type ProtocolConnection,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { MemoryFileStore } from '../doubles/memory-file-store';
import { startServer } from '../../server/src/protocol/server';

/** A client on a server in this process whose tables cannot be loaded. */
function connectToBrokenServer(): ProtocolConnection {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const ends = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)] as const;
  startServer(createConnection(ProposedFeatures.all, ...ends), {
    version: '0.0.0',
    files: new MemoryFileStore(),
    loadResources: () => Promise.reject(new Error('places.bin is missing')),
  });
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  client.listen();
  return client;
}

describe('a broken installation', () => {
  it('is said once, with the reason in the log, and answers stay empty', async () => {
    const client = connectToBrokenServer();
    const shown: string[] = [];
    const logged: string[] = [];
    client.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
    client.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
    await client.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders: null,
    });
    for (const uri of ['untitled:a.news', 'untitled:b.news']) {
      const textDocument = { uri, languageId: 'newsdump', version: 1, text: 'Rain in Lisbon' };
      await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      assert.deepEqual(symbols, []);
    }
    assert.deepEqual(shown, ['Dateline is not installed completely; please install it again.']);
    assert.match(logged[0] ?? '', /places\.bin is missing/);
    client.dispose();
  });
});
