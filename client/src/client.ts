import * as vscode from 'vscode';
import {
  LanguageClient,
  LanguageClientOptions,
  RevealOutputChannelOn,
  ServerOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  ANNOTATE_COMMAND,
  ANNOTATIONS_METHOD,
  AnnotationState,
  isAnnotationState,
} from './annotations/messages';
import { DUMP_LANGUAGE, DUMP_SCHEMES, SERVER_STARTED_CONTEXT } from './names';
import { DumpStatus, STATUS_METHOD, isDumpStatus } from './protocol';
import { ServerState } from './status-text';

/** What the rest of the client hears from the server. */
export interface ServerEvents {
  onStatus(status: DumpStatus): void;
  onAnnotations(state: AnnotationState): void;
  onState(state: ServerState): void;
  /** What the server answered to an act on annotations that was chosen among the code actions. */
  onAnnotated(uri: string, answer: unknown): void;
}

/**
 * The language server and the connection to it. Nothing is started until `ensureStarted` is called, that is, until
 * the first dump is open: an editor full of other files pays nothing for this extension.
 */
export class DatelineServer implements vscode.Disposable {
  /** The language client itself, for tests and for whoever must send a request of its own. */
  readonly client: LanguageClient;
  private starting: Promise<void> | undefined;

  constructor(
    serverModule: string,
    private readonly output: vscode.LogOutputChannel,
    private readonly events: ServerEvents,
  ) {
    this.client = new LanguageClient(
      'dateline',
      'Dateline',
      serverOptions(serverModule),
      clientOptions(output, events),
    );
    this.client.onNotification(STATUS_METHOD, (status: unknown) => {
      if (isDumpStatus(status)) this.events.onStatus(status);
      else this.output.warn(`A status of an unknown shape was left unread: ${JSON.stringify(status)}`);
    });
    this.client.onNotification(ANNOTATIONS_METHOD, (state: unknown) => {
      if (isAnnotationState(state)) this.events.onAnnotations(state);
      else this.output.warn(`A state of annotations was left unread: ${JSON.stringify(state)}`);
    });
    this.client.onDidChangeState(({ newState }) => this.events.onState(stateOf(newState)));
  }

  /** Starts the server unless it is running or on its way. Never rejects: a failure is logged and shown as a state. */
  ensureStarted(): Promise<void> {
    this.starting ??= this.start(() => this.client.start());
    return this.starting;
  }

  /** Stops the server if there is one, and starts a new one. */
  restart(): Promise<void> {
    const before = this.starting ?? Promise.resolve();
    this.starting = before.then(() =>
      this.start(() => (this.client.needsStop() ? this.client.restart() : this.client.start())),
    );
    return this.starting;
  }

  /** Stops the server for good. Resolves when it is gone, or when it has had its time. */
  async stop(): Promise<void> {
    await this.starting;
    if (this.client.needsStop()) await this.client.stop();
  }

  dispose(): void {
    void this.client.dispose();
  }

  private async start(start: () => Promise<void>): Promise<void> {
    void vscode.commands.executeCommand('setContext', SERVER_STARTED_CONTEXT, true);
    try {
      await start();
    } catch (error) {
      this.output.error('The language server did not start.', error);
      this.events.onState('stopped');
    }
  }
}

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } } };
}

function clientOptions(outputChannel: vscode.LogOutputChannel, events: ServerEvents): LanguageClientOptions {
  return {
    documentSelector: DUMP_SCHEMES.map((scheme) => ({ language: DUMP_LANGUAGE, scheme })),
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Without `onChange` a client never asks again after an edit.
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
    // Hovers quote the dump. It is data: no command link, no HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      async executeCommand(command, args: unknown[], next) {
        const answer: unknown = await next(command, args);
        const uri = command === ANNOTATE_COMMAND ? uriIn(args[0]) : undefined;
        if (uri !== undefined) events.onAnnotated(uri, answer);
        return answer;
      },
    },
  };
}

function uriIn(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined;
  return typeof argument.uri === 'string' ? argument.uri : undefined;
}

function stateOf(state: State): ServerState {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    case State.Stopped:
    case State.StartFailed:
      return 'stopped';
  }
}
