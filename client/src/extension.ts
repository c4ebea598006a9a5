import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { DumpStatus } from '../../shared/dump-status';
import { AcceptedDumps } from './accepted-dumps';
import { Annotator } from './annotations/annotator';
import { AnnotationDecorations } from './annotations/decorations';
import { HistoryKeys } from './annotations/history-keys';
import { DatelineServer } from './client';
import { registerCommands } from './commands';
import { isDump, openDocument } from './documents';
import { LargeFileWarning } from './large-files';
import { DumpOffer } from './offer';
import { DumpStatusItem } from './status';

/** What `activate` returns: enough for a test, or another extension, to wait for an answer. */
export interface DatelineApi {
  readonly client: LanguageClient;
  /** Starts the server if no dump has done so yet; resolves when it is ready, or has failed to start. */
  whenReady(): Promise<void>;
  /** The server's last status of a document; undefined while it is still reading it. */
  statusOf(uri: vscode.Uri): DumpStatus | undefined;
}

let server: DatelineServer | undefined;

/** Called by VS Code when the first dump or plain text is opened, or a command is run. */
export async function activate(context: vscode.ExtensionContext): Promise<DatelineApi> {
  const output = vscode.window.createOutputChannel('Dateline', { log: true });
  const status = new DumpStatusItem();
  const running = new DatelineServer(context.asAbsolutePath('dist/server.js'), output, {
    onStatus: (dumpStatus) => status.setStatus(dumpStatus),
    onState: (state) => {
      status.setState(state);
      if (state !== 'running') historyKeys.clear();
    },
    onAnnotations: (state) => {
      const document = openDocument(state.uri);
      if (document === undefined) return;
      historyKeys.setState(document, state);
      status.setNotSaved(document.uri, state.notSaved);
      decorations.refresh(document);
    },
    onAnnotated: (uri, answer) => annotator.tell(uri, answer),
  });
  server = running;
  const annotator = new Annotator(running);
  const historyKeys = new HistoryKeys();
  const decorations = new AnnotationDecorations(annotator);
  const startForDump = (document: vscode.TextDocument): void => {
    if (isDump(document)) void running.ensureStarted();
  };
  const accepted = new AcceptedDumps(context.workspaceState);
  context.subscriptions.push(
    output,
    status,
    running,
    historyKeys,
    decorations,
    accepted,
    vscode.workspace.onDidOpenTextDocument(startForDump),
    registerCommands({ extensionUri: context.extensionUri, server: running, annotator, accepted, output }),
    new LargeFileWarning(output),
  );
  vscode.workspace.textDocuments.forEach(startForDump);
  await accepted.restore();
  // Last, so that no offer is made for what has just been restored.
  context.subscriptions.push(new DumpOffer(context.workspaceState, accepted, output));
  return {
    client: running.client,
    whenReady: () => running.ensureStarted(),
    statusOf: (uri) => status.statusOf(uri),
  };
}

/** Called by VS Code before the extension is unloaded; waits for the server to exit. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
