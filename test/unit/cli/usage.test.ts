import assert from 'node:assert/strict';
import { version } from '../../../package.json';
import { run } from './harness';

/** Wrong usage: status 2, nothing on standard output, and on standard error what is wrong and where help is. */
async function checkWrong(args: readonly string[], message: RegExp): Promise<void> {
  const { status, output, errors } = await run(args);
  assert.equal(status, 2);
  assert.equal(output, '');
  assert.match(errors, message);
  assert.match(errors, /--help/);
}

describe('the command line', () => {
  it('prints its version', async () => {
    assert.deepEqual(await run(['--version']), {
      status: 0,
      output: `dateline ${version}\n`,
      errors: '',
      served: false,
    });
  });

  it('prints help on standard output, for itself and for each command', async () => {
    for (const args of [
      ['--help'],
      ['annotate', '--help'],
      ['annotations', '--help'],
      ['check', '--help'],
      ['fix', '--help'],
      ['server', '--help'],
    ]) {
      const { status, output, errors, served } = await run(args);
      assert.deepEqual({ status, errors, served }, { status: 0, errors: '', served: false });
      assert.match(output, /usage: dateline/);
      assert.ok(output.split('\n').every((line) => line.length <= 110));
    }
  });

  for (const command of ['annotate', 'check', 'fix'])
    it(`has ${command} told what parts the articles, and refuses what cannot`, async () => {
      const { errors } = await run([command, '--delimiter', '%%', '-'], { standardInput: 'all is well' });
      assert.match(errors, /found on no line/);
      await checkWrong(
        [command, '--delimiter', '/(/', '-'],
        /the delimiter ‘\/\(\/’ cannot be used: .*missing/,
      );
    });

  it('helps even where the rest makes no sense yet', async () => {
    assert.equal((await run(['annotate', '--help', '--encoding', 'utf-9'])).status, 0);
  });

  it('wants a command, one that there is', async () => {
    await checkWrong([], /a command is wanted/);
    await checkWrong(['anotate', 'x.txt'], /no command ‘anotate’/);
    await checkWrong(['constructor'], /no command ‘constructor’/);
  });

  it('wants an input', async () => {
    await checkWrong(['annotate'], /a file is wanted/);
    await checkWrong(['check', '--encoding', 'utf-8'], /a file is wanted/);
    await checkWrong(['fix', '--write'], /a file is wanted/);
  });

  it('refuses options it does not know, and options without their value', async () => {
    await checkWrong(['annotate', '--colour', 'x.txt'], /--colour/);
    await checkWrong(['check', '--write', 'x.txt'], /--write/);
    await checkWrong(['annotate', 'x.txt', '--out'], /--out/);
    await checkWrong(['annotate', '--pretty=yes', 'x.txt'], /--pretty/);
  });

  it('refuses encodings and formats it does not know', async () => {
    await checkWrong(['check', '--encoding', 'utf-9', 'x.txt'], /no encoding named ‘utf-9’/);
    await checkWrong(['annotate', '--format', 'docx', 'x.txt'], /no format ‘docx’/);
  });

  it('reads standard input only once', async () => {
    await checkWrong(['annotate', '-', '-'], /only once/);
  });

  it('does not pass terminal escapes of its arguments on', async () => {
    await checkWrong(['\u001b[2J'], /‘\\u\{1B\}\[2J’/);
  });

  it('starts the server only with --stdio and without files', async () => {
    assert.deepEqual(await run(['server', '--stdio']), { status: 0, output: '', errors: '', served: true });
    assert.ok((await run(['server', '--stdio', '--clientProcessId=12'])).served);
    await checkWrong(['server'], /--stdio/);
    await checkWrong(['server', '--stdio', 'x.txt'], /takes no files/);
  });
});
