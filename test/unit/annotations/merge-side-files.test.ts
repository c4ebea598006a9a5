import assert from 'node:assert/strict';
import { LabelAnnotation } from '../../../server/src/analysis/annotations';
import { mergeSideFiles } from '../../../server/src/annotations/side-file/merge-side-files';
import { FiledAnnotation, SideFile } from '../../../server/src/annotations/side-file/side-file';

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

  it('has once what both added in the same words at the same place', () => {
    const ours = file({ x: { start: 5, creator: 'Kit', created: '2026-01-02T00:00:00Z' } });
    const theirs = file({ y: { start: 5, creator: 'Ash', created: '2026-01-01T00:00:00Z' } });
    assert.deepEqual(merged(file({}), ours, theirs), { y: 'seen' });
    assert.deepEqual(merged(file({}), ours, file({ y: { start: 5, label: 'read' } })), {
      x: 'seen',
      y: 'read',
    });
  });

  it('keeps what only the file on the disk has: items and fields that are not known', () => {
    const [a] = file({ a: {} }).filed;
    assert.ok(a);
    const theirs: SideFile = { filed: [{ ...a, extra: { rights: 'theirs' } }], foreign: [{ type: 'Other' }] };
    const result = mergeSideFiles(theirs, file({ a: { label: 'read' } }), theirs);
    assert.deepEqual(result.foreign, [{ type: 'Other' }]);
    assert.deepEqual(
      result.filed.map(({ annotation, extra }) => [annotation.kind === 'label' && annotation.label, extra]),
      [['read', { rights: 'theirs' }]],
    );
  });
});
