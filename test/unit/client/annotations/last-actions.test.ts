import assert from 'node:assert/strict';
import { LastActions } from '../../../../client/src/annotations/last-actions';
import type { AnnotationStatus } from '../../../../shared/annotating';

const dump = 'file:///a.news';

describe('the usual keys of undo and redo', () => {
  let actions: LastActions;

  function told(lastWas: AnnotationStatus['lastWas'], change: Partial<AnnotationStatus> = {}): void {
    actions.told(
      { uri: dump, version: 3, placed: 1, orphans: 0, canUndo: true, canRedo: true, lastWas, ...change },
      3,
    );
  }
  function check(canUndo: boolean, canRedo = canUndo, uri: string | undefined = dump): void {
    assert.deepEqual(actions.retraceable(uri), { canUndo, canRedo });
  }

  beforeEach(() => {
    actions = new LastActions();
  });

  it('mean text before anything was annotated', () => {
    check(false);
    told('nothing');
    check(false);
  });

  it('mean annotations after one, where there is one to take back or to do again', () => {
    told('annotation');
    check(true);
    told('annotation', { canUndo: false });
    check(false, true);
    told('annotation', { canRedo: false });
    check(true, false);
  });

  it('mean text again once some was typed, before the server says so', () => {
    told('annotation');
    actions.edited(dump);
    check(false);
    told('text');
    check(false);
  });

  it('mean text where the server speaks of an earlier one', () => {
    told('annotation', { version: 2 });
    check(false);
  });

  it('mean what was done last in the active dump, and text where there is none', () => {
    told('annotation');
    check(false, false, 'file:///b.news');
    assert.deepEqual(actions.retraceable(undefined), { canUndo: false, canRedo: false });
    actions.edited('file:///b.news');
    check(true);
  });

  it('mean text once the dump was closed or the server is gone', () => {
    told('annotation');
    actions.closed(dump);
    check(false);
    told('annotation');
    actions.clear();
    check(false);
  });
});
