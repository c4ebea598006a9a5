import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFileStore } from '../../server/src/node/file-store';
import { FileStore, MemoryFileStore } from '../../server/src/protocol/file-store';

function specify(
  name: string,
  open: () => Promise<{ store: FileStore; folder: string; close(): Promise<void> }>,
): void {
  describe(name, () => {
    let store: FileStore;
    let folder: string;
    let close: () => Promise<void>;
    beforeEach(async () => ({ store, folder, close } = await open()));
    afterEach(() => close());

    it('has nothing where there is no file', async () => {
      assert.equal(await store.read(`${folder}/words.txt`), undefined);
    });

    it('gives back what was written last', async () => {
      await store.write(`${folder}/new folder/wörter.txt`.replace(/[ ö]/g, encodeURIComponent), 'Orvane\n');
      await store.write(`${folder}/new%20folder/w%C3%B6rter.txt`, 'Orvane\nTelmar\n');
      assert.equal(await store.read(`${folder}/new%20folder/w%C3%B6rter.txt`), 'Orvane\nTelmar\n');
    });

    it('tells of changes until it is let go', async () => {
      const uri = `${folder}/words.txt`;
      await store.write(uri, 'one');
      let watch = store.watch?.(uri, () => undefined);
      await new Promise<void>((resolve, reject) => {
        watch?.dispose();
        watch = store.watch?.(uri, resolve);
        store.write(uri, 'two').catch(reject);
      });
      watch?.dispose();
      assert.equal(await store.read(uri), 'two');
    });
  });
}

specify('files in memory', () =>
  Promise.resolve({ store: new MemoryFileStore(), folder: 'memory:', close: () => Promise.resolve() }),
);

specify('files on disk', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-files-'));
  return {
    store: nodeFileStore,
    folder: pathToFileURL(folder).href,
    close: () => rm(folder, { recursive: true, force: true }),
  };
});

describe('a write to disk that fails', () => {
  it('leaves nothing behind and the file as it was', async function () {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-files-'));
    try {
      // The target is a folder, so the last step, the rename, must fail.
      await nodeFileStore.write(`${pathToFileURL(folder).href}/target/inside.txt`, 'kept');
      await assert.rejects(nodeFileStore.write(`${pathToFileURL(folder).href}/target`, 'lost'));
      assert.deepEqual(await readdir(folder), ['target']);
      assert.equal(await nodeFileStore.read(`${pathToFileURL(folder).href}/target/inside.txt`), 'kept');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
