import assert from 'node:assert/strict';
import { TurnByTurn } from '../../../server/src/protocol/turn-by-turn';

describe('work turn by turn', () => {
  it('runs once at a time for each key, and once more for all that is asked for meanwhile', async () => {
    const turns = new TurnByTurn<number>();
    const ends: (() => void)[] = [];
    let begun = 0;
    const work = (): Promise<number> => {
      const number = ++begun;
      return new Promise((resolve) => ends.push(() => resolve(number)));
    };
    const [first, second, third] = [turns.run('a', work), turns.run('a', work), turns.run('a', work)];
    assert.equal(begun, 1);
    ends.shift()?.();
    assert.equal(await first, 1);
    await new Promise(setImmediate);
    assert.equal(begun, 2);
    ends.shift()?.();
    assert.deepEqual(await Promise.all([second, third]), [2, 2]);
    const other = turns.run('a', work);
    assert.equal(begun, 3);
    ends.shift()?.();
    assert.equal(await other, 3);
  });

  it('does not wait for another key, and goes on after a failure', async () => {
    const turns = new TurnByTurn<string>();
    void turns.run('a', () => new Promise(() => undefined));
    await assert.rejects(
      turns.run('b', () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await turns.run('b', () => Promise.resolve('yes')), 'yes');
  });
});
