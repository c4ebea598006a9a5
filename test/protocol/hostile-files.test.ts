import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DISK } from '../../server/src/node/disk';
import { fileStoreOn, nodeFileStore } from '../../server/src/node/file-store';
import { UnreadableFile, UnwritableFile, type WhyUnreadable } from '../../server/src/protocol/file-store';
import { Faults } from './faults';

const isWindows = process.platform === 'win32';

describe('in a folder that a stranger made', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-hostile-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const file = (...names: readonly string[]): string => path.join(folder, ...names);
  const uri = (...names: readonly string[]): string => pathToFileURL(file(...names)).href;
  const home = (name = ''): { readonly folder: string; readonly isMade: boolean } => ({
    folder: uri(name),
    isMade: false,
  });

  /** Neither read nor written, for the reason given, and at once: the test's time limit sees to that. */
  async function checkUnreadable(name: string, why: WhyUnreadable, message: RegExp): Promise<void> {
    const refusal = (error: unknown): boolean => {
      assert.ok(error instanceof UnreadableFile, String(error));
      assert.equal(error.why, why);
      assert.match(error.message, message);
      return true;
    };
    await assert.rejects(nodeFileStore.read(uri(name)), refusal);
    await assert.rejects(
      nodeFileStore.update(uri(name), () => 'ours'),
      (error) => error instanceof UnwritableFile || refusal(error),
    );
    assert.deepEqual(
      (await readdir(folder)).filter((each) => each.startsWith('.')),
      [],
    );
  }

  describe('a file that is', () => {
    before(function () {
      if (isWindows) this.skip();
    });

    it('a named pipe is refused', async () => {
      execFileSync('mkfifo', [file('words.txt')]);
      await checkUnreadable('words.txt', 'not-a-regular-file', /named pipe/);
    });

    it('a link to an endless device is refused', async () => {
      await symlink('/dev/zero', file('words.txt'));
      await checkUnreadable('words.txt', 'not-a-regular-file', /device/);
    });

    it('a link to a pipe is refused', async () => {
      execFileSync('mkfifo', [file('pipe')]);
      await symlink(file('pipe'), file('words.txt'));
      await checkUnreadable('words.txt', 'not-a-regular-file', /named pipe/);
    });

    it('a socket is refused', async () => {
      const server = createServer().listen(file('words.txt'));
      await once(server, 'listening');
      await checkUnreadable('words.txt', 'not-a-regular-file', /socket/);
      server.close();
    });

    it('a circle of links is refused', async () => {
      await symlink(file('words.txt'), file('words.txt'));
      await checkUnreadable('words.txt', 'link', /circle/);
    });
  });

  it('a folder in the place of a file is refused', async () => {
    await mkdir(file('words.txt'));
    await checkUnreadable('words.txt', 'not-a-regular-file', /folder/);
  });

  it('a file that is too large is refused, with how much is read', async () => {
    await writeFile(file('words.txt'), '');
    await truncate(file('words.txt'), 64 * 1024 * 1024 + 1);
    await checkUnreadable('words.txt', 'too-large', /at most 67108864 bytes/);
  });

  it('a file that has no end is not read for ever, whatever size it says', async function () {
    if (isWindows) return this.skip();
    const endless = fileStoreOn({
      ...DISK,
      open: async () =>
        DISK.open('/dev/zero', 'r').then((handle) =>
          Object.assign(handle, { stat: () => stat(file('words.txt')) }),
        ),
    });
    await writeFile(file('words.txt'), '');
    await assert.rejects(endless.read(uri('words.txt')), /too large/);
  });

  for (const [name, bytes] of [
    ['Latin-1', Buffer.from('Zoé, à Genève', 'latin1')],
    ['UTF-16 with a mark', Buffer.from('\ufeffZoé', 'utf16le')],
    ['UTF-16 without one', Buffer.from('{"kind": "dateline"}', 'utf16le')],
    ['UTF-8 that is cut off', Buffer.from('Zoé').subarray(0, 3)],
  ] as const)
    it(`a file in another encoding (${name}) is named as such, and left byte for byte`, async () => {
      await writeFile(file('words.txt'), bytes);
      await checkUnreadable('words.txt', 'encoding', /another encoding/);
      assert.deepEqual(await readFile(file('words.txt')), bytes);
    });

  it('a byte order mark is no part of the text, and stays', async () => {
    await writeFile(file('words.txt'), '\ufeffZoé\n');
    assert.equal(await nodeFileStore.read(uri('words.txt')), 'Zoé\n');
    await nodeFileStore.update(uri('words.txt'), (text) => `${text ?? ''}Øya\n`);
    assert.equal(await readFile(file('words.txt'), 'utf8'), '\ufeffZoé\nØya\n');
  });

  it('half a character is not written as another one', async () => {
    await assert.rejects(
      nodeFileStore.update(uri('words.txt'), () => 'a\ud83d'),
      (error) => error instanceof UnwritableFile && error.why === 'encoding',
    );
    assert.deepEqual(await readdir(folder), []);
  });

  for (const depth of [0, 1, 2, 3])
    it(`nothing is written through a link at depth ${depth} below the workspace`, async function () {
      if (isWindows) return this.skip();
      const parts = ['a', 'b', 'c', 'words.txt'];
      const linked = ['inside', ...parts.slice(0, depth + 1)];
      await mkdir(file('outside', ...parts.slice(depth + 1, -1)), { recursive: true });
      await mkdir(path.dirname(file(...linked)), { recursive: true });
      const target = depth === 3 ? file('outside', 'theirs.txt') : file('outside');
      await writeFile(file('outside', 'theirs.txt'), 'theirs');
      await symlink(target, file(...linked));
      await assert.rejects(
        nodeFileStore.update(uri('inside', ...parts), () => 'ours', home('inside')),
        (error) =>
          error instanceof UnwritableFile && error.why === 'link' && error.message.includes(file(...linked)),
      );
      const written = (await readdir(file('outside'), { recursive: true })).filter((name) =>
        /words|\.lock/.test(name),
      );
      assert.deepEqual(written, []);
      assert.equal(await readFile(file('outside', 'theirs.txt'), 'utf8'), 'theirs');
    });

  it('a workspace that is a link itself is the user’s own choice', async function () {
    if (isWindows) return this.skip();
    await mkdir(file('real'));
    await symlink(file('real'), file('inside'));
    await nodeFileStore.update(uri('inside', 'lists', 'words.txt'), () => 'ours', home('inside'));
    assert.equal(await readFile(file('real', 'lists', 'words.txt'), 'utf8'), 'ours');
  });

  it('a folder that turns into a link between the first look and the renaming is seen', async function () {
    if (isWindows) return this.skip();
    await mkdir(file('inside', 'lists'), { recursive: true });
    await mkdir(file('outside'));
    await writeFile(file('outside', 'words.txt'), 'theirs');
    const swap = async (): Promise<void> => {
      await rename(file('inside', 'lists'), file('inside', 'before'));
      await symlink(file('outside'), file('inside', 'lists'));
    };
    let isSwapped = false;
    const store = fileStoreOn({
      ...DISK,
      open: async (name, ...how) => {
        // The lock and the temporary file have been made.
        if (!isSwapped && how[0] === 'wx' && !String(name).endsWith('.lock')) {
          isSwapped = true;
          await swap();
        }
        return DISK.open(name, ...how);
      },
    });
    await assert.rejects(
      store.update(uri('inside', 'lists', 'words.txt'), () => 'ours', home('inside')),
      (error) => error instanceof UnwritableFile && error.why === 'link',
    );
    assert.ok(isSwapped);
    assert.deepEqual(await readdir(file('outside')), ['words.txt']);
    assert.equal(await readFile(file('outside', 'words.txt'), 'utf8'), 'theirs');
  });

  it('nothing is written outside of the home, however the way there is written', async () => {
    await mkdir(file('inside'));
    for (const other of ['..%2Fwords.txt', '%2e%2e/words.txt', '../words.txt', '../inside2/words.txt'])
      await assert.rejects(
        nodeFileStore.update(`${uri('inside')}/${other}`, () => 'ours', home('inside')),
        (error) => error instanceof UnwritableFile || error instanceof UnreadableFile,
        other,
      );
    assert.deepEqual(await readdir(folder), ['inside']);
    assert.deepEqual(await readdir(file('inside')), []);
  });

  for (const repository of ['.git', '.GIT', '.git.', 'GIT~1', '.g\u200cit'])
    it(`nothing is written among a repository’s own files, ${repository} among them`, async () => {
      await mkdir(file(repository, 'hooks'), { recursive: true });
      for (const within of [home(), undefined])
        await assert.rejects(
          nodeFileStore.update(uri(repository, 'hooks', 'pre-commit'), () => 'ours', within),
          (error) => error instanceof UnwritableFile && error.why === 'repository',
        );
      assert.deepEqual(await readdir(file(repository, 'hooks')), []);
    });

  it('a folder that was moved away is not made anew, but a user’s own is', async () => {
    const gone = (error: unknown): boolean => error instanceof UnwritableFile && error.why === 'no-folder';
    await assert.rejects(
      nodeFileStore.update(uri('gone', 'x.news.annotations.json'), () => 'ours'),
      gone,
    );
    await assert.rejects(
      nodeFileStore.update(uri('gone', '.dateline', 'words.txt'), () => 'ours', home('gone')),
      gone,
    );
    assert.deepEqual(await readdir(folder), []);
    const own = { folder: uri('config', 'dateline'), isMade: true };
    await nodeFileStore.update(uri('config', 'dateline', 'words.txt'), () => 'ours', own);
    assert.equal(await readFile(file('config', 'dateline', 'words.txt'), 'utf8'), 'ours');
  });

  it('a name that no file of this machine has is refused', async () => {
    for (const name of ['a%00b', 'a%2Fb'])
      await assert.rejects(
        nodeFileStore.read(`${uri('')}/${name}`),
        (error) => error instanceof UnreadableFile && error.why === 'name',
      );
  });

  for (const name of [
    'x?y.news',
    'x#y.news',
    '100%.news',
    'x%3Fy.news',
    'x y.news',
    'x\\y.news',
    'x\ny.news',
  ])
    it(`a dump whose URI is not escaped has its own file: ${JSON.stringify(name)}`, async function () {
      if (isWindows) return this.skip();
      // What the name is without its end, and without what a parser leaves out or turns into a folder.
      const others = ['x', 'xy.news.annotations.json', '100'];
      for (const other of others) await writeFile(file(other), 'the dump itself');
      await mkdir(file('y.news'));
      await nodeFileStore.update(`${uri('')}/${name}.annotations.json`, () => 'ours');
      for (const other of others) assert.equal(await readFile(file(other), 'utf8'), 'the dump itself');
      const literal = name === 'x%3Fy.news' ? 'x?y.news' : name;
      assert.equal(await readFile(file(`${literal}.annotations.json`), 'utf8'), 'ours');
    });

  it('a name as long as names can be still has room beside it', async () => {
    const name = `${'n'.repeat(225)}.annotations.json`;
    await nodeFileStore.update(uri(name), () => 'ours');
    assert.deepEqual(await readdir(folder), [name]);
  });

  describe('a file with two hard links', () => {
    beforeEach(async () => {
      await writeFile(file('words.txt'), 'old');
      await link(file('words.txt'), file('second.txt'));
    });

    it('stays one file', async () => {
      await nodeFileStore.update(uri('words.txt'), (text) => `${text ?? ''} and new`);
      assert.equal(await readFile(file('second.txt'), 'utf8'), 'old and new');
      await nodeFileStore.update(uri('words.txt'), () => '');
      assert.equal(await readFile(file('second.txt'), 'utf8'), '');
      assert.equal((await stat(file('words.txt'))).ino, (await stat(file('second.txt'))).ino);
      assert.deepEqual((await readdir(folder)).sort(), ['second.txt', 'words.txt']);
    });

    for (const next of ['new', 'new and longer', 'n'])
      it(`holds the old or “${next}”, whole, wherever the disk fails`, async () => {
        for (let step = 1; ; step++) {
          await writeFile(file('words.txt'), 'old');
          const faults = new Faults(step, fail);
          await fileStoreOn(faults.disk)
            .update(uri('words.txt'), () => next)
            .catch(() => undefined);
          const text = await readFile(file('second.txt'), 'utf8');
          assert.ok(text === 'old' || text === next, `step ${step} (${faults.last}) left “${text}”`);
          if (!faults.struck) return assert.ok(step > 10, 'every step was tried');
        }
      });

    it('leaves what it held beside it where it can neither be written nor be put back', async () => {
      const failing = fileStoreOn({
        ...DISK,
        open: async (name, ...how) => {
          const handle = await DISK.open(name, ...how);
          return name === file('words.txt')
            ? Object.assign(handle, { sync: () => Promise.reject(new Error('EIO')) })
            : handle;
        },
      });
      await assert.rejects(
        failing.update(uri('words.txt'), () => 'new'),
        /what it held is kept in .*\.before$/,
      );
      const kept = (await readdir(folder)).filter((name) => name.endsWith('.before'));
      assert.deepEqual(await Promise.all(kept.map((name) => readFile(file(name), 'utf8'))), ['old']);
    });
  });

  it('one failure anywhere, looking and letting go included, keeps nobody from updating right after', async () => {
    for (let step = 1; ; step++) {
      await writeFile(file('words.txt'), 'old');
      const faults = new Faults(step, fail, true);
      const failing = fileStoreOn(faults.disk);
      await failing.update(uri('words.txt'), (text) => `${text ?? ''} one`).catch(() => undefined);
      const between = await readFile(file('words.txt'), 'utf8');
      assert.ok(
        between === 'old' || between === 'old one',
        `step ${step} (${faults.last}) left “${between}”`,
      );
      // A lock that stays would be waited for longer than this test may take.
      await nodeFileStore.update(uri('words.txt'), (text) => `${text ?? ''} two`);
      assert.equal(await readFile(file('words.txt'), 'utf8'), `${between} two`);
      if (!faults.struck) return assert.ok(step > 20, 'every step was tried');
    }
  });
});

function fail(): never {
  throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
}
