import * as vscode from 'vscode';
import type { AcceptedDumps } from './accepted-dumps';
import type { Annotator } from './annotations/annotator';
import { annotationHandlers } from './annotations/annotation-handlers';
import type { DatelineServer } from './client';
import { listCorrections, saveCorrections } from './correction-list';
import { type COMMANDS, DUMP_LANGUAGE } from './names';

/** The sample that `openSample` shows, relative to the extension's folder. */
const SAMPLE = ['samples', 'summit.newsdump'] as const;

/** What the commands act on. */
export interface CommandContext {
  readonly extensionUri: vscode.Uri;
  readonly server: DatelineServer;
  readonly annotator: Annotator;
  readonly accepted: AcceptedDumps;
  readonly output: vscode.LogOutputChannel;
}

/** Registers every command of `COMMANDS`; the compiler requires an entry here for a new one. */
export function registerCommands(context: CommandContext): vscode.Disposable {
  const handlers: Readonly<Record<keyof typeof COMMANDS, (argument: unknown) => unknown>> = {
    treatAsNewsDump: () => treatAsNewsDump(context.accepted),
    listCorrections: () => listCorrections(context.server),
    saveCorrections: () => saveCorrections(context.server),
    ...annotationHandlers(context.annotator),
    openSample: () => openSample(context.extensionUri),
    showOutput: () => context.output.show(),
    restartServer: () => context.server.restart(),
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) =>
      vscode.commands.registerCommand(`dateline.${name}`, handler),
    ),
  );
}

async function treatAsNewsDump(accepted: AcceptedDumps): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open the text first, then treat it as a news dump.'),
    );
  } else {
    await accepted.accept(document);
  }
}

/** Opens a copy, so that the user can play with the sample and find it intact next time. */
async function openSample(extensionUri: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: DUMP_LANGUAGE, content });
  await vscode.window.showTextDocument(document);
}
