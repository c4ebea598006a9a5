import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { run, temporaryFolder } from './harness';

/** What a terminal could obey: C0 but line feed and tab, DEL, C1, and marks that turn the reading direction. */
const OBEYED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

describe('a hostile dump on a terminal', () => {
  const files = temporaryFolder();
  after(() => files.remove());

  for (const [title, args] of Object.entries({
    annotate: ['annotate'],
    'annotate --pretty': ['annotate', '--pretty'],
    check: ['check'],
    fix: ['fix'],
    annotations: ['annotations'],
    'annotations --json': ['annotations', '--json'],
    'an option': ['annotate', '--format', '\u009b2J'],
    'a missing file': ['check', 'no\u009b2J.txt'],
  }))
    it(`cannot play tricks on it by ${title}`, async function () {
      if (process.platform === 'win32') return this.skip();
      const text = '\u009b2J\u001b[2J\u007f\u202e teh harbuor long';
      const dump = files.path('a\u009b2J\u001b[2J\u202e.txt');
      writeFileSync(dump, text);
      const { output, errors } = await run([...args, dump], { isTerminal: true });
      assert.ok(output + errors !== '');
      assert.doesNotMatch(output, OBEYED);
      assert.doesNotMatch(errors, OBEYED);
    });
});
