import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import type { AnnotationStatus } from '../../shared/annotating';
import type { DumpStatus } from '../../shared/dump-status';
import {
  type InitializationOptions,
  NOTIFICATIONS,
  SERVER_COMMANDS,
  type ServerCommand,
  type ServerCommands,
} from '../../shared/messages';
import { isString, shape } from '../../shared/shape';
import { DUMP_LANGUAGE, DUMP_SCHEMES, SERVER_STARTED_CONTEXT } from './names';
import { isAnnotationStatus, isDumpStatus } from './received';
import type { ServerState } from './status-text';

/** Events from the server for the rest of the client. */
export interface ServerEvents {
  onStatus(status: DumpStatus): void;
  onAnnotations(state: AnnotationStatus): void;
  onState(state: ServerState): void;
  /** The server's answer to an annotation action that was chosen among the code actions. */
  onAnnotated(uri: string, answer: unknown): void;
}

/** The notifications the server should send beyond the protocol: all of them. */
const OPTIONS: InitializationOptions = { notifications: Object.values(NOTIFICATIONS) };

/**
 * The language server and the connection to it. Nothing is started until `ensureStarted` is called, that is,
 * until the first dump is open: an editor full of other files pays nothing for this extension.
 */
export class DatelineServer implements vscode.Disposable {
  /** The language client itself, for tests and for code that must send requests of its own. */
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
    this.client.onNotification(NOTIFICATIONS.status, (status: unknown) => {
      if (isDumpStatus(status)) this.events.onStatus(status);
      else this.output.warn(`A status of an unknown shape was left unread: ${JSON.stringify(status)}`);
    });
    this.client.onNotification(NOTIFICATIONS.annotations, (state: unknown) => {
      if (isAnnotationStatus(state)) this.events.onAnnotations(state);
      else this.output.warn(`A state of annotations was left unread: ${JSON.stringify(state)}`);
    });
    this.client.onDidChangeState(({ newState }) => this.events.onState(stateOf(newState)));
  }

  /**
   * Starts the server unless it is running or starting. Never rejects: a failure is logged and shown as a
   * state.
   */
  ensureStarted(): Promise<void> {
    this.starting ??= this.start(() => this.client.start());
    return this.starting;
  }

  /**
   * Makes the server execute a command, once it is running. The answer is unchecked: see the shapes in
   * `received.ts`. Rejects if the server refuses.
   */
  async execute<Name extends ServerCommand>(
    command: Name,
    argument: ServerCommands[Name]['argument'],
  ): Promise<unknown> {
    await this.ensureStarted();
    return this.client.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
  }

  /** Stops the server, if it is running, and starts a new one. */
  restart(): Promise<void> {
    const before = this.starting ?? Promise.resolve();
    this.starting = before.then(() =>
      this.start(() => (this.client.needsStop() ? this.client.restart() : this.client.start())),
    );
    return this.starting;
  }

  /** Stops the server for good. Resolves when it is gone, or when its time is up. */
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
    initializationOptions: OPTIONS,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Without `onChange` a client never asks again after an edit.
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
    // Hovers quote the dump, which is data: no command links, no HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      async executeCommand(command, args: unknown[], next) {
        const answer: unknown = await next(command, args);
        const [argument] = args;
        if (command === SERVER_COMMANDS.annotate && namesDocument(argument))
          events.onAnnotated(argument.uri, answer);
        return answer;
      },
    },
  };
}

const namesDocument = shape<Pick<ServerCommands[typeof SERVER_COMMANDS.annotate]['argument'], 'uri'>>({
  uri: isString,
});

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
