import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ProposedFeatures,
  type ProtocolConnection,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { dataFolder, readResources } from '../../server/src/node/read-resources';
import type { FileStore } from '../../server/src/protocol/file-store';
import { startServer } from '../../server/src/protocol/server';
import { TestClient } from './test-client';

/** A client on a server in this process whose files are on `files`, and what the server shows and wants to watch. */
async function connect(files: FileStore): Promise<{
  readonly client: ProtocolConnection;
  readonly shown: readonly string[];
  readonly watched: readonly string[];
}> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const ends = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)] as const;
  startServer(createConnection(ProposedFeatures.all, ...ends), {
    version: '0.0.0',
    files,
    userFolder: 'file:///home/user',
    loadResources: () => Promise.resolve().then(() => readResources(dataFolder())),
  });
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const [shown, watched]: [string[], string[]] = [[], []];
  client.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  client.onRequest(RegistrationRequest.type, ({ registrations }) => {
    watched.push(...registrations.map(({ registerOptions }) => JSON.stringify(registerOptions)));
  });
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: 'file:///w',
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
    },
    workspaceFolders: [{ uri: 'file:///w', name: 'w' }],
  });
  await client.sendNotification(InitializedNotification.type, {});
  return { client, shown, watched };
}

function open(client: ProtocolConnection, uri: string): Promise<void> {
  const text = 'The minister will recieve a delegation in Lisbon.\n';
  return client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'newsdump', version: 1, text },
  });
}

describe('on a disk that never answers', function () {
  this.timeout(30_000);
  const never = (): Promise<never> => new Promise(() => undefined);

  it('the analysis goes on without the dictionaries, the user is told once of each, and shutting down is answered', async () => {
    const { client, shown } = await connect({ read: never, update: never });
    for (const uri of ['file:///w/a.news', 'file:///w/b.news']) {
      await open(client, uri);
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      assert.equal(report.kind === 'full' && report.items.length, 1);
    }
    assert.deepEqual(shown.map((message) => /(\S+) could not be read yet/.exec(message)?.[1]).sort(), [
      'file:///home/user/words.txt',
      'file:///w/.dateline/ignored.json',
      'file:///w/.dateline/words.txt',
    ]);
    await client.sendRequest(ShutdownRequest.type);
    client.dispose();
  });

  it('a dictionary that comes late is honoured', async () => {
    let come: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => (come = resolve));
    const { client } = await connect({
      read: (uri) => (uri.endsWith('/words.txt') ? late : Promise.resolve(undefined)),
      update: never,
    });
    const uri = 'file:///w/a.news';
    await open(client, uri);
    const count = async (): Promise<number> => {
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === 'full' ? report.items.length : -1;
    };
    assert.equal(await count(), 1);
    come('recieve\n');
    while ((await count()) !== 0) await new Promise((resolve) => setTimeout(resolve, 10));
    client.dispose();
  });
});

describe('a process with a call to the disk that never comes back', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-stalled-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('ends all the same when the editor says so', async function () {
    if (process.platform === 'win32') return this.skip();
    const [pipe, hook] = [path.join(folder, 'pipe'), path.join(folder, 'hook.cjs')];
    execFileSync('mkfifo', [pipe]);
    // Opening a pipe that nobody writes to holds a thread of the process, as a network drive that is gone does.
    const stall = `const { promises } = require('node:fs');
      const { stat } = promises;
      promises.stat = (name) => (String(name).endsWith('words.txt') ? promises.open(${JSON.stringify(pipe)}, 'r') : stat(name));`;
    await writeFile(hook, stall);
    const before = process.env['NODE_OPTIONS'];
    process.env['NODE_OPTIONS'] = `${before ?? ''} --require ${JSON.stringify(hook)}`;
    const starting = TestClient.start(undefined, { userFolder: path.join(folder, 'user') });
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
    const client = await starting;
    const uri = await client.open('The minister will recieve a delegation in Lisbon.\n');
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    // Killed, since it could not have ended by itself.
    assert.equal(await client.exitCode, null);
  });
});

describe('a document whose URI is not escaped', () => {
  it('neither ends the server nor has another file watched', async () => {
    const { client, watched } = await connect({
      read: () => Promise.resolve(undefined),
      update: () => Promise.resolve(),
    });
    const uri = 'file:///w/100%?#.news';
    await open(client, uri);
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    const side = watched.find((each) => each.includes('annotations.json'));
    assert.equal(
      side,
      '{"watchers":[{"globPattern":{"baseUri":"file:///w","pattern":"100%?#.news.annotations.json"}}]}',
    );
    client.dispose();
  });
});
