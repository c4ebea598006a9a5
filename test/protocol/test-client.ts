import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  Command,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import type { DumpStatus } from '../../shared/dump-status';
import { type InitializationOptions, NOTIFICATIONS } from '../../shared/messages';

const ROOT = path.join(__dirname, '..', '..');
const BUNDLE = path.join(ROOT, 'dist', 'server.js');
/** The bundle where there is one, since that is what users run; the sources otherwise, or when asked for. */
export const SERVER_COMMAND: readonly string[] =
  existsSync(BUNDLE) && process.env['DATELINE_SERVER'] !== 'source'
    ? [BUNDLE]
    : ['--import', 'tsx', path.join(ROOT, 'server', 'src', 'node.ts')];

/** No test reads or writes what whoever runs it keeps. */
const NO_FOLDER = path.join(tmpdir(), 'dateline-no-such-folder');

/** Capabilities like those of an editor that knows everything the server offers. */
export const FULL_CLIENT: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** It asks for all that only the extension shows. */
const AS_THE_EXTENSION: InitializationOptions = { notifications: Object.values(NOTIFICATIONS) };

/** An editor without a screen, talking to the real server over its standard streams. */
export class TestClient {
  /** What the editor's settings hold under `dateline`. */
  configuration: unknown = {};
  /** Methods that the server has registered, and taken back with a minus in front, in order. */
  readonly registered: string[] = [];
  readonly log: string[] = [];
  /** Methods of notifications that nothing here listens to, in order. */
  readonly unheard: string[] = [];
  refreshes = 0;
  hintRefreshes = 0;
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly statuses: DumpStatus[] = [];
  private readonly versions = new Map<string, number>();
  private readonly waiting = new Set<() => void>();
  private opened = 0;

  private constructor(
    private readonly server: ChildProcessWithoutNullStreams,
    readonly connection: ProtocolConnection,
    /** The server's exit code. */
    readonly exitCode: Promise<number | null>,
  ) {}

  /** Starts a server and shakes hands with it. */
  static async start(
    capabilities: ClientCapabilities = FULL_CLIENT,
    {
      userFolder,
      folder,
      choose = () => undefined,
      options,
    }: {
      readonly userFolder?: string;
      readonly folder?: string;
      /** What the user chooses of what a message offers; undefined to close it. */
      readonly choose?: (message: string) => string | undefined;
      /** What it begins with, as the extension does where nothing is given. */
      readonly options?: unknown;
    } = {},
  ): Promise<TestClient> {
    const client = TestClient.launch(['--stdio'], userFolder);
    client.connection.onRequest(ShowMessageRequest.type, ({ message, actions = [] }) => {
      const title = choose(message);
      return actions.find((action) => action.title === title) ?? null;
    });
    await client.initialize(capabilities, folder, options);
    return client;
  }

  /** Starts a server and says nothing to it yet. Its user keeps files in `userFolder`, a path. */
  static launch(transport: readonly string[] = ['--stdio'], userFolder = NO_FOLDER): TestClient {
    const env = { ...process.env, DATELINE_HOME: userFolder };
    const server = spawn(process.execPath, [...SERVER_COMMAND, ...transport], { cwd: ROOT, env });
    server.stderr.pipe(process.stderr);
    const exitCode = new Promise<number | null>((resolve) => server.on('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const client = new TestClient(server, connection, exitCode);
    client.listen();
    return client;
  }

  /** `folder` is the URI of the one folder that is open; `options` are what it begins with. */
  async initialize(
    capabilities: ClientCapabilities,
    folder?: string,
    options: unknown = AS_THE_EXTENSION,
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** Opens a document; gives its URI. */
  async open(text: string, uri = `untitled:dump-${++this.opened}.news`): Promise<string> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'newsdump', version: 1, text },
    });
    return uri;
  }

  /** Sends one change as the next version; gives its number. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Changes the settings and says so. */
  async configure(configuration: unknown): Promise<void> {
    this.configuration = configuration;
    const settings = { dateline: configuration };
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    const symbols = await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return (symbols ?? []).filter((symbol): symbol is DocumentSymbol => 'selectionRange' in symbol);
  }

  async codeActions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context,
    });
    return (actions ?? []).filter((action): action is CodeAction => !Command.is(action));
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const previous = previousResultId === undefined ? {} : { previousResultId };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...previous,
    });
  }

  /** All diagnostics of a document by pull. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The first published diagnostics that `matches` accepts, whether they have come or are to come. */
  publishedFor(matches: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return this.until(() => this.published.find(matches));
  }

  statusFor(matches: (params: DumpStatus) => boolean): Promise<DumpStatus> {
    return this.until(() => this.statuses.find(matches));
  }

  /** What the server has said of a document so far: once for each analysis. */
  statusesOf(uri: string): readonly DumpStatus[] {
    return this.statuses.filter((status) => status.uri === uri);
  }

  /** Waits for a message to make `look` find something. */
  until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = look();
        if (found === undefined) return;
        this.waiting.delete(check);
        resolve(found);
      };
      this.waiting.add(check);
      check();
    });
  }

  /** Ends the server as the protocol asks; gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    return this.exit();
  }

  async exit(): Promise<number | null> {
    await this.connection.sendNotification(ExitNotification.type);
    return this.exitCode;
  }

  /** Closes the server's input, as happens when the editor dies. */
  vanish(): Promise<number | null> {
    this.server.stdin.end();
    return this.exitCode;
  }

  /** Ends the server without a word, as a power cut would. */
  kill(): Promise<number | null> {
    this.server.kill('SIGKILL');
    return this.exitCode;
  }

  private listen(): void {
    const seen = <T>(list: T[]) => {
      return (item: T): void => {
        list.push(item);
        for (const check of [...this.waiting]) check();
      };
    };
    this.connection.onNotification(PublishDiagnosticsNotification.type, seen(this.published));
    this.connection.onNotification(NOTIFICATIONS.status, seen(this.statuses));
    this.connection.onUnhandledNotification(({ method }) => seen(this.unheard)(method));
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => seen(this.log)(message));
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.configuration));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) seen(this.registered)(method);
    });
    this.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { method } of unregisterations) seen(this.registered)(`-${method}`);
    });
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      for (const check of [...this.waiting]) check();
    });
    this.connection.onRequest(InlayHintRefreshRequest.type, () => {
      this.hintRefreshes++;
      for (const check of [...this.waiting]) check();
    });
    this.connection.listen();
  }
}
