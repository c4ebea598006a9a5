import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import { printSideFile } from '../../../server/src/annotations/side-file/print-side-file';
import { sideFileOf } from '../../../server/src/annotations/side-file/side-file-of';
import { run, temporaryFolder } from './harness';

describe('the classes of dateline fix', () => {
  const files = temporaryFolder();
  const file = files.path('x.txt');
  after(() => files.remove());

  /** What the file holds once it is fixed. */
  async function fixed(before: string, ...options: readonly string[]): Promise<string> {
    writeFileSync(file, before);
    assert.equal((await run(['fix', '--write', ...options, file])).status, 0);
    return readFileSync(file, 'utf8');
  }

  async function summary(...args: readonly string[]): Promise<string> {
    return (await run(['fix', ...args])).errors;
  }

  describe('--class', () => {
    const TEXT = 'teh harbuor, an advert and "teh"';

    it('makes the certain ones without being asked', async () => {
      assert.equal(await fixed(TEXT), 'the harbuor, an advert and "teh"');
      assert.equal(await fixed(TEXT, '--class', 'certain'), 'the harbuor, an advert and "teh"');
    });
    it('makes the first likely one where that is asked for, and none that is only possible', async () => {
      assert.equal(await fixed(TEXT, '--class', 'likely'), 'teh harbour, an advert and "teh"');
      for (const both of ['certain,likely', 'likely, certain,likely'])
        assert.equal(await fixed(TEXT, '--class', both), 'the harbour, an advert and "teh"');
      const repeated = await fixed(TEXT, '--class', 'certain', '--class=likely');
      assert.equal(repeated, 'the harbour, an advert and "teh"');
    });
    it('takes what may be the print for likely, and leaves it until --names', async () => {
      assert.equal(await fixed('"teh"', '--class', 'certain,likely'), '"teh"');
      assert.equal(await fixed('"teh" "harbuor"', '--class', 'likely', '--names'), '"teh" "harbour"');
    });
    it('refuses any other, with what is right', async () => {
      for (const [value, message] of [
        ['possible', /a possible fix is a hint, and is never made: --class takes certain and likely/],
        ['sure', /there is no class ‘sure’/],
        ['certain,', /there is no class ‘’/],
        ['Likely', /there is no class ‘Likely’/],
      ] as const) {
        writeFileSync(file, 'teh');
        const { status, errors, output } = await run(['fix', '--write', '--class', value, file]);
        assert.deepEqual({ status, output }, { status: 2, output: '' });
        assert.match(errors, message);
        assert.match(errors, /Try ‘dateline fix --help’/);
        assert.equal(readFileSync(file, 'utf8'), 'teh');
      }
      assert.match(await summary('--class'), /--class/);
    });
  });

  describe('--list', () => {
    it('prints each edit on a line, the surest class first, in the places of the text as it is', async () => {
      writeFileSync(file, 'advert\nharbuor teh\n"teh" teh\n');
      const { status, output } = await run(['fix', '--list', file]);
      assert.equal(status, 0);
      assert.deepEqual(output.split('\n'), [
        `${file}:2:9: certain typo.word “teh” → “the”`,
        `${file}:3:7: certain typo.word “teh” → “the”`,
        `${file}:2:1: likely typo.word “harbuor” → “harbour”`,
        `${file}:3:2: likely typo.word “teh” → “the”`,
        `${file}:1:1: possible typo.word “advert” → “”`,
        '',
      ]);
      assert.equal(readFileSync(file, 'utf8'), 'advert\nharbuor teh\n"teh" teh\n');
    });
    it('lists the classes named alone', async () => {
      const standardInput = 'teh harbuor advert';
      const listed = async (...options: readonly string[]): Promise<string> =>
        (await run(['fix', '--list', ...options, '-'], { standardInput })).output;
      assert.equal(await listed('--class', 'likely'), '-:1:5: likely typo.word “harbuor” → “harbour”\n');
      assert.equal(await listed('--class', 'certain'), '-:1:1: certain typo.word “teh” → “the”\n');
    });
    it('lists what a fix reveals, and what is left, where they stand before any fix', async () => {
      const { output } = await run(['fix', '--list', '-'], { standardInput: 'advert teh hte harbuor' });
      assert.deepEqual(output.split('\n').slice(0, 4), [
        '-:1:8: certain typo.word “teh” → “the”',
        '-:1:12: certain typo.word “hte” → “teh”',
        '-:1:12: certain typo.word “teh” → “the”',
        '-:1:16: likely typo.word “harbuor” → “harbour”',
      ]);
      const shifted = await run(['fix', '--list', '-'], { standardInput: 'xx teh harbuor' });
      assert.match(shifted.output, /^-:1:8: likely typo\.word “harbuor”/m);
    });
    it('shows no control character of a name to a terminal or elsewhere', async () => {
      const name = files.path('\u001b[2J.txt');
      writeFileSync(name, 'teh');
      const { output } = await run(['fix', '--list', name]);
      assert.match(output, /\\u\{1B\}\[2J\.txt:1:1: certain/);
    });
    it('does not go with --write', async () => {
      writeFileSync(file, 'teh');
      const { status, errors } = await run(['fix', '--list', '--write', file]);
      assert.equal(status, 2);
      assert.match(errors, /--list only looks and --write changes: one of them is wanted/);
      assert.equal(readFileSync(file, 'utf8'), 'teh');
    });
  });

  describe('the summary', () => {
    it('says on standard error what was made of how many files, and what is left', async () => {
      const other = files.path('y.txt');
      writeFileSync(file, 'teh teh harbuor advert "teh"');
      writeFileSync(other, 'advert');
      const what = 'in 1 of 2 files; 2 likely and 2 possible left\n';
      assert.equal(await summary(file, other), `dateline: 2 certain to make ${what}`);
      assert.equal(await summary('--list', file, other), `dateline: 2 certain to make ${what}`);
      assert.equal(await summary('--write', file, other), `dateline: 2 certain made ${what}`);
    });
    it('tells of each class asked for, and of certain ones that were not', async () => {
      writeFileSync(file, 'teh harbuor advert');
      assert.equal(
        await summary('--class', 'likely,certain', file),
        'dateline: 1 certain and 1 likely to make in 1 of 1 file; 1 possible left\n',
      );
      assert.equal(
        await summary('--class', 'likely', file),
        'dateline: 1 likely to make in 1 of 1 file; 1 certain and 1 possible left\n',
      );
    });
    it('counts no file that failed, and is silent where all did', async () => {
      writeFileSync(file, 'teh');
      const missing = files.path('missing.txt');
      assert.match(
        await summary(missing, file),
        /no such file[^]*\ndateline: 1 certain to make in 1 of 1 file;/,
      );
      assert.doesNotMatch(await summary(missing), /dateline:/);
    });
  });

  describe('repeats', () => {
    it('until nothing certain is left: one fix can reveal another', async () => {
      assert.equal(await fixed('hte harbour'), 'the harbour');
      const { output } = await run(['fix', '-'], { standardInput: 'hte harbour\n' });
      assert.match(output, /^-hte harbour\n\+the harbour$/m);
    });
    it('and stops where fixes only bring each other back, and says so', async () => {
      writeFileSync(file, 'teh ping');
      const { status, errors } = await run(['fix', '--write', file]);
      assert.equal(status, 0);
      assert.match(errors, /1 problem left, for each repair brings about another: look at them/);
      assert.match(readFileSync(file, 'utf8'), /^the (?:ping|pong)$/);
    });
    it('with the annotations where they stand by then, and leaves their file as it is', async () => {
      // The first round moves the name, and only the annotation says that it is no misprint.
      const text = 'xx xx xx xx hte, said Harald teh Younger.';
      const start = text.indexOf('teh');
      const end = start + 'teh'.length;
      const said: Annotation = { kind: 'mention', mention: 'person', id: 'a', start, end };
      const beside = `${file}.annotations.json`;
      const printed = printSideFile(sideFileOf({ placed: [said], orphans: [] }, text, []), 'x.txt');
      writeFileSync(beside, printed);
      assert.equal(await fixed(text), 'y y y y the, said Harald teh Younger.');
      assert.equal(readFileSync(beside, 'utf8'), printed);
    });
  });
});
