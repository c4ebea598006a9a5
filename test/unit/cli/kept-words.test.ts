import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { placeKey } from '../../../server/src/analysis/problems/ignored';
import { ignoresText } from '../../../server/src/protocol/ignores-file';
import { run, temporaryFolder } from './harness';

describe('what the editor keeps, on the command line', () => {
  let files: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    files = temporaryFolder();
  });
  afterEach(() => files.remove());

  /** Puts a file into the test's folder, and gives its path. */
  function put(name: string, text: string): string {
    const file = files.path(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** How many problems `check` finds in `input`, a path or standard input. */
  async function found(input: string, ...options: readonly string[]): Promise<number> {
    const { status, output, errors } = await run(['check', ...options, input], {
      userFolder: files.path('user'),
      standardInput: 'teh',
    });
    assert.equal(errors, '');
    const count = output.split('\n').length - 1;
    assert.equal(status, count > 0 ? 1 : 0);
    return count;
  }

  it('is the user’s dictionary, for every file and for standard input', async () => {
    const dump = put('a.news', 'teh xx');
    assert.deepEqual([await found(dump), await found('-')], [3, 1]);
    put('user/words.txt', '# mine\nteh\n');
    assert.deepEqual([await found(dump), await found('-')], [2, 0]);
    assert.deepEqual([await found(dump, '--no-dictionaries'), await found('-', '--no-dictionaries')], [3, 1]);
  });

  it('is the dictionary of the folder around the file, the innermost that has one', async () => {
    put('.git/HEAD', '');
    put('.dateline/words.txt', 'teh\n');
    const above = put('in/deep/a.news', 'teh xx');
    assert.equal(await found(above), 2);
    put('in/.dateline/words.txt', 'xx\n');
    assert.equal(await found(above), 1);
  });

  it('is looked for no farther up than the working tree of git goes', async () => {
    put('.dateline/words.txt', 'teh\n');
    put('tree/.git', 'gitdir: elsewhere\n');
    assert.equal(await found(put('tree/in/a.news', 'teh')), 1);
  });

  it('is looked for no farther up than the current folder without git, and beside a file outside of it', async () => {
    put('.dateline/words.txt', 'teh\n');
    const [beside, below] = [put('a.news', 'teh'), put('in/a.news', 'teh')];
    assert.deepEqual([await found(beside), await found(below)], [0, 1]);
    const before = process.cwd();
    try {
      process.chdir(files.folder);
      assert.equal(await found('in/a.news'), 0);
      process.chdir('in');
      assert.equal(await found('a.news'), 1);
    } finally {
      process.chdir(before);
    }
  });

  it('is what is ignored in one place, and in one dump', async () => {
    const text = 'one teh two\nthree xx four teh';
    const dump = put('in (1)/a.news', text);
    const start = text.indexOf('teh');
    const key = placeKey(text, { code: 'typo.word', start, end: start + 3 });
    const ignored = put('.dateline/ignored.json', ignoresText({ here: { [key]: 'teh' }, inDump: {} }));
    put('.git/HEAD', '');
    assert.equal(await found(dump), 3);
    writeFileSync(ignored, ignoresText({ here: {}, inDump: { 'in (1)/a.news': ['teh'] } }));
    assert.equal(await found(dump), 2);
    assert.equal(await found(put('in (1)/b.news', text)), 4);
  });

  it('is left alone by a repair', async () => {
    put('user/words.txt', 'teh\n');
    const dump = put('a.news', 'teh xx');
    const userFolder = files.path('user');
    await run(['fix', '--write', dump], { userFolder });
    assert.equal(readFileSync(dump, 'utf8'), 'teh y');
    await run(['fix', '--write', '--no-dictionaries', dump], { userFolder });
    assert.equal(readFileSync(dump, 'utf8'), 'the y');
  });

  it('fails an input where it is damaged, and leaves the file as it is', async () => {
    put('user/words.txt', 'teh\0\n');
    const dump = put('a.news', 'teh');
    for (const command of [['check'], ['fix', '--write']]) {
      const { status, output, errors } = await run([...command, dump], { userFolder: files.path('user') });
      assert.deepEqual({ status, output }, { status: 2, output: '' });
      assert.match(errors, /words\.txt is damaged.*--no-dictionaries/);
    }
    assert.equal(readFileSync(dump, 'utf8'), 'teh');
  });
});
