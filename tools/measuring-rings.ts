import path from 'node:path';
import { CASES_RING } from './cases-ring';
import { readFloors, shortfalls } from './floors';
import { ROOT, SHARED } from './paths';
import { run } from './run';
import { measure, type Scorer, SCORERS } from './scorers';
import type { Step } from './steps';

/** The sample dump of the measuring folder, and its twins in other line ends and orders, point by point. */
const ACCEPTANCE_RING: Step = {
  name: 'acceptance',
  async run() {
    const script = path.join(SHARED, 'acceptance', 'check-seed.mjs');
    const args = [script, '--cli', 'node dist/cli.js', '--twin', 'all'];
    const { code, output } = await run(process.execPath, args, { cwd: ROOT, quiet: true });
    const twins = [...output.matchAll(/(\d+) of (\d+) points hold/g)];
    const passed = twins.reduce((total, [, holding]) => total + Number(holding), 0);
    const points = twins.reduce((total, [, , all]) => total + Number(all), 0);
    // A check that ended badly without naming a point still counts.
    const failed = points > passed || code === 0 ? points - passed : 1;
    return { tally: { passed, failed, skipped: 0 }, output };
  },
};

/** One scorer: each recorded figure that is still reached is a test passed. */
function floorRing(scorer: Scorer): Step {
  return {
    name: scorer.name,
    async run() {
      const { output, figures } = await measure(scorer);
      if (figures === null) return { tally: { passed: 0, failed: 1, skipped: 0 }, output };
      const short = shortfalls(figures, await readFloors(), scorer.name);
      const passed = Object.keys(figures).length - short.length;
      return {
        tally: { passed: Math.max(0, passed), failed: short.length, skipped: 0 },
        output: [output, ...short].join('\n'),
      };
    },
  };
}

/** All that is measured against the folder beside the checkout. */
export const MEASURING_RINGS: readonly Step[] = [ACCEPTANCE_RING, CASES_RING, ...SCORERS.map(floorRing)];
