import type { Connection } from 'vscode-languageserver';
import type { AnnotationFiles } from './annotation-files';
import type { Log } from './log';
import type { UnsavedCopies, UnsavedCopy } from './unsaved-copies';
import { nameIn } from './uri-name';

const RESTORE = 'Restore';
const DISCARD = 'Discard';

/** What offering copies of unsaved annotations needs of the server. */
export interface OfferContext {
  readonly copies: UnsavedCopies;
  readonly annotationFiles: AnnotationFiles;
  readonly log: Log;
  /** Whether a document belongs to what the user works on here: other windows see to theirs. */
  isOurs(uri: string): boolean;
}

/**
 * Offers the user what could not be saved in earlier sessions: those of the workspace at once, any other when its document
 * is opened. What is neither restored nor discarded stays, and is offered again in the next session.
 */
export class UnsavedOffers {
  private waiting: Promise<readonly UnsavedCopy[]> = Promise.resolve([]);
  private readonly offered = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly context: OfferContext,
  ) {}

  /** The session begins: what is kept now is of earlier ones. */
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
