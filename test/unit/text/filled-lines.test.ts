import assert from 'node:assert/strict';
import { filledLines } from '../../../server/src/text/filled-lines';

describe('the filled lines of a text', () => {
  const read = (text: string): readonly string[] =>
    [...filledLines(text)].map(({ start, end }) => text.slice(start, end));

  it('are those with something on them, without outer blanks, whatever ends the lines', () => {
    assert.deepEqual(read('  Ferry delayed \n\n \t\r\nBy Amara Okello\rSALEM'), [
      'Ferry delayed',
      'By Amara Okello',
      'SALEM',
    ]);
  });

  it('are none where nothing is printed', () => {
    assert.deepEqual(read(''), []);
    assert.deepEqual(read(' \n\n '), []);
  });
});
