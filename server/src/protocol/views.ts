import {
  type Connection,
  type Disposable,
  type DocumentSymbolOptions,
  DocumentSymbolRequest,
} from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';
import type { Log } from './log';

/** How the outline is registered. */
export const OUTLINE: DocumentSymbolOptions = { label: 'Dateline' };

/**
 * What the client shows of a dump, and requests again when the text changes. A correction changes the views
 * but not the text, so the client is told to refresh them; the outline, for which the protocol has no such
 * message, is registered anew.
 */
export class Views {
  private outline: Disposable | undefined;
  /** Registrations are made one after another, so that none is left over. */
  private offering: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFeatures,
    private readonly log: Log,
  ) {}

  /**
   * Registers the outline with clients that support dynamic registration; others got it in the capabilities.
   */
  offerOutline(): void {
    if (this.client.registersOutline) this.offering = this.offering.then(() => this.offerOnce());
  }

  /** Makes the client request everything again. */
  refresh(): void {
    const { languages } = this.connection;
    const failed = (error: unknown): void => this.log.warn(`A view was not refreshed: ${String(error)}`);
    this.refreshDiagnostics();
    if (this.client.refreshesTokens) languages.semanticTokens.refresh().catch(failed);
    if (this.client.refreshesFolds) languages.foldingRange.refresh().catch(failed);
    this.refreshHints();
    this.offerOutline();
  }

  /** Makes the client request diagnostics again. */
  refreshDiagnostics(): void {
    const { pullsDiagnostics, refreshesDiagnostics } = this.client;
    if (!pullsDiagnostics || !refreshesDiagnostics) return;
    this.connection.languages.diagnostics
      .refresh()
      .catch((error: unknown) => this.log.warn(`Problems were not refreshed: ${String(error)}`));
  }

  /** Makes the client request the date hints again. */
  refreshHints(): void {
    if (!this.client.refreshesHints) return;
    this.connection.languages.inlayHint
      .refresh()
      .catch((error: unknown) => this.log.warn(`Hints were not refreshed: ${String(error)}`));
  }

  private async offerOnce(): Promise<void> {
    try {
      this.outline?.dispose();
      this.outline = await this.connection.client.register(DocumentSymbolRequest.type, {
        ...OUTLINE,
        documentSelector: null,
      });
    } catch (error) {
      this.log.warn(`The outline could not be offered: ${String(error)}`);
    }
  }
}
