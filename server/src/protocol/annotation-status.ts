import type { AnnotationStatus } from '../../../shared/annotating';
import type { AnnotationStore } from './annotation-store';

/** Tells the client how the annotations stand, whenever that is otherwise than it was told. */
export class AnnotationStatusTeller {
  private readonly told = new Map<string, string>();

  constructor(
    private readonly annotations: AnnotationStore,
    private readonly whyNotSaved: (uri: string) => string | undefined,
    private readonly send: (status: AnnotationStatus) => void,
  ) {}

  /** The annotations of the document were changed by a person: it is told in any case. */
  changed(uri: string, version: number): void {
    this.told.delete(uri);
    this.moved(uri, version);
  }

  /** The text of the document was changed, or it was opened: it is told if anything but the version is new. */
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
