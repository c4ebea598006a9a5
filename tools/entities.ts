import path from 'node:path';
import { createAnalysis } from '../server/src/analysis/analysis';
import { readResources } from '../server/src/node/read-resources';
import { buildAll } from './build';
import { readEntityGold } from './entities/gold';
import { entityReport, scoreEntities, type Scored } from './entities/score';
import { DIST } from './paths';
import { main } from './run';

// Prints how well mentions are gathered into entities, on the written gold of `test/gold/entities`.
main(async () => {
  await buildAll({ release: false });
  const analysis = createAnalysis(readResources(path.join(DIST, 'data')));
  const cases = readEntityGold();
  console.log(`${cases.length} cases`);
  for (const scored of ['linking', 'end to end'] satisfies readonly Scored[])
    console.log(entityReport(scored, scoreEntities(analysis, cases, scored)));
});
