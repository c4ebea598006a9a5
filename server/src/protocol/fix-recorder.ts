import { EditingAnnotation } from '../analysis/annotations';
import { Dump } from '../analysis/dump';
import { Maker } from '../annotations/actions/action';
import { appliedFix, undoneFixes } from '../annotations/applied-fixes';
import { withChanges } from '../annotations/with-changes';
import { narrowEdit, TextEdit } from '../text/edits';
import { textOf } from '../text/span';
import { AnnotationStore } from './annotation-store';

/** So many edits after an analysis, none is looked at any more: that is no person at work. */
const MOST_EDITS = 5_000;

/** What an edit of a document can be a fix of. */
interface Analysed {
  readonly dump: Dump;
  readonly maker: () => Maker;
  readonly since: TextEdit[];
}

/**
 * Keeps a record of each fix that is made in a document: the edits of the client tell, whichever client it is, and however
 * it came by the fix. The record goes when the fix is undone.
 */
export class FixRecorder {
  private readonly analysed = new Map<string, Analysed>();

  constructor(private readonly annotations: AnnotationStore) {}

  /** The document as it is now was analysed; `maker` says who is at work in it. */
  knows(uri: string, dump: Dump, maker: () => Maker): void {
    this.analysed.set(uri, { dump, maker, since: [] });
  }

  /**
   * An edit of the document, as the client sent it; its annotations have been carried through it already. Whether a record
   * was made or went.
   */
  edited(uri: string, sent: TextEdit, textBefore: string): boolean {
    const edit = narrowEdit(sent, textOf(textBefore, sent));
    const { placed } = this.annotations.all(uri);
    const records = placed.filter((each): each is EditingAnnotation => each.kind === 'editing');
    const gone = undoneFixes(records, edit, textBefore).map(({ id }) => id);
    const came = gone.length > 0 ? [] : this.recordOf(uri, edit);
    const isOther = gone.length > 0 || came.length > 0;
    if (isOther) this.annotations.replace(uri, withChanges(this.annotations.all(uri), { gone, came }));
    this.analysed.get(uri)?.since.push(edit);
    return isOther;
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.analysed.delete(uri);
  }

  private recordOf(uri: string, edit: TextEdit): readonly EditingAnnotation[] {
    const known = this.analysed.get(uri);
    if (known === undefined || known.since.length > MOST_EDITS) return [];
    const fix = appliedFix(known.dump.problems, known.dump.text, known.since, edit);
    if (fix === undefined) return [];
    return [{ ...known.maker(), kind: 'editing', id: crypto.randomUUID(), ...fix, applied: true }];
  }
}
