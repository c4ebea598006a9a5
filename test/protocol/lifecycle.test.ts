import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { TWO_ARTICLES } from './dumps';
import { SERVER_COMMAND } from './test-client';

/** What the server sent, as far as it is looked at. */
interface Sent {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly message?: string;
    readonly diagnostics?: readonly unknown[];
  };
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

/** A client that writes what no client should. */
class RawClient {
  errors = '';
  readonly sent: Sent[] = [];
  readonly exitCode: Promise<number | null>;
  private readonly server: ChildProcessWithoutNullStreams;
  private buffer = Buffer.alloc(0);
  private ids = 0;
  private hear: () => void = () => undefined;

  constructor() {
    this.server = spawn(process.execPath, [...SERVER_COMMAND, '--stdio']);
    this.server.stdin.on('error', () => undefined);
    this.server.stderr.on('data', (data: Buffer) => (this.errors += data.toString()));
    this.exitCode = new Promise((resolve) => this.server.on('close', resolve));
    this.server.stdout.on('data', (data: Buffer) => this.read(data));
  }

  /** Bytes as they are. */
  write(text: string): void {
    this.server.stdin.write(text);
  }

  /** One message, whatever it is. */
  send(body: string): void {
    this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params?: unknown): void {
    this.send(JSON.stringify({ jsonrpc: '2.0', method, params }));
  }

  /** Its error's code; undefined where it was answered. */
  async request(method: string, params?: unknown): Promise<number | undefined> {
    const id = ++this.ids;
    this.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    const answer = await this.until((each) => each.id === id && each.method === undefined);
    return answer.error?.code;
  }

  async until(wanted: (sent: Sent) => boolean): Promise<Sent> {
    for (;;) {
      const found = this.sent.find(wanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => (this.hear = resolve));
    }
  }

  async initialize(): Promise<this> {
    await this.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    this.notify('initialized', {});
    return this;
  }

  open(uri: string, text = TWO_ARTICLES, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'newsdump', version, text } });
  }

  /** Whether a dump is still looked at. */
  async works(): Promise<boolean> {
    const uri = `untitled:works-${++this.ids}`;
    this.open(uri);
    const { params } = await this.until(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uri,
    );
    return (params?.diagnostics ?? []).length > 0;
  }

  vanish(): void {
    this.server.stdin.end();
  }

  kill(): void {
    this.server.kill('SIGKILL');
  }

  private read(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.buffer.subarray(0, head).toString())?.[1]);
      if (head < 0 || this.buffer.length < head + 4 + length) return;
      this.sent.push(JSON.parse(this.buffer.subarray(head + 4, head + 4 + length).toString()) as Sent);
      this.buffer = this.buffer.subarray(head + 4 + length);
      this.hear();
    }
  }
}

describe('the life of the server', () => {
  let client: RawClient;
  beforeEach(() => (client = new RawClient()));
  afterEach(() => client.kill());

  it('begins with initialize: before it a request is refused, and a document is not opened', async () => {
    client.open('untitled:early');
    assert.equal(await client.request('textDocument/hover'), -32002);
    await client.initialize();
    assert.ok(await client.works());
    assert.ok(client.sent.every(({ params }) => params?.uri !== 'untitled:early'));
  });

  it('is not begun twice', async () => {
    await client.initialize();
    assert.equal(
      await client.request('initialize', { processId: null, rootUri: null, capabilities: {} }),
      -32600,
    );
    assert.ok(await client.works());
  });

  it('hears nothing after shutdown, and ends well', async () => {
    await client.initialize();
    assert.equal(await client.request('shutdown'), undefined);
    assert.equal(await client.request('textDocument/foldingRange'), -32600);
    client.open('untitled:late');
    client.notify('exit');
    assert.equal(await client.exitCode, 0);
    assert.ok(client.sent.every(({ params }) => params?.uri !== 'untitled:late'));
  });

  it('ends well where exit follows shutdown at once, and shutdown is answered', async () => {
    await client.initialize();
    const answer = client.request('shutdown');
    client.notify('exit');
    assert.equal(await answer, undefined);
    assert.equal(await client.exitCode, 0);
  });

  it('ends with an error without shutdown, also before it has begun', async () => {
    client.notify('exit');
    assert.equal(await client.exitCode, 1);
    const other = await new RawClient().initialize();
    other.notify('exit');
    assert.equal(await other.exitCode, 1);
  });

  it('ends with its client', async () => {
    client.vanish();
    assert.equal(await client.exitCode, 1);
    const other = await new RawClient().initialize();
    other.vanish();
    assert.equal(await other.exitCode, 1);
    assert.equal(client.errors + other.errors, '');
  });

  for (const header of [
    'Content-Length: -5',
    'Content-Length: 999999999999',
    'Content-Length: abc',
    'Foo: bar',
  ])
    it(`ends with one line on standard error after the header “${header}”`, async () => {
      await client.initialize();
      client.write(`${header}\r\n\r\n{}`);
      assert.equal(await client.exitCode, 1);
      assert.match(client.errors, /^dateline: [^\n]+\n$/);
    });

  it('goes on after what is no message, which is answered', async () => {
    await client.initialize();
    for (const [body, code] of [
      ['{"jsonrpc":', -32700],
      ['', -32700],
      ['[]', -32600],
      ['{"jsonrpc":"2.0"}', -32600],
    ] as const) {
      client.sent.length = 0;
      client.send(body);
      assert.equal((await client.until(({ error }) => error !== undefined)).error?.code, code);
    }
    client.write('Content-Type: a/b; charset=latin1\r\nContent-Length: 2\r\n\r\n{}');
    await client.until(({ id, error }) => id === null && error?.code === -32700);
    assert.ok(await client.works());
  });

  it('goes on after messages with wrong parameters, and the log names each on one line', async () => {
    await client.initialize();
    for (const params of [undefined, null, 5, [], {}, { textDocument: null }, { textDocument: { uri: 5 } }])
      for (const method of ['didOpen', 'didChange', 'didClose', 'didSave'])
        client.notify(`textDocument/${method}`, params);
    client.notify('$/cancelRequest');
    client.notify('$/unknown', 5);
    assert.equal(await client.request('textDocument/hover', { textDocument: {} }), -32602);
    assert.equal(await client.request('$/unknown', 5), -32601);
    assert.ok(await client.works());
    const log = client.sent
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => params?.message ?? '')
      // A busy machine makes steps long, and that is logged as well.
      .filter((line) => !line.startsWith('A step of an analysis took'));
    assert.equal(log.length, 7 * 4 + 1);
    for (const line of log) assert.match(line, /^A message was left unread\. [^\n]+$/);
    assert.equal(client.errors, '');
  });

  it('goes on after changes that fit no document', async () => {
    await client.initialize();
    const far = { line: 1e9, character: 1e9 };
    const change = (version: number, ...contentChanges: readonly unknown[]): void =>
      client.notify('textDocument/didChange', {
        textDocument: { uri: 'untitled:a', version },
        contentChanges,
      });
    change(1, { text: 'not open' });
    client.open('untitled:a', 'Rain in 😀 Lisbon');
    client.open('untitled:a', TWO_ARTICLES, 7);
    change(3, { range: { start: far, end: far }, text: ' the the end' });
    change(2, { range: { start: far, end: { line: 0, character: 0 } }, text: TWO_ARTICLES });
    change(9, {
      range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } },
      text: '\ud83d',
    });
    assert.equal(
      await client.request('textDocument/hover', { textDocument: { uri: 'untitled:a' }, position: far }),
      undefined,
    );
    assert.ok(await client.works());
    const log = client.sent.filter(({ method }) => method === 'window/logMessage');
    assert.deepEqual(
      log.map(({ params }) => params?.message),
      [
        'A message was left unread. textDocument/didChange: untitled:a is not open.',
        'textDocument/didOpen: untitled:a is open already. Its text is taken as a change.',
      ],
    );
    assert.equal(client.errors, '');
  });
});
