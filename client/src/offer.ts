import * as vscode from 'vscode';
import type { AcceptedDumps } from './accepted-dumps';
import { beginningOf, isPlainText } from './documents';
import { CLIENT_SETTINGS, DUMP_LANGUAGE, SETTINGS_SECTION } from './names';
import { OfferPolicy, associationPattern, looksLikePaste } from './offer-policy';
import { RememberedFiles } from './remembered-files';
import { SNIFFED_LENGTH, sniff } from './sniffer';

/**
 * Long enough for a paste and the edits right after it, short enough for the offer to be seen as a response.
 * Milliseconds.
 */
const SETTLING_TIME = 400;

/**
 * The one quiet offer: when the plain text in the active editor looks like a dump, ask once whether to treat
 * it as one. It checks when a document is shown and after a paste, and never while the user is typing.
 */
export class DumpOffer implements vscode.Disposable {
  private readonly policy: OfferPolicy;
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    workspaceState: vscode.Memento,
    private readonly accepted: AcceptedDumps,
    private readonly output: vscode.LogOutputChannel,
  ) {
    this.policy = new OfferPolicy(new RememberedFiles(workspaceState, 'askedAbout'));
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.lookSoon()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isPlainText(document) && looksLikePaste(contentChanges)) this.lookSoon();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        // A change of language closes the document too, but that does not count.
        if (document.isClosed) this.policy.closed(candidateOf(document));
      }),
    ];
    this.lookSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private lookSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.look().catch((error: unknown) => this.output.error('The offer could not be made.', error));
    }, SETTLING_TIME);
  }

  private async look(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isPlainText(document) || !isEnabled(document)) return;
    const candidate = candidateOf(document);
    if (!this.policy.mayAsk(candidate) || !sniff(beginningOf(document, SNIFFED_LENGTH)).isDump) return;
    await this.policy.asked(candidate);
    await this.ask(document);
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    const treat = vscode.l10n.t('Treat as News Dump');
    const never = vscode.l10n.t('Never');
    const pattern = patternFor(document);
    const always = pattern === null ? null : vscode.l10n.t('Always for {0} Here', pattern);
    const buttons = always === null ? [treat, never] : [treat, always, never];
    const question = vscode.l10n.t('This text looks like a news dump: several articles, one after another.');
    const answer = await vscode.window.showInformationMessage(question, ...buttons);
    if (answer === undefined) return;
    if (answer === never) {
      await turnOffOffers();
    } else {
      if (pattern !== null && answer === always) await associate(pattern);
      if (!document.isClosed) await this.accepted.accept(document);
    }
  }
}

function candidateOf(document: vscode.TextDocument): { readonly uri: string; readonly isUntitled: boolean } {
  return { uri: document.uri.toString(), isUntitled: document.isUntitled };
}

function isEnabled(document: vscode.TextDocument): boolean {
  const enabled = vscode.workspace
    .getConfiguration(SETTINGS_SECTION, document.uri)
    .get<boolean>(CLIENT_SETTINGS.offerEnabled);
  return enabled === true;
}

/**
 * “Here” is the workspace: an untitled document, or a file outside the workspace, cannot be remembered in it.
 */
function patternFor(document: vscode.TextDocument): string | null {
  if (document.isUntitled || vscode.workspace.getWorkspaceFolder(document.uri) === undefined) return null;
  return associationPattern(document.uri.path);
}

/** Adds to the workspace's associations; existing ones stay. */
async function associate(pattern: string): Promise<void> {
  const files = vscode.workspace.getConfiguration('files');
  const before = files.inspect<Record<string, string>>('associations')?.workspaceValue ?? {};
  await files.update(
    'associations',
    { ...before, [pattern]: DUMP_LANGUAGE },
    vscode.ConfigurationTarget.Workspace,
  );
}

/** “Never” is stored as a user setting, where it can be seen and undone. */
async function turnOffOffers(): Promise<void> {
  await vscode.workspace
    .getConfiguration(SETTINGS_SECTION)
    .update(CLIENT_SETTINGS.offerEnabled, false, vscode.ConfigurationTarget.Global);
}
