import assert from 'node:assert/strict';
import { TimeSlicing } from '../../server/src/protocol/time-slicing';

/** Work of `count` steps, each of which lasts as long as a slice. */
function* steps(count: number, seen: string[], name: string): Generator<void, string, void> {
  for (let step = 1; step <= count; step++) {
    seen.push(`${name}${step}`);
    const end = performance.now() + 10;
    while (performance.now() < end);
    yield;
  }
  return name;
}

describe('work in turns', () => {
  it('gives the result', async () => {
    assert.equal(await new TimeSlicing().run(steps(3, [], 'a'), () => true), 'a');
  });

  it('lets what waits outside come in between', async () => {
    const seen: string[] = [];
    const running = new TimeSlicing().run(steps(3, seen, 'a'), () => true);
    let isDone = false;
    const turn = (): void => {
      seen.push('turn');
      if (!isDone) setImmediate(turn);
    };
    setImmediate(turn);
    await running;
    isDone = true;
    for (const step of ['a1', 'a2']) {
      // A message is read in one turn of the event loop, and its answer is written a few turns later.
      const turns = seen.slice(seen.indexOf(step) + 1).findIndex((each) => each !== 'turn');
      assert.ok(turns >= 4, `${turns} turns after ${step}`);
    }
  });

  it('goes round among the jobs', async () => {
    const seen: string[] = [];
    const turns = new TimeSlicing();
    await Promise.all([
      turns.run(steps(2, seen, 'a'), () => true),
      turns.run(steps(2, seen, 'b'), () => true),
    ]);
    assert.deepEqual(seen, ['a1', 'b1', 'a2', 'b2']);
  });

  it('stops between two slices when the work is no longer wanted', async () => {
    const seen: string[] = [];
    const result = await new TimeSlicing().run(steps(9, seen, 'a'), () => seen.length < 2);
    assert.equal(result, undefined);
    assert.deepEqual(seen, ['a1', 'a2']);
  });

  it('tells how long the longest step took, and of each that was longer than all before', async () => {
    const held: number[] = [];
    const turns = new TimeSlicing((milliseconds) => held.push(milliseconds));
    assert.equal(turns.longestStep, 0);
    function* uneven(): Generator<void, void, void> {
      yield;
      const end = performance.now() + 30;
      while (performance.now() < end);
      yield;
    }
    await turns.run(uneven(), () => true);
    assert.ok(turns.longestStep >= 30);
    assert.equal(held.at(-1), turns.longestStep);
    assert.deepEqual(
      held,
      held.toSorted((a, b) => a - b),
    );
  });

  it('fails with what a step throws, and goes on with other work', async () => {
    const turns = new TimeSlicing();
    function* broken(): Generator<void, string, void> {
      yield;
      throw new Error('broken step');
    }
    await assert.rejects(
      turns.run(broken(), () => true),
      /broken step/,
    );
    assert.equal(await turns.run(steps(1, [], 'b'), () => true), 'b');
  });
});
