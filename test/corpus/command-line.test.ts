import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { assertJsonContract } from '../unit/exports/json-shape';
import { asNobody } from './as-nobody';
import { samples } from './engine';

const ROOT = path.join(__dirname, '../..');
const PROGRAM = ['--import', 'tsx', path.join(ROOT, 'server/src/cli.ts')];

/** Runs the program as a shell would, from the samples' folder. */
function dateline(
  args: readonly string[],
  input = '',
): { status: number | null; output: string; errors: string } {
  const cwd = path.join(ROOT, 'samples');
  // No test reads what whoever runs it has declared right.
  const env = { ...process.env, DATELINE_HOME: path.join(tmpdir(), 'dateline-no-such-folder') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return { status, output: stdout, errors: stderr };
}

describe('the program itself', function () {
  this.timeout(60_000);
  const names = samples().map((sample) => sample.name);

  it('annotates all samples, one line each', () => {
    const { status, output, errors } = dateline(['annotate', ...names]);
    assert.deepEqual({ status, errors }, { status: 0, errors: '' });
    const lines = output.split(/(?<=\n)/);
    assert.equal(lines.length, names.length);
    samples().forEach(({ name, text }, index) => {
      assertJsonContract(lines[index] ?? '', text);
      const { source, articles } = JSON.parse(lines[index] ?? '');
      assert.equal(source, name);
      assert.ok(articles.length > 1, 'a dump holds several articles');
    });
  });

  it('finds the problems put into the samples, and exits with 1', () => {
    const { status, output } = dateline(['check', ...names]);
    assert.equal(status, 1);
    for (const line of output.trimEnd().split('\n')) assert.match(line, /^\w+\.newsdump:\d+:\d+: [a-z.-]+ ./);
    for (const name of names) assert.ok(output.includes(name), `something in ${name}`);
  });

  it('reads standard input to its end', () => {
    const text = 'Ferry is late\r\nGRAZ (APA) - It came on Monday.\r\n'.repeat(5000);
    const { status, output } = dateline(['annotate', '-'], text);
    assert.equal(status, 0);
    assertJsonContract(output, text);
  });

  it('repairs a file so that nothing is left to repair', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
    try {
      for (const name of names) {
        const file = path.join(folder, name);
        cpSync(path.join(ROOT, 'samples', name), file);
        const before = readFileSync(file, 'utf8');
        assert.match(dateline(['fix', '--write', file]).output, /\d problems? fixed/);
        assert.notEqual(readFileSync(file, 'utf8'), before);
        const again = dateline(['fix', file]);
        assert.deepEqual([again.status, again.output], [0, '']);
        assert.match(again.errors, /^dateline: 0 certain to make in 0 of 1 file;/);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ends quietly when its reader goes away', async () => {
    const many = Array.from({ length: 40 }, () => names).flat();
    const cwd = path.join(ROOT, 'samples');
    const running = spawn(process.execPath, [...PROGRAM, 'annotate', ...many], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    running.stderr.on('data', (chunk) => (errors += String(chunk)));
    await once(running.stdout, 'data');
    running.stdout.destroy();
    const [status] = await once(running, 'close');
    assert.deepEqual({ status, errors }, { status: 0, errors: '' });
  });

  it('does not write to a file that is write-protected, or in a folder that is', function () {
    // Windows protects no folder from writing.
    if (process.platform === 'win32') return this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-locked-'));
    try {
      const locked = path.join(folder, 'locked');
      const file = path.join(locked, 'x.txt');
      mkdirSync(locked);
      const text = 'Ferry is late\nGRAZ (APA) - It came to the goverment on Monday.\n';
      writeFileSync(file, text);
      for (const [ofFolder, ofFile, denied] of [
        [0o755, 0o444, true],
        [0o555, 0o644, true],
        [0o755, 0o644, false],
      ] as const) {
        chmodSync(file, ofFile);
        chmodSync(locked, ofFolder);
        const { status, errors } = asNobody(folder, ['fix', '--write', file]);
        assert.equal(status, denied ? 2 : 0, errors);
        assert.equal(/permission denied/.test(errors), denied, errors);
        assert.equal(readFileSync(file, 'utf8'), denied ? text : text.replace('goverment', 'government'));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('serves the protocol on its standard streams', async () => {
    const running = spawn(process.execPath, [...PROGRAM, 'server', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const say = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      running.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let answers = '';
    running.stdout.on('data', (chunk) => (answers += String(chunk)));
    say({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    while (!answers.includes('"id":1')) await once(running.stdout, 'data');
    assert.match(answers, /"documentSymbolProvider"/);
    say({ id: 2, method: 'shutdown' });
    while (!answers.includes('"id":2')) await once(running.stdout, 'data');
    say({ method: 'exit' });
    const [status] = await once(running, 'close');
    assert.equal(status, 0);
  });
});
