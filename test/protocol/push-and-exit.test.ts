import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  CodeActionRequest,
  createProtocolConnection,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  MarkupContent,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { rangeOf, TWO_ARTICLES } from './dumps';
import { FULL_CLIENT, SERVER_COMMAND, TestClient } from './test-client';

describe('the server with a client that does not ask for diagnostics', () => {
  let client: TestClient;
  before(async () => (client = await TestClient.start({})));
  after(() => client.stop());

  it('offers no pull', async () => {
    const other = TestClient.launch();
    const { capabilities } = await other.initialize({});
    assert.equal(capabilities.diagnosticProvider, undefined);
    await other.stop();
  });

  it('pushes them with the version they are for, and takes them back on close', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const first = await client.publishedFor((params) => params.uri === uri);
    assert.equal(first.version, 1);
    assert.equal(first.diagnostics.filter(({ code }) => code === 'typo.doubled').length, 2);
    const version = await client.change(uri, { range: rangeOf(TWO_ARTICLES, 'the the'), text: 'the' });
    const second = await client.publishedFor((params) => params.uri === uri && params.version === version);
    assert.equal(second.diagnostics.filter(({ code }) => code === 'typo.doubled').length, 1);
    await client.close(uri);
    const last = await client.publishedFor((params) => params.uri === uri && params.version === undefined);
    assert.deepEqual(last.diagnostics, []);
  });

  it('points at no other places, for a client that did not say that it shows them', async () => {
    const uri = await client.open(`${TWO_ARTICLES}\n${TWO_ARTICLES}`);
    const { diagnostics } = await client.publishedFor((params) => params.uri === uri);
    assert.ok(diagnostics.some(({ code }) => code === 'structure.duplicate'));
    assert.ok(diagnostics.every(({ relatedInformation }) => relatedInformation === undefined));
  });

  it('takes settings as they are sent', async () => {
    await client.configure({ problems: { severity: { 'typo.doubled': 'off' } } });
    const uri = await client.open(TWO_ARTICLES);
    const { diagnostics } = await client.publishedFor((params) => params.uri === uri);
    assert.ok(diagnostics.every(({ code }) => code !== 'typo.doubled'));
    await client.configure({});
    const version = await client.change(uri, { range: rangeOf(TWO_ARTICLES, 'Night'), text: 'Day' });
    const again = await client.publishedFor((params) => params.uri === uri && params.version === version);
    assert.ok(again.diagnostics.some(({ code }) => code === 'typo.doubled'));
  });

  it('speaks plainly: no Markdown, no symbol tree, no versioned edits', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const textDocument = { uri };
    const position = rangeOf(TWO_ARTICLES, 'PARIS').end;
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.ok(MarkupContent.is(hover?.contents) && hover.contents.kind === 'plaintext');
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.ok(symbols !== null && symbols.length > 2 && symbols.every((symbol) => 'location' in symbol));
    const range = rangeOf(TWO_ARTICLES, 'the the');
    const context = { diagnostics: [] };
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context,
    });
    assert.ok(actions?.some((action) => 'edit' in action && action.edit?.changes !== undefined));
  });
});

describe('the way to the server', () => {
  it('is by standard streams where none is named', async () => {
    const client = TestClient.launch([]);
    await client.initialize(FULL_CLIENT);
    assert.equal(await client.stop(), 0);
  });

  it('may be the channel of a child process', async () => {
    const server = spawn(process.execPath, [...SERVER_COMMAND, '--node-ipc'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const exitCode = new Promise((resolve) => server.on('exit', resolve));
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: FULL_CLIENT,
      workspaceFolders: null,
    });
    assert.equal(serverInfo?.name, 'Dateline');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await exitCode, 0);
  });
});

describe('the end of the server', () => {
  it('is orderly after a shutdown', async () => {
    const client = await TestClient.start(FULL_CLIENT);
    await client.open(TWO_ARTICLES);
    assert.equal(await client.stop(), 0);
  });

  it('is an error without one', async () => {
    const client = await TestClient.start(FULL_CLIENT);
    assert.equal(await client.exit(), 1);
  });

  it('comes when the client is gone', async () => {
    const client = await TestClient.start(FULL_CLIENT);
    await client.open(TWO_ARTICLES.repeat(200));
    assert.equal(await client.vanish(), 1);
  });
});
