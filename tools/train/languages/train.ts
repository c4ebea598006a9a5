import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENGLISH_WEIGHTS } from '../../../server/src/analysis/language/english-weights';
import { SHARED } from '../../paths';
import { buildAll } from '../../build';
import { main } from '../../run';
import { seeded } from '../random';
import { readTables } from '../tables';
import { compareWeights, errorsOn } from './compare';
import { fitWeights } from './fit-weights';
import { gather, tellGathered } from './gather';
import { partLines } from './parted';

/**
 * npm run train:languages -- [--packages FOLDER] [--seed N]
 * Learns anew the weights by which English is told from other languages, and prints them beside those of the source with the
 * errors of both on lines kept back. It writes nothing: `english-weights.ts` is changed by hand, where that is better.
 */
const { values } = parseArgs({
  options: { packages: { type: 'string' }, seed: { type: 'string', default: '7' } },
});

main(async () => {
  const gathered = await gather(path.join(SHARED, 'corpus'), values.packages);
  console.log(tellGathered(gathered));
  const { learnt, keptBack } = partLines(gathered.lines, seeded(Number(values.seed)));
  const english = learnt.filter(({ language }) => language === 'en').length;
  if (english === 0) {
    console.log('There is no English to learn from: nothing is learnt.');
    return;
  }
  await buildAll({ release: false });
  const tables = readTables();
  console.log(
    `Seed ${values.seed}: learning from ${learnt.length} lines, ${english} of them English; ${keptBack.length} kept back.`,
  );
  const weights = fitWeights(learnt, tables);
  const { table, isSame } = compareWeights(ENGLISH_WEIGHTS, weights);
  console.log(`\n${table}`);
  console.log(
    `The weights are ${isSame ? 'the same to the digits of the source' : 'not those of the source'}. The regression also adds ${weights.bias.toFixed(2)} to each sum; the product has its own AT_FIRST instead.`,
  );
  console.log(
    '\nTold wrongly of the lines kept back, each alone, of 4 to 6, 7 to 10 and more words; weights of the source | learnt:',
  );
  const ofSource = errorsOn(keptBack, tables);
  const ofLearnt = errorsOn(keptBack, { ...tables, weights });
  for (const [group, errors] of ofSource)
    console.log(`${group.padEnd(26)} ${errors.padEnd(36)} | ${ofLearnt.get(group) ?? ''}`);
});
