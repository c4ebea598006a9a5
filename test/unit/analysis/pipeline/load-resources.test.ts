import assert from 'node:assert/strict';
import { loadResources, RESOURCE_FILES } from '../../../../server/src/analysis/pipeline/load-resources';

describe('loading the tables', () => {
  it('names the file that is missing', () => {
    assert.throws(() => loadResources(new Map()), new RegExp(`${RESOURCE_FILES[0] ?? ''} is missing`));
  });

  it('names the file that is damaged', () => {
    const files = new Map(RESOURCE_FILES.map((name) => [name, Uint8Array.of(0xff, 0xfe)]));
    assert.throws(() => loadResources(files), new RegExp(`${RESOURCE_FILES[0] ?? ''} is damaged`));
  });

  it('wants each file once', () => {
    assert.equal(new Set(RESOURCE_FILES).size, RESOURCE_FILES.length);
  });
});
