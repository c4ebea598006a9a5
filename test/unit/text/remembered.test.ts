import assert from 'node:assert/strict';
import { once, remembered } from '../../../server/src/text/remembered';

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

describe('what is made once', () => {
  it('is made when it is asked for and kept, even if it is nothing', () => {
    let made = 0;
    const nothing = once(() => void made++);
    assert.equal(made, 0);
    assert.deepEqual([nothing(), nothing(), made], [undefined, undefined, 1]);
  });
});
