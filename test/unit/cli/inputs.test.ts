import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { run, temporaryFolder } from './harness';

describe('the inputs of a command', () => {
  const files = temporaryFolder();
  const [clean, faulty, latin, binary] = ['clean.txt', 'faulty.txt', 'latin.txt', 'binary.txt'].map(
    files.path,
  ) as [string, string, string, string];
  before(() => {
    writeFileSync(clean, 'A quiet day.\n');
    writeFileSync(faulty, 'A quiet day in teh harbour.\n');
    writeFileSync(latin, Buffer.from('Caf\xe9 teh\n', 'latin1'));
    writeFileSync(binary, new Uint8Array(4096));
    mkdirSync(files.path('folder'));
  });
  after(() => files.remove());

  it('are all done, though one of them fails; that one is said, and the status is 2', async () => {
    const { status, output, errors } = await run(['check', clean, files.path('none.txt'), faulty]);
    assert.equal(status, 2);
    assert.equal(output, `${faulty}:1:16: typo.word “teh” is not a word that is known; “the” is.\n`);
    assert.equal(errors, `${files.path('none.txt')}: there is no such file\n`);
  });

  it('are refused if they are folders', async () => {
    const { status, errors } = await run(['annotate', files.path('folder')]);
    assert.equal(status, 2);
    assert.match(errors, /folder: this is a folder/);
  });

  it('are refused at once if they are pipes or endless devices, and say how to read those', async function () {
    if (process.platform === 'win32') return this.skip();
    const [pipe, device] = [files.path('pipe.txt'), files.path('device.txt')];
    execFileSync('mkfifo', [pipe]);
    symlinkSync('/dev/zero', device);
    const { status, output, errors } = await run(['check', pipe, device, clean]);
    assert.deepEqual({ status, output }, { status: 2, output: '' });
    assert.match(errors, /pipe\.txt: it is no regular file but a named pipe; .* given as -/);
    assert.match(errors, /device\.txt: it is no regular file but a device/);
  });

  it('are refused if they are no text, with the way out', async () => {
    const { status, output, errors } = await run(['annotate', binary, latin]);
    assert.equal(status, 2);
    assert.equal(output, '');
    assert.match(errors, /binary\.txt: .*--encoding/);
    assert.match(errors, /latin\.txt: .*byte 4.*--encoding/);
  });

  it('are read in the encoding named', async () => {
    const { status, output } = await run(['check', '--encoding', 'latin1', latin]);
    assert.deepEqual(
      { status, output },
      { status: 1, output: `${latin}:1:6: typo.word “teh” is not a word that is known; “the” is.\n` },
    );
  });

  it('may be standard input, named -', async () => {
    const { status, output } = await run(['check', '-'], { standardInput: 'teh\n' });
    assert.deepEqual(
      { status, output },
      { status: 1, output: '-:1:1: typo.word “teh” is not a word that is known; “the” is.\n' },
    );
  });

  it('may begin with a dash behind --', async () => {
    const { status, errors } = await run(['check', '--', '--none.txt']);
    assert.equal(status, 2);
    assert.match(errors, /^--none\.txt: there is no such file/);
  });

  it('do not end the others when the analysis breaks on them', async () => {
    writeFileSync(files.path('break.txt'), 'break');
    const { status, output, errors } = await run(['check', files.path('break.txt'), faulty]);
    assert.equal(status, 2);
    assert.equal(errors, `${files.path('break.txt')}: the analysis broke\n`);
    assert.match(output, /typo\.word/);
  });

  it('are left undone once nobody reads the output', async () => {
    const { status, output, errors } = await run(['annotate', clean, faulty, files.path('none.txt')], {
      closesAfter: 1,
    });
    assert.equal(output.split('\n').length, 2);
    assert.deepEqual({ status, errors }, { status: 0, errors: '' });
  });

  it('have failed if their answer could not be written', async () => {
    const outputFailure = Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' });
    const { status, errors } = await run(['annotate', clean], { outputFailure });
    assert.equal(status, 2);
    assert.match(errors, /standard output: no space is left/);
  });
});
