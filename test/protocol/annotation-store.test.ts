import assert from 'node:assert/strict';
import type { Annotation } from '../../server/src/analysis/model/annotations';
import { AnnotationStore } from '../../server/src/protocol/annotation-store';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';

const URI = 'file:///a.news';
const TEXT = 'Rain\nIt rained.\nWind\nIt blew.';

/** A store in which the line `Wind` was decided upon, and what it says the decided text is. */
function storeWithWind(): {
  readonly store: AnnotationStore;
  readonly edit: (piece: string, newText: string) => void;
  readonly decidedText: () => readonly string[];
  readonly text: () => string;
} {
  const store = new AnnotationStore();
  let text = TEXT;
  store.opened(URI, text);
  const start = text.indexOf('Wind');
  const annotation: Annotation = { kind: 'boundary', id: 'a', verdict: 'start', start, end: start + 4 };
  store.act(URI, { placed: [annotation], orphans: [] }, 'Decide');
  return {
    store,
    edit: (piece, newText) => {
      const at = text.indexOf(piece);
      const edit: TextEdit = { start: at, end: at + piece.length, newText };
      store.edited(URI, edit, text);
      text = applyEdits(text, [edit]);
    },
    decidedText: () => store.of(URI).map(({ start: from, end }) => text.slice(from, end)),
    text: () => text,
  };
}

describe('the annotation store', () => {
  it('carries what was decided along with edits', () => {
    const { edit, decidedText } = storeWithWind();
    edit('Rain', 'Heavy rain in the north');
    assert.deepEqual(decidedText(), ['Wind']);
    edit('Win', 'Storm and win');
    assert.deepEqual(decidedText(), ['Storm and wind'], 'what replaces a part of it belongs to it');
  });

  it('keeps what stood on text that is gone among the orphans', () => {
    const { store, edit, decidedText } = storeWithWind();
    edit('Wind\n', '');
    assert.deepEqual(decidedText(), []);
    assert.deepEqual(
      store.all(URI).orphans.map(({ quote }) => quote.exact),
      ['Wind'],
    );
  });

  it('undoes and redoes an action where its text is by then', () => {
    const { store, edit, decidedText } = storeWithWind();
    assert.deepEqual(store.historyOf(URI), { canUndo: true, canRedo: false, lastWas: 'annotation' });
    store.act(URI, { placed: [], orphans: [] }, 'Take back');
    edit('Rain', 'Heavy rain');
    assert.deepEqual(store.historyOf(URI), { canUndo: true, canRedo: false, lastWas: 'text' });
    assert.equal(store.undo(URI), 'Take back');
    assert.deepEqual(decidedText(), ['Wind'], 'what an undo brings back has moved with the text');
    assert.equal(store.undo(URI), 'Decide');
    assert.deepEqual(decidedText(), []);
    edit('It rained.', 'It poured all day.');
    assert.equal(store.redo(URI), 'Decide');
    assert.deepEqual(decidedText(), ['Wind']);
    assert.deepEqual(store.historyOf(URI), { canUndo: true, canRedo: true, lastWas: 'annotation' });
  });

  it('has nothing to redo once something else was done', () => {
    const { store } = storeWithWind();
    store.undo(URI);
    store.act(URI, { placed: [], orphans: [] }, 'Another');
    assert.equal(store.redo(URI), undefined);
  });

  it('keeps what was decided of a document that is opened again as it was', () => {
    const { store, decidedText, text } = storeWithWind();
    store.close(URI, text());
    assert.deepEqual(store.of(URI), []);
    store.opened('file:///other.news', text());
    assert.deepEqual(store.of('file:///other.news'), []);
    store.opened(URI, text());
    assert.deepEqual(decidedText(), ['Wind']);
  });

  it('forgets it where the text has changed meanwhile', () => {
    const { store, text } = storeWithWind();
    store.close(URI, text());
    store.opened(URI, `More. ${text()}`);
    assert.deepEqual(store.of(URI), []);
    store.close(URI, `More. ${text()}`);
    store.opened(URI, text());
    assert.deepEqual(store.of(URI), []);
  });
});
