import * as vscode from 'vscode';
import type { DumpStatus } from '../../shared/dump-status';
import { COMMANDS, DUMP_LANGUAGE } from './names';
import { type ServerState, type StatusText, statusText, withUnsaved } from './status-text';

const SEVERITIES: Readonly<Record<StatusText['severity'], vscode.LanguageStatusSeverity>> = {
  information: vscode.LanguageStatusSeverity.Information,
  warning: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
};

/**
 * The one language status item: how many articles, how many problems, and whether the server is running at
 * all.
 */
export class DumpStatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly statuses = new Map<string, DumpStatus>();
  /** Why the annotations of documents are not saved, by URI; no entry for those that are. */
  private readonly notSaved = new Map<string, string>();
  private readonly subscriptions: vscode.Disposable[];
  private state: ServerState = 'starting';

  constructor() {
    this.item = vscode.languages.createLanguageStatusItem('dateline.status', { language: DUMP_LANGUAGE });
    this.item.name = 'Dateline';
    this.subscriptions = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.statuses.delete(document.uri.toString());
        this.notSaved.delete(document.uri.toString());
      }),
    ];
    this.show();
  }

  /** Receives the server's status of a document; shown when that document is in the active editor. */
  setStatus(status: DumpStatus): void {
    this.statuses.set(vscode.Uri.parse(status.uri).toString(), status);
    this.show();
  }

  /** Receives the reason why the annotations of a document are not saved; undefined if they are. */
  setNotSaved(uri: vscode.Uri, why: string | undefined): void {
    if (why === undefined) this.notSaved.delete(uri.toString());
    else this.notSaved.set(uri.toString(), why);
    this.show();
  }

  /** Receives the state of the server. What an earlier server sent is forgotten as soon as it is gone. */
  setState(state: ServerState): void {
    this.state = state;
    if (state !== 'running') {
      this.statuses.clear();
      this.notSaved.clear();
    }
    this.show();
  }

  /** The server's last status of a document; undefined while it is still reading it. */
  statusOf(uri: vscode.Uri): DumpStatus | undefined {
    return this.statuses.get(uri.toString());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const active = vscode.window.activeTextEditor?.document.uri;
    const status = active === undefined ? undefined : this.statusOf(active);
    const notSaved = active === undefined ? undefined : this.notSaved.get(active.toString());
    const shown = withUnsaved(statusText(this.state, status, vscode.l10n.t), notSaved, vscode.l10n.t);
    this.item.text = shown.text;
    this.item.detail = shown.detail;
    this.item.busy = shown.busy;
    this.item.severity = SEVERITIES[shown.severity];
    this.item.command = this.command(status);
  }

  private command(status: DumpStatus | undefined): vscode.Command {
    if (this.state === 'stopped')
      return { command: COMMANDS.restartServer, title: vscode.l10n.t('Start Again') };
    if (status !== undefined && status.problems > 0) {
      return { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') };
    }
    return { command: COMMANDS.showOutput, title: vscode.l10n.t('Show Output') };
  }
}
