import assert from 'node:assert/strict';
import { appendTo } from '../../../server/src/text/multi-map';

describe('lists by key', () => {
  it('are made when they are first needed, and grow at their end', () => {
    const lists = new Map<string, number[]>();
    appendTo(lists, 'a', 1);
    appendTo(lists, 'b', 2);
    appendTo(lists, 'a', 3);
    assert.deepEqual(
      [...lists],
      [
        ['a', [1, 3]],
        ['b', [2]],
      ],
    );
  });
});
