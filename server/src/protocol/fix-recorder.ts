import type { Dump } from '../analysis/model/dump';
import type { Maker } from '../annotations/actions/action';
import { type FixInSight, FixWatch } from '../annotations/fix-watch';
import { withChanges } from '../annotations/with-changes';
import type { TextEdit } from '../text/edits';
import type { AnnotationStore } from './annotation-store';

/** What is watched of one document. */
interface Watched {
  readonly watch: FixWatch;
  /** Who is at work in it. */
  maker: () => Maker;
}

/**
 * Keeps a record of each fix that is made in a document: the text before and after tells, whichever client it is, and however
 * it came by the fix. The record goes when the fix is undone.
 */
export class FixRecorder {
  private readonly documents = new Map<string, Watched>();

  constructor(private readonly annotations: AnnotationStore) {}

  /** The document as it is now was analysed; `maker` says who is at work in it. */
  knows(uri: string, dump: Dump, maker: () => Maker): void {
    const watched = this.watchedOf(uri);
    watched.maker = maker;
    watched.watch.analysed(dump.problems, dump.text);
  }

  /** A client was given what makes these fixes of `text`. They are records like others if that is done. */
  offered(uri: string, fixes: readonly FixInSight[], text: string): void {
    this.documents.get(uri)?.watch.offered(fixes, text);
  }

  /** An edit of the document, as the client sent it; its annotations have not been carried through it yet. */
  edited(uri: string, sent: TextEdit, textBefore: string): void {
    this.watchedOf(uri).watch.edited(sent, textBefore, this.annotations.all(uri));
  }

  /** All edits of a change were told, and annotations carried through them. Whether a record was made or went. */
  changed(uri: string, text: string): boolean {
    const { watch, maker } = this.watchedOf(uri);
    const changes = watch.changed(text, this.annotations.of(uri), (fix) => ({
      ...maker(),
      kind: 'editing',
      id: crypto.randomUUID(),
      ...fix,
      applied: true,
    }));
    if (changes === undefined) return false;
    this.annotations.replace(uri, withChanges(this.annotations.all(uri), changes));
    return true;
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.documents.delete(uri);
  }

  private watchedOf(uri: string): Watched {
    const known = this.documents.get(uri);
    if (known !== undefined) return known;
    const watched: Watched = { watch: new FixWatch(), maker: () => ({}) };
    this.documents.set(uri, watched);
    return watched;
  }
}
