import path from 'node:path';
import type { Resources } from '../../server/src/analysis/pipeline/resources';
import { analysisRun } from '../../server/src/analysis/pipeline/analysis-run';
import { readStructure } from '../../server/src/analysis/pipeline/structure';
import { readResources } from '../../server/src/node/read-resources';
import { DIST } from '../../tools/paths';
import { longDump } from './long-dump';
import { millisecondsOf, quantile } from './measure';

/** What one reading of a dump's structure took, in milliseconds: in all, and its longest step. */
interface Reading {
  readonly total: number;
  readonly longestStep: number;
}

/** How quick structure alone is, from nothing remembered: lines, roles, articles and their heads, which is all that an outline needs. */
export async function benchStructure(): Promise<string> {
  const resources = readResources(path.join(DIST, 'data'));
  const speeds: string[] = [];
  for (const [name, text] of [
    ['one line a paragraph', longDump(2e6)],
    ['broken at 72 columns', hardWrapped(longDump(2e6), 72)],
  ] as const) {
    const { total } = await median(text, resources);
    speeds.push(`${(text.length / 1e3 / total).toFixed(1)} (${name})`);
  }
  const costs: number[] = [];
  for (const size of [2e6, 4e6, 8e6]) costs.push((await median(longDump(size), resources)).total);
  const ratios = costs.slice(1).map((cost, index) => `${(cost / (costs[index] ?? cost)).toFixed(2)}×`);
  const outline = await readAll(longDump(1e7), resources);
  const oneLine = await readAll(longDump(5e6).replace(/\s+/gu, ' '), resources);
  return [
    `structure alone, M characters a second: ${speeds.join(', ')}`,
    `structure of 2, 4 and 8 M characters: ${costs.map((cost) => cost.toFixed(0)).join(', ')} ms (twice the text takes ${ratios.join(', then ')})`,
    `first outline of 10 M characters: ${outline.total.toFixed(0)} ms (longest step ${outline.longestStep.toFixed(0)} ms)`,
    `one line of 5 M characters: longest step ${oneLine.longestStep.toFixed(0)} ms`,
  ].join('\n');
}

async function median(text: string, resources: Resources): Promise<Reading> {
  const readings: Reading[] = [];
  for (let time = 0; time < 5; time++) readings.push(await readAll(text, resources));
  return {
    total: quantile(
      readings.map(({ total }) => total),
      0.5,
    ),
    longestStep: quantile(
      readings.map(({ longestStep }) => longestStep),
      0.5,
    ),
  };
}

async function readAll(text: string, resources: Resources): Promise<Reading> {
  const reading = readStructure(analysisRun(text, resources));
  let longestStep = 0;
  const total = await millisecondsOf(async () => {
    for (let done = false; !done;) {
      const step = await millisecondsOf(() => (done = reading.next().done === true));
      longestStep = Math.max(longestStep, step);
    }
  });
  return { total, longestStep };
}

/** The text with its lines broken at blanks, as wires print them. */
function hardWrapped(text: string, columns: number): string {
  return text.replace(new RegExp(`(?=.{${columns}})(.{1,${columns}}) `, 'gu'), '$1\n');
}
