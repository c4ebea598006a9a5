import { createAnalysis } from '../../server/src/analysis/analysis';
import { readResources } from '../../server/src/node/read-resources';
import { DIST } from '../../tools/paths';
import path from 'node:path';
import { longDump } from './long-dump';
import { millisecondsOf, quantile } from './measure';

/** How much text a whole analysis takes in a second, from nothing remembered, and how long the tables take to load. */
export async function benchThroughput(length: number, times: number): Promise<string> {
  let resources = readResources(path.join(DIST, 'data'));
  const loading = await millisecondsOf(() => (resources = readResources(path.join(DIST, 'data'))));
  const text = longDump(length);
  const analysis = createAnalysis(resources);
  const costs: number[] = [];
  for (let time = 0; time < times; time++) costs.push(await millisecondsOf(() => analysis.analyse(text)));
  const speed = text.length / 1e3 / quantile(costs, 0.5);
  return `whole analysis: ${speed.toFixed(2)} M characters a second; tables loaded in ${loading.toFixed(0)} ms`;
}
