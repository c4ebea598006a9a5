import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { run, temporaryFolder } from './harness';

describe('dateline fix', () => {
  const files = temporaryFolder();
  const file = files.path('x.txt');
  after(() => files.remove());

  /** Fixes the file and compares its bytes, written as one character a byte. */
  async function checkFixed(before: string, after: string, options: readonly string[] = []): Promise<void> {
    writeFileSync(file, Buffer.from(before, 'latin1'));
    const { status, errors } = await run(['fix', '--write', ...options, file]);
    assert.equal(status, 0);
    assert.match(errors, /^dateline: \d+ certain made in 1 of 1 file; .* left\n$/);
    assert.equal(readFileSync(file, 'latin1'), after);
    assert.deepEqual(hiddenIn(files.folder), []);
  }

  /** The file cannot be fixed, and is as it was. */
  async function checkRefused(before: string, options: readonly string[], message: RegExp): Promise<void> {
    writeFileSync(file, Buffer.from(before, 'latin1'));
    const { status, errors } = await run(['fix', '--write', ...options, file]);
    assert.equal(status, 2);
    assert.match(errors, message);
    assert.equal(readFileSync(file, 'latin1'), before);
    assert.deepEqual(hiddenIn(files.folder), []);
  }

  it('prints a diff and leaves the file alone unless told to write', async () => {
    writeFileSync(file, 'In teh harbour\nnothing moves.\n');
    const { status, output } = await run(['fix', file]);
    assert.equal(status, 0);
    const expected = [
      `--- ${file}`,
      `+++ ${file}`,
      '@@ -1,2 +1,2 @@',
      '-In teh harbour',
      '+In the harbour',
      ' nothing moves.',
      '',
    ];
    assert.equal(output, expected.join('\n'));
    assert.equal(readFileSync(file, 'utf8'), 'In teh harbour\nnothing moves.\n');
  });

  it('prints the diffs in the order of the files, each time alike, and fails if one of them does', async () => {
    const names = ['b.txt', 'missing.txt', 'a.txt'].map((name) => files.path(name));
    for (const name of [names[0], names[2]]) writeFileSync(name ?? '', 'teh teh\n\n\n\n\n\n\n\n\nteh\n');
    const { status, output } = await run(['fix', ...names]);
    assert.equal(status, 2);
    const headers = output.split('\n').filter((line) => /^(?:\+\+\+|@@) /.test(line));
    const hunks = ['@@ -1,4 +1,4 @@', '@@ -7,4 +7,4 @@'];
    assert.deepEqual(headers, [`+++ ${names[0]}`, ...hunks, `+++ ${names[2]}`, ...hunks]);
    assert.equal((await run(['fix', ...names])).output, output);
  });

  it('prints nothing where nothing is to be fixed', async () => {
    const { status, output } = await run(['fix', '-'], { standardInput: 'All is well.\n' });
    assert.deepEqual({ status, output }, { status: 0, output: '' });
  });

  it('prints the diff harmless on a terminal, and exact elsewhere', async () => {
    const standardInput = '\u001b[2Jteh\r\n';
    assert.match(
      (await run(['fix', '-'], { standardInput, isTerminal: true })).output,
      /-\\u\{1B\}\[2Jteh\\u\{D\}\n/,
    );
    assert.match((await run(['fix', '-'], { standardInput })).output, /-\u001b\[2Jteh\r\n/);
  });

  it('changes nothing but the repairs: line ends stay, mixed as they are', () =>
    checkFixed('teh\r\nteh\rteh\n\n \t', 'the\r\nthe\rthe\n\n \t'));

  it('keeps a byte order mark', () => checkFixed('\xef\xbb\xbfteh\r\n', '\xef\xbb\xbfthe\r\n'));
  it('keeps UTF-16 with its mark', () => checkFixed('\xff\xfet\0e\0h\0', '\xff\xfet\0h\0e\0'));
  it('keeps big-endian UTF-16', () => checkFixed('\xfe\xff\0t\0e\0h', '\xfe\xff\0t\0h\0e'));

  it('keeps the encoding named', () =>
    checkFixed('caf\xe9 \x93teh\x94\n', 'caf\xe9 \x93the\x94\n', ['--encoding', 'windows-1252']));

  it('leaves quotations and names as printed, unless told otherwise', async () => {
    await checkFixed('teh "teh"', 'the "teh"');
    await checkFixed('teh "teh"', 'the "the"', ['--names']);
  });

  it('leaves what has more than one reading', () => checkFixed('teh harbuor', 'the harbuor'));

  it('takes the first of two fixes that cross', async () => {
    writeFileSync(file, 'a xx b');
    const { status, output } = await run(['fix', '--write', file]);
    assert.deepEqual({ status, output }, { status: 0, output: `${file}: 1 problem fixed\n` });
    assert.equal(readFileSync(file, 'utf8'), 'a y b');
  });

  it('does not touch a file in which there is nothing to fix', async () => {
    writeFileSync(file, 'All is well.');
    const before = statSync(file, { bigint: true });
    await run(['fix', '--write', file]);
    const after = statSync(file, { bigint: true });
    assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
  });

  it('keeps the permissions of the file', async () => {
    writeFileSync(file, 'teh');
    chmodSync(file, 0o640);
    await run(['fix', '--write', file]);
    assert.equal(statSync(file).mode & 0o7777, process.platform === 'win32' ? 0o666 : 0o640);
    chmodSync(file, 0o644);
  });

  it('replaces the file in one step: who is reading it goes on with the old text', async () => {
    writeFileSync(file, 'teh '.repeat(5000));
    const reader = openSync(file, 'r');
    try {
      await run(['fix', '--write', file]);
      assert.equal(readFileSync(reader, 'utf8'), 'teh '.repeat(5000));
    } finally {
      closeSync(reader);
    }
    assert.equal(readFileSync(file, 'utf8'), 'the '.repeat(5000));
  });

  it('writes through a symbolic link, which stays', async () => {
    const link = files.path('link.txt');
    writeFileSync(file, 'teh');
    symlinkSync(file, link);
    const { status } = await run(['fix', '--write', link]);
    assert.equal(status, 0);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(readFileSync(file, 'utf8'), 'the');
  });

  it('refuses a text that the encoding could not hold again', () =>
    checkRefused('\xb0\xa1 teh', ['--encoding', 'euc-kr'], /read, but not written/));

  it('cannot write to standard input', async () => {
    const { status, errors } = await run(['fix', '--write', '-'], { standardInput: 'teh' });
    assert.equal(status, 2);
    assert.match(errors, /standard input cannot be written/);
  });

  it('goes on writing when nobody reads what it says', async () => {
    const second = files.path('second.txt');
    writeFileSync(file, 'teh');
    writeFileSync(second, 'teh');
    await run(['fix', '--write', file, second], { closesAfter: 0 });
    assert.equal(readFileSync(second, 'utf8'), 'the');
  });

  it('repairs a file under all of its names, and leaves no other behind', async () => {
    const other = files.path('other.txt');
    writeFileSync(file, 'teh teh');
    linkSync(file, other);
    await run(['fix', '--write', file]);
    assert.equal(readFileSync(other, 'utf8'), 'the the');
    assert.equal(statSync(file).ino, statSync(other).ino);
    assert.deepEqual(hiddenIn(files.folder), []);
  });

  it('takes away what a repair that was killed has left beside the file, and nothing else', async () => {
    const [left, others, young] = [
      '.x.txt.01234567-89ab-4def-8123-456789abcdef',
      '.y.txt.01234567-89ab-4def-8123-456789abcdef',
      '.x.txt.fedcba98-89ab-4def-8123-456789abcdef',
    ];
    for (const name of [left, others, young]) writeFileSync(files.path(name), 'half of i');
    for (const name of [left, others]) utimesSync(files.path(name), 1_000_000, 1_000_000);
    await checkRepaired();
    assert.deepEqual(hiddenIn(files.folder), [others, young].sort());
  });

  async function checkRepaired(): Promise<void> {
    writeFileSync(file, 'teh');
    assert.equal((await run(['fix', '--write', file])).status, 0);
    assert.equal(readFileSync(file, 'utf8'), 'the');
  }
});

/** The names that no listing shows, as those of temporary files are. */
function hiddenIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('.'))
    .sort();
}
