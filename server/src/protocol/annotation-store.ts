import { Annotation } from '../analysis/annotations';
import { carry } from '../text/anchors';
import { TextEdit } from '../text/edits';
import { contentHash } from '../text/hash';

/**
 * What a person decided in each document. Of an open one it is carried along with every edit; of a closed one it is
 * kept as long as the server lives, and holds again if the document is opened with the text it was closed with.
 */
export class AnnotationStore {
  private readonly open = new Map<string, readonly Annotation[]>();
  private readonly closed = new Map<
    string,
    { readonly text: string; readonly annotations: readonly Annotation[] }
  >();

  /** What holds for the document's newest version; nothing for one that is not open. */
  of(uri: string): readonly Annotation[] {
    return this.open.get(uri) ?? [];
  }

  /** The person has decided anew. */
  set(uri: string, annotations: readonly Annotation[]): void {
    this.open.set(uri, annotations);
  }

  /** One edit of an open document. What stood on text that is gone goes with it. */
  edited(uri: string, edit: TextEdit): void {
    const annotations = this.of(uri);
    if (annotations.length === 0) return;
    this.open.set(
      uri,
      annotations.flatMap((annotation) => {
        const carried = carry(annotation, edit);
        return carried.fate === 'orphan' ? [] : [{ ...annotation, start: carried.start, end: carried.end }];
      }),
    );
  }

  /** A document was opened with this text. */
  opened(uri: string, text: string): void {
    const kept = this.closed.get(uri);
    this.closed.delete(uri);
    if (kept !== undefined && kept.text === contentHash(text)) this.open.set(uri, kept.annotations);
  }

  /** A document was closed with this text. */
  close(uri: string, text: string): void {
    const annotations = this.of(uri);
    this.open.delete(uri);
    if (annotations.length > 0) this.closed.set(uri, { text: contentHash(text), annotations });
  }
}
