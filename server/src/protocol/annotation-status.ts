import type { AnnotationStatus } from '../../../shared/annotating';
import type { AnnotationStore } from './annotation-store';

/** Sends the client the status of annotations whenever it differs from what was last sent. */
export class AnnotationStatusTeller {
  private readonly told = new Map<string, string>();

  constructor(
    private readonly annotations: AnnotationStore,
    private readonly whyNotSaved: (uri: string) => string | undefined,
    private readonly send: (status: AnnotationStatus) => void,
  ) {}

  /** A user changed the annotations of the document: always sent. */
  changed(uri: string, version: number): void {
    this.told.delete(uri);
    this.moved(uri, version);
  }

  /** The document was opened or its text changed: sent if anything besides the version differs. */
  moved(uri: string, version: number): void {
    const { placed, orphans } = this.annotations.all(uri);
    const notSaved = this.whyNotSaved(uri);
    const counts = {
      placed: placed.length,
      orphans: orphans.length,
      ...this.annotations.historyOf(uri),
      ...(notSaved !== undefined && { notSaved }),
    };
    const told = JSON.stringify(counts);
    if (this.told.get(uri) === told) return;
    this.told.set(uri, told);
    this.send({ uri, version, ...counts });
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.told.delete(uri);
  }
}
