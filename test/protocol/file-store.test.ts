import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Disk, DISK } from '../../server/src/node/disk';
import { fileStoreOn, nodeFileStore } from '../../server/src/node/file-store';
import { type FileStore, UnwritableFile } from '../../server/src/protocol/file-store';
import { MemoryFileStore } from '../doubles/memory-file-store';
import { Faults } from './faults';

const FUTURE = new Date('2099-01-01');
const PAST = new Date('2001-01-01');

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
      const uri = `${folder}/new%20folder/w%C3%B6rter.txt`;
      await store.update(
        `${folder}/new folder/wörter.txt`.replace(/[ ö]/g, encodeURIComponent),
        () => 'Orvane\n',
        { folder, isMade: false },
      );
      await store.update(uri, (text) => `${text ?? ''}Telmar\n`);
      assert.equal(await store.read(uri), 'Orvane\nTelmar\n');
    });

    it('leaves a file as it is where there is nothing to change, or the change fails', async () => {
      const uri = `${folder}/words.txt`;
      await store.update(uri, () => undefined);
      assert.equal(await store.read(uri), undefined);
      await store.update(uri, () => 'one');
      await store.update(uri, () => undefined);
      await assert.rejects(
        store.update(uri, () => {
          throw new Error('no');
        }),
        /no/,
      );
      assert.equal(await store.read(uri), 'one');
      await store.update(uri, () => 'two');
      assert.equal(await store.read(uri), 'two');
    });

    it('loses no change of many at once', async () => {
      const uri = `${folder}/words.txt`;
      const words = ['a', 'b', 'c', 'd', 'e'];
      await Promise.all(words.map((word) => store.update(uri, (text) => (text ?? '') + word)));
      assert.deepEqual([...((await store.read(uri)) ?? '')].sort(), words);
    });

    it('tells of changes until it is let go', async () => {
      const uri = `${folder}/words.txt`;
      await store.update(uri, () => 'one');
      let watch = store.watch?.(uri, () => undefined);
      await new Promise<void>((resolve, reject) => {
        watch?.dispose();
        watch = store.watch?.(uri, resolve);
        store.update(uri, () => 'two').catch(reject);
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

describe('an update on disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-files-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const file = (name: string): string => path.join(folder, name);
  const uri = (name: string): string => pathToFileURL(file(name)).href;

  it('leaves nothing behind and the file as it was where its last step fails', async () => {
    // The target is a folder, so it can be neither read nor replaced.
    await nodeFileStore.update(uri('target/inside.txt'), () => 'kept', {
      folder: uri(''),
      isMade: false,
    });
    await assert.rejects(nodeFileStore.update(uri('target'), () => 'lost'));
    assert.deepEqual(await readdir(folder), ['target']);
    assert.equal(await nodeFileStore.read(uri('target/inside.txt')), 'kept');
  });

  it('keeps who may read the file', async function () {
    if (process.platform === 'win32') return this.skip();
    await writeFile(file('words.txt'), 'one');
    await chmod(file('words.txt'), 0o640);
    await nodeFileStore.update(uri('words.txt'), () => 'two');
    assert.equal((await stat(file('words.txt'))).mode & 0o777, 0o640);
  });

  it('refuses to write through a symbolic link', async function () {
    if (process.platform === 'win32') return this.skip();
    await writeFile(file('secret.txt'), 'theirs');
    await symlink(file('secret.txt'), file('words.txt'));
    await assert.rejects(
      nodeFileStore.update(uri('words.txt'), () => 'ours'),
      /symbolic link/,
    );
    assert.equal(await readFile(file('secret.txt'), 'utf8'), 'theirs');
    assert.deepEqual((await readdir(folder)).sort(), ['secret.txt', 'words.txt']);
  });

  it('waits for the lock of a running process', async () => {
    await writeFile(file('.words.txt.lock'), `${process.pid} ${hostname()} other`);
    const slow = nodeFileStore.update(uri('words.txt'), () => 'ours');
    // The other lets go in time.
    setTimeout(() => void rm(file('.words.txt.lock')), 100);
    await slow;
    assert.equal(await nodeFileStore.read(uri('words.txt')), 'ours');
  });

  it('takes over the lock of a process that has ended', async () => {
    await writeFile(file('.words.txt.lock'), `${await pidOfTheDead()} ${hostname()} gone`);
    await nodeFileStore.update(uri('words.txt'), () => 'ours');
    assert.equal(await nodeFileStore.read(uri('words.txt')), 'ours');
    assert.deepEqual(await readdir(folder), ['words.txt']);
  });

  it('takes over the lock of a process that has ended though it is dated in the future', async () => {
    const lock = file('.words.txt.lock');
    await writeFile(lock, `${await pidOfTheDead()} ${hostname()} gone`);
    await utimes(lock, FUTURE, FUTURE);
    await nodeFileStore.update(uri('words.txt'), () => 'ours');
    assert.equal(await nodeFileStore.read(uri('words.txt')), 'ours');
    assert.deepEqual(await readdir(folder), ['words.txt']);
  });

  describe('names the lock that it waits for in vain:', () => {
    for (const [name, signature, date, message] of [
      [
        'of another machine',
        '7 elsewhere.example other',
        undefined,
        /process 7 on elsewhere\.example.*LOCK; please/,
      ],
      [
        'dated in the future',
        '7 elsewhere.example other',
        FUTURE,
        /LOCK, which is dated in the future \(2\d{3}-/,
      ],
    ] as const)
      it(name, async () => {
        const lock = file('.words.txt.lock');
        await writeFile(lock, signature);
        if (date !== undefined) await utimes(lock, date, date);
        await assert.rejects(
          fileStoreOn(DISK, 50).update(uri('words.txt'), () => 'ours'),
          (error) => {
            assert.ok(error instanceof UnwritableFile);
            assert.equal(error.why, 'locked');
            assert.match(error.message.replace(lock, 'LOCK'), message);
            return true;
          },
        );
        assert.equal(await readFile(lock, 'utf8'), signature);
        assert.deepEqual(await readdir(folder), ['.words.txt.lock']);
      });
  });

  it('refuses what stands in the place of a lock and is none', async function () {
    if (process.platform === 'win32') return this.skip();
    await symlink('/dev/zero', file('.words.txt.lock'));
    await assert.rejects(
      nodeFileStore.update(uri('words.txt'), () => 'ours'),
      /\.words\.txt\.lock is in the way/,
    );
  });

  it('clears what ended processes left in the folder, and nothing that is somebody else’s', async () => {
    const [left, alive] = ['01234567-89ab-4def-8123-456789abcdef', 'fedcba98-7654-4321-8fed-cba987654321'];
    const sideFile = 'x.news.annotations.json';
    const dead = `${await pidOfTheDead()} ${hostname()} ${left}`;
    const old = [
      `.words.txt.${left}`,
      `.words.txt.lock.${left}`,
      `.${sideFile}.${left}`,
      `.${sideFile}.lock`,
    ];
    const theirs = [
      `.other.txt.${left}`,
      `.other.lock`,
      `.words.txt.${left}.before`,
      `.words.txt.${left.toUpperCase()}`,
      `words.txt.${left}`,
      `.held.annotations.json.${left}`,
    ];
    const young = [`.words.txt.${alive}`, `.held.annotations.json.lock`];
    for (const name of [...old, ...theirs, ...young]) await writeFile(file(name), dead);
    await writeFile(file('.held.annotations.json.lock'), `${process.pid} ${hostname()} ${alive}`);
    for (const name of [...old, ...theirs]) await utimes(file(name), PAST, PAST);
    // A fresh store, as a process that has just started has.
    await fileStoreOn(DISK).update(uri('words.txt'), () => 'ours');
    assert.deepEqual((await readdir(folder)).sort(), [...theirs, ...young, 'words.txt'].sort());
  });

  it('starts anew where its lock was taken from it', async () => {
    await writeFile(file('words.txt'), 'one');
    let robbed = false;
    const robber: Disk = {
      ...DISK,
      // Between making the lock and renaming, another process that thought it abandoned has written.
      open: async (name, ...how) => {
        const handle = await DISK.open(name, ...how);
        if (!robbed && name === file('words.txt')) {
          robbed = true;
          const { close } = handle;
          handle.close = async () => {
            await close.call(handle);
            await rm(file('.words.txt.lock'));
            await writeFile(file('words.txt'), 'one two');
          };
        }
        return handle;
      },
    };
    await fileStoreOn(robber).update(uri('words.txt'), (text) => `${text ?? ''} three`);
    assert.equal(await readFile(file('words.txt'), 'utf8'), 'one two three');
    assert.deepEqual(await readdir(folder), ['words.txt']);
  });

  it('leaves the old file or the new, whole, where the disk is full at any step, and nothing else', async () => {
    for (let step = 1; ; step++) {
      await writeFile(file('words.txt'), 'old');
      const faults = new Faults(step, () => {
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      });
      const failure = await fileStoreOn(faults.disk)
        .update(uri('words.txt'), () => 'new')
        .then(
          () => undefined,
          (error: unknown) => error,
        );
      const text = await readFile(file('words.txt'), 'utf8');
      assert.ok(text === 'old' || text === 'new', `step ${step} left "${text}"`);
      if (failure === undefined) assert.equal(text, 'new', `step ${step}`);
      // A full disk refuses to write, not to delete.
      assert.deepEqual(
        (await readdir(folder)).filter((name) => name !== 'words.txt'),
        [],
        `step ${step} (${faults.last})`,
      );
      if (!faults.struck) return assert.ok(step > 8, 'every step was tried');
    }
  });

  it('leaves the old file or the new, whole, where the process is killed at any step, and can be done again', async function () {
    this.timeout(240_000);
    for (let step = 1; ; step++) {
      await writeFile(file('words.txt'), 'old');
      const { code, signal } = await runWriter(uri('words.txt'), 'new', step);
      const text = await readFile(file('words.txt'), 'utf8');
      assert.ok(text === 'old' || text === 'oldnew', `step ${step} left "${text}"`);
      await nodeFileStore.update(uri('words.txt'), (found) => `${found ?? ''}er`);
      assert.equal(await readFile(file('words.txt'), 'utf8'), `${text}er`, `step ${step}`);
      if (signal !== 'SIGKILL') {
        assert.equal(code, 0);
        return assert.ok(step > 8, 'every step was tried');
      }
    }
  });

  it('loses nothing where two processes write at once', async function () {
    this.timeout(60_000);
    const writers = ['a', 'b'].map((letter) => runWriter(uri('words.txt'), letter, 0, 30));
    assert.deepEqual(
      (await Promise.all(writers)).map(({ code }) => code),
      [0, 0],
    );
    const text = await readFile(file('words.txt'), 'utf8');
    assert.deepEqual([text.split('a').length - 1, text.split('b').length - 1], [30, 30]);
  });
});

/** The id of a process that was there and is no more. */
async function pidOfTheDead(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  assert.ok(child.pid !== undefined);
  return child.pid;
}

/** Runs `writer.ts` in a process of its own; see there. */
async function runWriter(
  uri: string,
  text: string,
  killAt: number,
  times = 1,
): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  const writer = path.join(__dirname, 'writer.ts');
  const child = spawn(process.execPath, ['--import=tsx', writer, uri, text, String(killAt), String(times)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  return { code: child.exitCode, signal: child.signalCode };
}
