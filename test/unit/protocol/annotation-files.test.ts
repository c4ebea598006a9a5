import assert from 'node:assert/strict';
import { NO_ANNOTATIONS } from '../../../server/src/annotations/document-annotations';
import { AnnotationFiles } from '../../../server/src/protocol/annotation-files';
import { MemoryFileStore } from '../../../server/src/protocol/file-store';
import { UnsavedCopies } from '../../../server/src/protocol/unsaved-copies';

const DUMP = 'file:///desk/two.news';
const SIDE = `${DUMP}.annotations.json`;

describe('the file that annotations are kept in', () => {
  it('is told of before it is made, and then no more', async () => {
    const files = new MemoryFileStore();
    const foundWhenTold: unknown[] = [];
    const annotations = {
      placed: [{ id: 'a', start: 0, end: 3, kind: 'mention', mention: 'misc' } as const],
      orphans: [],
    };
    let held = NO_ANNOTATIONS;
    const kept = new AnnotationFiles(files, new UnsavedCopies(files, undefined, assert.fail), {
      textOf: () => 'Two articles',
      annotationsOf: () => held,
      replace: () => undefined,
      used: () => undefined,
      making: async () => void foundWhenTold.push(await files.read(SIDE)),
      tell: assert.fail,
      stateChanged: () => undefined,
    });
    kept.saved(DUMP);
    await kept.flush();
    assert.deepEqual(foundWhenTold, []);
    held = annotations;
    for (let count = 0; count < 2; count++) {
      kept.changed(DUMP);
      await kept.flush();
    }
    assert.deepEqual(foundWhenTold, [undefined]);
    assert.match((await files.read(SIDE)) ?? '', /"exact":"Two"/);
  });
});
