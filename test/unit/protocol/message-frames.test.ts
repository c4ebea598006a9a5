import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Frame, MessageFrames } from '../../../server/src/protocol/message-frames';
import { holds } from '../../fuzz/seed';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const message = (body: string, ...more: readonly string[]): string =>
  [...more, `Content-Length: ${bytesOf(body).length}`].map((line) => `${line}\r\n`).join('') + `\r\n${body}`;

/** What was read, in words. */
function read(...chunks: readonly Uint8Array[]): readonly string[] {
  const frames = new MessageFrames();
  return chunks.flatMap((chunk) => frames.push(chunk)).map(inWords);
}

function inWords(frame: Frame): string {
  return frame.kind === 'body' ? new TextDecoder().decode(frame.bytes) : `${frame.kind}: ${frame.reason}`;
}

describe('the messages in a stream of bytes', () => {
  it('are the bodies, as many bytes each as are announced', () => {
    assert.deepEqual(read(bytesOf(message('{"a":"é"}') + message('') + message('[]'))), [
      '{"a":"é"}',
      '',
      '[]',
    ]);
  });

  it('are the same however the bytes are cut', () => {
    const bodies = ['{}', '', 'x'.repeat(300), '"→ ü 🗞"'];
    const whole = bytesOf(bodies.map((body) => message(body)).join(''));
    holds([fc.array(fc.nat({ max: whole.length }), { maxLength: 40 })], (cuts) => {
      const borders = [0, ...cuts.sort((a, b) => a - b), whole.length];
      const chunks = borders.slice(1).map((end, index) => whole.subarray(borders[index], end));
      assert.deepEqual(read(...chunks), bodies);
    });
  });

  it('may say their type, in UTF-8', () => {
    for (const charset of ['utf-8', 'utf8', '"UTF-8"'])
      assert.deepEqual(
        read(bytesOf(message('{}', `Content-Type: application/vscode-jsonrpc; charset=${charset}`))),
        ['{}'],
      );
  });

  it('cannot be read in another charset; those behind can', () => {
    assert.deepEqual(read(bytesOf(message('{}', 'Content-Type: a/b; charset=utf-16') + message('[]'))), [
      'unreadable: A message is to be in UTF-8, and this one is in "utf-16".',
      '[]',
    ]);
  });

  const BROKEN: Readonly<Record<string, string>> = {
    'a negative length': 'Content-Length: -5\r\n\r\n{}',
    'a length above a gigabyte': `Content-Length: ${2 ** 30 + 1}\r\n\r\n{}`,
    'a length beyond all numbers': `Content-Length: ${'9'.repeat(400)}\r\n\r\n{}`,
    'a length that is no number': 'Content-Length: abc\r\n\r\n',
    'a length with something behind': 'Content-Length: 2x\r\n\r\n{}',
    'a broken length': 'Content-Length: 2.5\r\n\r\n{}',
    'no length': 'Foo: bar\r\n\r\n{}',
    'an empty length': 'Content-Length:\r\n\r\n{}',
    'two lengths': 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    'a line without a colon': 'Content-Length\r\n\r\n',
    'a blank line and nothing else': '\r\n\r\n',
    'a request of the web': 'GET / HTTP/1.1\r\n\r\n',
    'control characters': '\u0000\u0001\u0002',
    'a body without a header': '{"jsonrpc":"2.0"}\n',
    'lines that end otherwise': 'Content-Length: 2\n\n{}',
    'a header without an end': `Foo: ${'x'.repeat(9000)}`,
  };
  for (const [what, text] of Object.entries(BROKEN))
    it(`end with ${what}, and it is said on one line why`, () => {
      const [reason, ...others] = read(bytesOf(text), bytesOf(message('{}')));
      assert.match(reason ?? '', /^broken: [\x20-\x7e]{10,300}$/);
      assert.deepEqual(others, []);
    });

  it('are waited for as long as they can still come', () => {
    for (const text of [
      'Con',
      'Content-Length: 2\r',
      'Content-Length: 2\r\n',
      'Content-Length: 2\r\n\r\n{',
    ]) {
      const frames = new MessageFrames();
      assert.deepEqual(frames.push(bytesOf(text)), []);
      assert.notEqual(frames.missing, undefined);
    }
  });
});
