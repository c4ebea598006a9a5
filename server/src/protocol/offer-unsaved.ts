import type { Connection } from 'vscode-languageserver';
import type { AnnotationFiles } from './annotation-files';
import type { Log } from './log';
import type { UnsavedCopies, UnsavedCopy } from './unsaved-copies';
import { nameIn } from './uri-name';

const RESTORE = 'Restore';
const DISCARD = 'Discard';

/** What offering copies of unsaved annotations needs from the server. */
export interface OfferContext {
  readonly copies: UnsavedCopies;
  readonly annotationFiles: AnnotationFiles;
  readonly log: Log;
  /** Whether a document belongs to this workspace: other windows take care of theirs. */
  isOurs(uri: string): boolean;
}

/**
 * Offers to restore what could not be saved in earlier sessions: for documents of the workspace at once, for
 * any other when it is opened. Copies that are neither restored nor discarded are kept, and offered again in
 * the next session.
 */
export class UnsavedOffers {
  private waiting: Promise<readonly UnsavedCopy[]> = Promise.resolve([]);
  private readonly offered = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly context: OfferContext,
  ) {}

  /** The session begins: all existing copies are from earlier ones. */
  begin(): void {
    this.waiting = this.context.copies.all();
    void this.offer(({ uri }) => this.context.isOurs(uri));
  }

  /** A document was opened. */
  opened(uri: string): void {
    void this.offer((copy) => copy.uri === uri);
  }

  private async offer(isWanted: (copy: UnsavedCopy) => boolean): Promise<void> {
    for (const copy of (await this.waiting).filter(isWanted)) {
      if (this.offered.has(copy.uri)) continue;
      this.offered.add(copy.uri);
      await this.offerOne(copy).catch((error: unknown) => this.context.log.warn(String(error)));
    }
  }

  private async offerOne(copy: UnsavedCopy): Promise<void> {
    const { annotationFiles, copies } = this.context;
    const answer = await this.connection.window.showWarningMessage(
      `Some annotations of ${nameIn(copy.uri)} could not be saved in an earlier session. A copy of them was kept.`,
      { title: RESTORE },
      { title: DISCARD },
    );
    if (answer?.title === RESTORE) annotationFiles.restore(copy);
    if (answer?.title === DISCARD) await copies.drop(copy.uri);
  }
}
