import assert from 'node:assert/strict';
import { type Run, run } from './harness';

/** The lines that `check` prints for a text, and its status. */
async function check(standardInput: string, expected: readonly string[], status: number): Promise<void> {
  const result = await run(['check', '-'], { standardInput });
  assert.deepEqual(result.output, expected.map((line) => `${line}\n`).join(''));
  assert.equal(result.status, status);
}

describe('dateline check', () => {
  it('prints nothing and exits with 0 where nothing is wrong', () => check('All is well.\n', [], 0));

  it('prints file, line, column, code and message, and exits with 1', () =>
    check(
      'one\ntwo teh\nteh\n',
      [
        '-:2:5: typo.word “teh” is not a word that is known; “the” is.',
        '-:3:1: typo.word “teh” is not a word that is known; “the” is.',
      ],
      1,
    ));

  it('counts lines by all three line ends', () =>
    check('a\rb\r\nteh', ['-:3:1: typo.word “teh” is not a word that is known; “the” is.'], 1));

  it('counts columns in UTF-16 units, as editors do, and the byte order mark with them', () =>
    check('\ufeff😀 teh', ['-:1:5: typo.word “teh” is not a word that is known; “the” is.'], 1));

  it('prints text of the dump without its power over a terminal', () =>
    check(
      '\u001b]0;x\u0007\n\u202e harbuor',
      ['-:2:3: typo.word “\\u{1B}]0;x\\u{7}\\u{A}\\u{202E} ” is not a word that is known; “” is.'],
      1,
    ));

  it('tells of mixed spelling if it is asked to', async () => {
    const asked = (...options: readonly string[]): Promise<Run> =>
      run(['check', ...options, '-'], { standardInput: 'color' });
    assert.equal(
      (await asked('--variants')).output,
      '-:1:1: typo.variant “color” is American spelling; this article is British otherwise, as “harbour” is.\n',
    );
    assert.equal((await asked()).output, '');
  });

  it('says on standard error which paragraphs are not spell-checked', async () => {
    const { errors } = await run(['check', '-'], { standardInput: 'français' });
    assert.equal(errors, '-: 1 paragraph not in English is not spell-checked (French 1)\n');
  });

  it('says on standard error what was left out', async () => {
    const { errors } = await run(['check', '-'], { standardInput: 'long' });
    assert.match(errors, /^-: No article was found: .*\n$/);
  });
});
