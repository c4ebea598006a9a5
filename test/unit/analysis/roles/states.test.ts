import assert from 'node:assert/strict';
import { mayFollow, type RoleState, STATES, stateIndex } from '../../../../server/src/analysis/roles/states';

function state(name: string): RoleState {
  const found = STATES[stateIndex(name)];
  assert.ok(found !== undefined);
  return found;
}

function check(from: string, to: string, allowed: boolean): void {
  it(`${from} ${allowed ? 'may' : 'may not'} be followed by ${to}`, () =>
    assert.equal(mayFollow(state(from), state(to)), allowed));
}

describe('the grammar of roles', () => {
  check('start:headline', 'head:byline', true);
  check('start:headline', 'body', true);
  check('start:headline', 'crosshead', false);
  check('body', 'crosshead', true);
  check('body', 'head:byline', false);
  check('body', 'start:headline', true);
  check('start:headline', 'start:headline', true);
  check('separator', 'body', true);
  check('separator', 'head:deck', false);
  check('front', 'body', false);
  check('front', 'front', true);
  check('body', 'front', false);
  check('page', 'body', false);

  it('lets a dump begin with an article or with what lies outside of all', () => {
    const first = STATES.filter((each) => mayFollow(undefined, each));
    assert.ok(first.every((each) => each.place !== 'inside'));
  });

  it('has few enough states for one integer to hold a set of them', () => assert.ok(STATES.length <= 31));

  it('knows no state by another name', () => assert.throws(() => stateIndex('headline')));
});
