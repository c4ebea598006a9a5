import assert from 'node:assert/strict';
import type { LabelAnnotation } from '../../../../server/src/analysis/model/annotations';
import { mergeSideFiles } from '../../../../server/src/annotations/side-file/merge-side-files';
import type { FiledAnnotation, SideFile } from '../../../../server/src/annotations/side-file/side-file';

/** A file of labels, by id; `at` is where each stands. */
function file(labels: Readonly<Record<string, Partial<LabelAnnotation>>>): SideFile {
  const filed = Object.entries(labels).map(([id, label], index): FiledAnnotation => {
    const start = label.start ?? index * 10;
    return {
      annotation: { kind: 'label', label: 'seen', ...label, id, start, end: start + 4 },
      quote: { exact: 'word', prefix: '', suffix: '' },
      isOrphan: false,
    };
  });
  return { filed, foreign: [] };
}

/** What a merge comes to: the labels by id. */
function merged(base: SideFile, ours: SideFile, theirs: SideFile): Readonly<Record<string, string>> {
  const { filed } = mergeSideFiles(base, ours, theirs);
  return Object.fromEntries(
    filed.map(({ annotation }) => [annotation.id, annotation.kind === 'label' ? annotation.label : '']),
  );
}

describe('a merge of side files', () => {
  const base = file({ a: {}, b: {} });

  it('has what either added', () => {
    const ours = file({ a: {}, b: {}, c: { start: 50 } });
    const theirs = file({ a: {}, b: {}, d: { start: 70 } });
    assert.deepEqual(merged(base, ours, theirs), { a: 'seen', b: 'seen', c: 'seen', d: 'seen' });
  });

  it('lacks what either removed', () => {
    assert.deepEqual(merged(base, file({ a: {} }), file({ a: {}, b: {} })), { a: 'seen' });
    assert.deepEqual(merged(base, file({ a: {}, b: {} }), file({ a: {} })), { a: 'seen' });
    assert.deepEqual(merged(base, file({ a: {} }), file({ b: { start: 10 } })), {});
  });

  it('keeps what the other has changed rather than removed', () => {
    const changed = file({ a: {}, b: { label: 'read' } });
    assert.deepEqual(merged(base, file({ a: {} }), changed), { a: 'seen', b: 'read' });
    assert.deepEqual(merged(base, changed, file({ a: {} })), { a: 'seen', b: 'read' });
  });

  it('has what one changed, and of two changes the later', () => {
    const early = file({ a: { label: 'early', modified: '2026-01-01T00:00:00Z' } });
    const late = file({ a: { label: 'late', modified: '2026-01-02T00:00:00Z' } });
    const one = file({ a: {} });
    assert.deepEqual(merged(one, early, one), { a: 'early' });
    assert.deepEqual(merged(one, one, early), { a: 'early' });
    assert.deepEqual(merged(one, early, late), { a: 'late' });
    assert.deepEqual(merged(one, late, early), { a: 'late' });
  });

  it('takes for changed nothing that only an object in memory bears', () => {
    const [written] = file({ a: {} }).filed;
    assert.ok(written);
    const inMemory = { ...written, annotation: { ...written.annotation, version: 7 } };
    const before = { filed: [inMemory], foreign: [] };
    assert.deepEqual(merged(before, file({}), file({ a: {} })), {});
  });

  it('takes the place from the text that is open here', () => {
    const ours = file({ a: { start: 500 } });
    const [only] = mergeSideFiles(file({ a: {} }), ours, file({ a: { start: 7 } })).filed;
    assert.equal(only?.annotation.start, 500);
  });

  describe('of what both added at one place', () => {
    const early = { start: 5, creator: 'Kit', created: '2026-01-01T00:00:00Z' };
    const late = { ...early, created: '2026-01-02T00:00:00Z' };

    it('has once what one author said in both, as it was said first', () => {
      assert.deepEqual(merged(file({}), file({ x: late }), file({ y: early })), { y: 'seen' });
      assert.deepEqual(merged(file({}), file({ x: early }), file({ y: late })), { x: 'seen' });
    });

    it('keeps what two authors said, and what is not the same', () => {
      const both = { x: 'seen', y: 'seen' };
      const byAnother = file({ y: { ...early, creator: 'Ash' } });
      assert.deepEqual(merged(file({}), file({ x: late }), byAnother), both);
      const noted = file({ y: { ...early, note: 'sic' } });
      assert.deepEqual(merged(file({}), file({ x: late }), noted), both);
      assert.deepEqual(merged(file({}), file({ x: late }), file({ y: { ...early, start: 6 } })), both);
    });

    it('keeps what one of them alone holds twice', () => {
      const twice = file({ x: early, y: late });
      assert.deepEqual(merged(file({}), file({}), twice), { x: 'seen', y: 'seen' });
      assert.deepEqual(merged(file({}), twice, file({})), { x: 'seen', y: 'seen' });
      assert.deepEqual(merged(file({}), twice, file({ z: early })), { x: 'seen', y: 'seen' });
    });

    it('never joins orphans: their places say nothing', () => {
      const orphan = (labels: Parameters<typeof file>[0]): SideFile => {
        const { filed, foreign } = file(labels);
        return { filed: filed.map((each) => ({ ...each, isOrphan: true })), foreign };
      };
      const one = orphan({ x: early });
      assert.deepEqual(merged(file({}), one, orphan({ y: late })), { x: 'seen', y: 'seen' });
    });

    it('compares places of two texts by what stands around them', () => {
      const [x] = file({ x: early }).filed;
      const [y] = file({ y: { ...late, start: 90 } }).filed;
      assert.ok(x !== undefined && y !== undefined);
      const ours: SideFile = { filed: [x], foreign: [], textHash: 'one' };
      const theirs: SideFile = { filed: [y], foreign: [], textHash: 'other' };
      assert.deepEqual(merged(file({}), ours, theirs), { x: 'seen' });
    });
  });

  it('holds for our text as long as no place is theirs', () => {
    const [ours, theirs] = [file({ a: {}, b: {} }), file({ a: {} })];
    const merge = (our: SideFile, their: SideFile): string | undefined =>
      mergeSideFiles(file({}), { ...our, textHash: 'ours' }, { ...their, textHash: 'theirs' }).textHash;
    assert.equal(merge(ours, theirs), 'ours');
    assert.equal(merge(theirs, ours), undefined);
  });

  it('keeps what only the file on the disk has: items and fields that are not known', () => {
    const [a] = file({ a: {} }).filed;
    assert.ok(a);
    const theirs: SideFile = {
      filed: [{ ...a, extra: { rights: 'theirs' } }],
      foreign: [{ item: { type: 'Other' }, why: 'unknown' }],
    };
    const result = mergeSideFiles(theirs, file({ a: { label: 'read' } }), theirs);
    assert.deepEqual(result.foreign, theirs.foreign);
    assert.deepEqual(
      result.filed.map(({ annotation, extra }) => [annotation.kind === 'label' && annotation.label, extra]),
      [['read', { rights: 'theirs' }]],
    );
  });
});
