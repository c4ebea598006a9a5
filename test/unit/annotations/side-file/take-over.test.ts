import assert from 'node:assert/strict';
import type { LabelAnnotation } from '../../../../server/src/analysis/model/annotations';
import type { DocumentAnnotations } from '../../../../server/src/annotations/document-annotations';
import { agreedBase } from '../../../../server/src/annotations/side-file/agreed-base';
import { mergeSideFiles } from '../../../../server/src/annotations/side-file/merge-side-files';
import { EMPTY_SIDE_FILE, type SideFile } from '../../../../server/src/annotations/side-file/side-file';
import { sideFileOf } from '../../../../server/src/annotations/side-file/side-file-of';
import { takeOver } from '../../../../server/src/annotations/side-file/take-over';

const TEXT = 'Ada met Ben in Oslo, and Ada met Cem in Rome.';

function label(id: string, words: string, text = TEXT, more: Partial<LabelAnnotation> = {}): LabelAnnotation {
  const start = text.indexOf(words);
  return { kind: 'label', label: 'seen', id, start, end: start + words.length, ...more };
}

const of = (...placed: readonly LabelAnnotation[]): DocumentAnnotations => ({ placed, orphans: [] });
const filed = (annotations: DocumentAnnotations, text = TEXT): SideFile => sideFileOf(annotations, text, []);

describe('what others have put into a side file', () => {
  /** What an open document comes to when `theirs` is read over what both began with. */
  function read(
    base: SideFile,
    live: DocumentAnnotations,
    theirs: SideFile,
    text = TEXT,
  ): DocumentAnnotations {
    const ours = filed(live, text);
    return takeOver(live, ours, mergeSideFiles(base, ours, theirs), text);
  }

  it('is taken over into the text that is open, wherever its words stand there', () => {
    const text = `Before all this, ${TEXT}`;
    const live = of(label('a', 'Ben', text));
    const theirs = filed(of(label('a', 'Ben'), label('b', 'Rome')));
    const base = filed(of(label('a', 'Ben')));
    assert.deepEqual(read(base, live, theirs, text), of(label('a', 'Ben', text), label('b', 'Rome', text)));
  });

  it('leaves the very same annotations where it says nothing new', () => {
    const live = of(label('a', 'Ben'));
    assert.equal(read(filed(live), live, filed(live)), live);
  });

  it('changes what an annotation says and leaves it where it stands in the open text', () => {
    const text = TEXT.replace('Ben', 'Benjamin');
    const live = of(label('a', 'Benjamin', text));
    const changed = label('a', 'Ben', TEXT, { label: 'read', modified: '2026-01-01T00:00:00Z' });
    const { placed } = read(filed(of(label('a', 'Ben'))), live, filed(of(changed)), text);
    assert.deepEqual(placed, [{ ...changed, ...label('a', 'Benjamin', text), label: 'read' }]);
  });

  it('moves an annotation that somebody has put elsewhere', () => {
    const live = of(label('a', 'Ben'));
    const moved = label('a', 'Cem', TEXT, { modified: '2026-01-01T00:00:00Z' });
    assert.deepEqual(read(filed(live), live, filed(of(moved))), of(moved));
  });

  it('takes away what they have removed, and nothing that was made here since', () => {
    const before = of(label('a', 'Ben'), label('b', 'Rome'));
    const live = of(label('a', 'Ben'), label('c', 'Oslo'), label('b', 'Rome'));
    assert.deepEqual(
      read(filed(before), live, filed(of(label('b', 'Rome')))),
      of(label('c', 'Oslo'), label('b', 'Rome')),
    );
  });

  it('does not bring back what was taken back while the file was written', () => {
    const ours = filed(of(label('a', 'Ben')));
    const merged = filed(of(label('a', 'Ben'), label('b', 'Rome')));
    assert.deepEqual(takeOver(of(), ours, merged, TEXT), of(label('b', 'Rome')));
  });
});

describe('what two side files began with, after a save that failed', () => {
  const ids = ({ filed: all }: SideFile): readonly string[] => all.map(({ annotation }) => annotation.id);
  const [a, b] = [label('a', 'Ben'), label('b', 'Rome')];

  it('is what the save has written after all', () => {
    assert.deepEqual(ids(agreedBase(EMPTY_SIDE_FILE, filed(of(a)), filed(of(a)))), ['a']);
    assert.deepEqual(ids(agreedBase(filed(of(a, b)), filed(of(b)), filed(of(b)))), ['b']);
  });

  it('is what it was where the save has written nothing', () => {
    assert.deepEqual(ids(agreedBase(EMPTY_SIDE_FILE, filed(of(a)), EMPTY_SIDE_FILE)), []);
    assert.deepEqual(ids(agreedBase(filed(of(a)), filed(of()), filed(of(a)))), ['a']);
  });

  it('holds nothing that somebody else has added', () => {
    assert.deepEqual(ids(agreedBase(EMPTY_SIDE_FILE, filed(of(a)), filed(of(a, b)))), ['a']);
  });
});
