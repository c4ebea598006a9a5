import { strict as assert } from 'node:assert';
import { BoundedMap } from '../../../server/src/text/bounded-map';

describe('a bounded map', () => {
  it('gives back what it keeps, and undefined for what it does not', () => {
    const map = new BoundedMap<string, number>(2);
    assert.equal(map.set('Telmar', 1), 1);
    assert.equal(map.get('Telmar'), 1);
    assert.equal(map.get('Orvane'), undefined);
  });

  it('never holds more keys than it may, whatever comes', () => {
    const map = new BoundedMap<number, number>(7);
    let most = 0;
    for (let key = 0; key < 1000; key++) {
      map.set(key, key);
      most = Math.max(most, map.size);
    }
    assert.equal(most, 7);
  });

  it('forgets all when a new key comes to a full map, and keeps the new one', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('Telmar', 1);
    map.set('Orvane', 2);
    map.set('Castrel', 3);
    assert.deepEqual(
      ['Telmar', 'Orvane', 'Castrel'].map((key) => map.get(key)),
      [undefined, undefined, 3],
    );
  });

  it('forgets nothing where a key that it holds gets another value', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('Telmar', 1);
    map.set('Orvane', 2);
    map.set('Orvane', 3);
    assert.deepEqual([map.get('Telmar'), map.get('Orvane')], [1, 3]);
  });
});
