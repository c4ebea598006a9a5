import type { Dump } from '../analysis/model/dump';
import type { Maker } from '../annotations/actions/action';
import { type FixInSight, FixWatch } from '../annotations/fix-watch';
import { withChanges } from '../annotations/with-changes';
import type { TextEdit } from '../text/edits';
import type { AnnotationStore } from './annotation-store';

/** What is watched in one document. */
interface Watched {
  readonly watch: FixWatch;
  /** Who is editing it. */
  maker: () => Maker;
}

/**
 * Records each fix that is made in a document. It compares the text before and after, so the client does not
 * matter, nor how it came by the fix. The record is removed when the fix is undone.
 */
export class FixRecorder {
  private readonly documents = new Map<string, Watched>();

  constructor(private readonly annotations: AnnotationStore) {}

  /** The current text of the document was analysed; `maker` tells who is editing it. */
  knows(uri: string, dump: Dump, maker: () => Maker): void {
    const watched = this.watchedOf(uri);
    watched.maker = maker;
    watched.watch.analysed(dump.problems, dump.text);
  }

  /**
   * A client received the edit that makes these fixes of `text`. If it applies them, they are recorded like
   * any others.
   */
  offered(uri: string, fixes: readonly FixInSight[], text: string): void {
    this.documents.get(uri)?.watch.offered(fixes, text);
  }

  /** An edit of the document, as the client sent it; its annotations have not been moved through it yet. */
  edited(uri: string, sent: TextEdit, textBefore: string): void {
    this.watchedOf(uri).watch.edited(sent, textBefore, this.annotations.all(uri));
  }

  /**
   * All edits of a change were reported, and annotations moved through them. Returns whether a record was
   * added or removed.
   */
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
