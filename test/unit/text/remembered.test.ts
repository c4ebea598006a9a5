import assert from 'node:assert/strict';
import { remembered } from '../../../server/src/text/remembered';

describe('a remembered function', () => {
  it('answers as the function does, and asks it once for each text it has kept', () => {
    const asked: string[] = [];
    const upper = remembered(2, (text) => {
      asked.push(text);
      return text.toUpperCase();
    });
    assert.deepEqual(['a', 'a', 'b', 'a', 'c', 'c', 'a'].map(upper), ['A', 'A', 'B', 'A', 'C', 'C', 'A']);
    assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
  });
});
