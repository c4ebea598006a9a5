import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run, temporaryFolder } from './harness';

describe('dateline annotate', () => {
  const files = temporaryFolder();
  before(() => {
    mkdirSync(files.path('a'));
    mkdirSync(files.path('b'));
    for (const name of ['one.txt', 'two.txt', 'a/day.txt', 'b/Day.txt', 'bad.json']) {
      writeFileSync(files.path(name), `teh ${name}\r\n`);
    }
  });
  after(() => files.remove());

  it('prints one object for each input, each on one line, in the order of the inputs', async () => {
    const inputs = [files.path('two.txt'), files.path('one.txt')];
    const { status, output, errors } = await run(['annotate', ...inputs]);
    assert.deepEqual({ status, errors }, { status: 0, errors: '' });
    const objects = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      objects.map((object) => object.source),
      inputs,
    );
    assert.deepEqual(
      objects.map((object) => object.length),
      [13, 13],
    );
    assert.ok(output.endsWith('\n'));
  });

  it('names standard input -', async () => {
    const { output } = await run(['annotate', '--format', 'json', '-'], { standardInput: '\ufeffabc' });
    const { source, length } = JSON.parse(output);
    assert.deepEqual({ source, length }, { source: '-', length: 4 });
  });

  it('indents for people on demand', async () => {
    const { output } = await run(['annotate', '--pretty', '-'], { standardInput: 'teh' });
    assert.match(output, /^\{\n {2}"schemaVersion": 1,\n/);
  });

  it('takes an input named twice twice', async () => {
    const { output } = await run(['annotate', files.path('one.txt'), files.path('one.txt')]);
    assert.equal(output.trimEnd().split('\n').length, 2);
  });

  it('writes one file for each input into a folder, which it makes', async () => {
    const out = files.path('new/out');
    const { status, output } = await run(['annotate', '--out', out, files.path('one.txt'), '-'], {
      standardInput: 'x',
    });
    assert.deepEqual({ status, output }, { status: 0, output: '' });
    assert.deepEqual(readdirSync(out).sort(), ['one.txt.json', 'stdin.json']);
    assert.equal(JSON.parse(readFileSync(`${out}/one.txt.json`, 'utf8')).source, files.path('one.txt'));
  });

  it('writes nothing where two inputs have one name, in whatever case', async () => {
    const out = files.path('clash');
    const { status, errors } = await run([
      'annotate',
      '--out',
      out,
      files.path('a/day.txt'),
      files.path('b/Day.txt'),
    ]);
    assert.equal(status, 2);
    assert.match(errors, /both be written/);
    assert.throws(() => readdirSync(out), 'the folder is not even made');
  });

  it('does not write over an input', async () => {
    writeFileSync(files.path('bad'), 'x');
    const { status, errors } = await run([
      'annotate',
      '--out',
      files.folder,
      files.path('bad'),
      files.path('bad.json'),
    ]);
    assert.equal(status, 2);
    assert.match(errors, /is an input/);
  });

  it('says so where the folder cannot be made', async () => {
    const { status, errors } = await run(['annotate', '--out', files.path('one.txt'), files.path('two.txt')]);
    assert.equal(status, 2);
    assert.match(errors, /in the way|not a folder/);
  });

  it('says on standard error what was left out, and in the object too', async () => {
    const { output, errors } = await run(['annotate', '-'], { standardInput: 'long' });
    assert.match(errors, /No article was found/);
    assert.equal(JSON.parse(output).notices.length, 1);
  });

  describe('with corrections', () => {
    const corrections = { start: 4, end: 7, kind: 'boundary', verdict: 'start' };
    const file = { schemaVersion: 1, source: 'x', length: 8, corrections: [corrections] };
    before(() => writeFileSync(files.path('x.corrections.json'), JSON.stringify(file)));

    it('honours what a person decided', async () => {
      const args = ['annotate', '--corrections', files.path('x.corrections.json'), '-'];
      const { status, output, errors } = await run(args, { standardInput: '\ufeffone\r\ntwo\r\n' });
      assert.equal(status, 0);
      assert.match(errors, /--corrections is deprecated: .*\.annotations\.json/);
      const [{ start, end, by }] = JSON.parse(output).spans;
      assert.deepEqual([start, end, by], [6, 9, 'person']);
    });

    it('says which file cannot be used, and why', async () => {
      const args = ['annotate', '--corrections', files.path('x.corrections.json'), '-'];
      const { status, output, errors } = await run(args, { standardInput: 'another text' });
      assert.deepEqual([status, output], [2, '']);
      assert.match(errors, /x\.corrections\.json: the corrections are for another text/);
      const missing = await run(['annotate', '--corrections', files.path('none.json'), '-']);
      assert.deepEqual([missing.status, missing.output], [2, '']);
      assert.match(missing.errors, /none\.json/);
    });

    it('takes one file alone', async () => {
      const inputs = [files.path('one.txt'), files.path('two.txt')];
      const { status, errors } = await run(['annotate', '--corrections', 'x', ...inputs]);
      assert.equal(status, 2);
      assert.match(errors, /for one file/);
    });
  });
});
