import path from 'node:path';
import { ROOT, SHARED } from './paths';
import { run } from './run';
import type { Step } from './steps';

/**
 * The attacks of the measuring folder on what is kept and on the server: lost annotations, faults of the disk, special
 * files, a held thread, the life of a connection. One that cannot be made here, such as a mount without root, counts as
 * skipped.
 */
export const ATTACK_RING: Step = {
  name: 'attack',
  async run() {
    const script = path.join(SHARED, 'attack', 'attack.mjs');
    const args = [script, '--server', 'node dist/cli.js server --stdio', '--cli', 'node dist/cli.js'];
    const env = { ...process.env, DUMPS: path.join(SHARED, 'corpus', 'dumps') };
    const { code, output } = await run(process.execPath, args, { cwd: ROOT, quiet: true, env });
    const count = (verdict: string): number => output.match(new RegExp(`^${verdict} `, 'gm'))?.length ?? 0;
    const failed = count('FAIL');
    // A run that ended badly without naming a check still counts.
    const tally = {
      passed: count('pass'),
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: count('skip'),
    };
    return { tally, output };
  },
};
