import assert from 'node:assert/strict';
import { readEntityGold } from '../../tools/entities/gold';
import { entityReport, scoreEntities, type Scored } from '../../tools/entities/score';
import { engine } from './engine';

/** What must not be fallen below, in percent; raise them when `npm run score:entities` shows more. */
const FLOORS: Readonly<
  Record<Scored, { readonly pairs: number; readonly bCubed: number; readonly wrong: number }>
> = {
  linking: { pairs: 99, bCubed: 99, wrong: 0 },
  'end to end': { pairs: 96.5, bCubed: 97.9, wrong: 0 },
};

describe('entities, on the written gold', () => {
  const cases = readEntityGold();

  it('are told in at least forty cases', () => {
    assert.ok(cases.length >= 40, `${cases.length} cases`);
  });

  for (const scored of ['linking', 'end to end'] as const) {
    it(`hold their figures: ${scored}`, () => {
      const figures = scoreEntities(engine(), cases, scored);
      const report = entityReport(scored, figures);
      const floor = FLOORS[scored];
      assert.ok(figures.pairsRight * 100 >= floor.pairs, report);
      assert.ok(figures.bCubed * 100 >= floor.bCubed, report);
      assert.ok(figures.counts.wronglyJoined <= floor.wrong, report);
    });
  }
});
