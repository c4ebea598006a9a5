import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { StreamOutput } from '../../../server/src/cli/output';
import { Progress } from '../../../server/src/cli/progress';

/** A stream that takes some chunks and then fails with this code. */
function failingStream(chunks: number, code: string): { stream: Writable; taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      if (taken.length < chunks) {
        taken.push(String(chunk));
        done();
      } else {
        done(Object.assign(new Error(code), { code }));
      }
    },
  });
  return { stream, taken };
}

describe('an output', () => {
  it('is closed, and nothing worse, when its reader goes away', async () => {
    const { stream, taken } = failingStream(1, 'EPIPE');
    const output = new StreamOutput(stream);
    for (const text of ['one', 'two', 'three']) await output.write(text);
    assert.deepEqual(taken, ['one']);
    assert.equal(output.isClosed, true);
    assert.equal(output.failure, undefined);
  });

  it('remembers any other failure', async () => {
    const output = new StreamOutput(failingStream(0, 'ENOSPC').stream);
    await output.write('one');
    assert.equal(output.isClosed, true);
    assert.equal(output.failure?.message, 'ENOSPC');
  });
});

describe('progress', () => {
  /** What is shown while three inputs take so many milliseconds each. */
  async function shown(isTerminal: boolean, milliseconds: number, inputs = 3): Promise<string> {
    let time = 0;
    let written = '';
    const write = (text: string): Promise<void> => {
      written += text;
      return Promise.resolve();
    };
    const progress = new Progress(
      { isTerminal, isClosed: false, failure: undefined, write },
      inputs,
      () => time,
    );
    for (let index = 0; index < inputs; index++) {
      await progress.next(index, `${index}.txt`);
      time += milliseconds;
    }
    await progress.clear();
    return written;
  }

  it('is shown on a terminal once the work has taken a second, and taken away at the end', async () => {
    assert.equal(await shown(true, 600), '\r\u001b[K3 of 3: 2.txt\r\u001b[K');
  });

  it('is not shown for short work, for one input, or where nobody would see it', async () => {
    assert.equal(await shown(true, 100), '');
    assert.equal(await shown(true, 5000, 1), '');
    assert.equal(await shown(false, 5000), '');
  });
});
