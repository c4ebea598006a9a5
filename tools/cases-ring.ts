import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot, OUT, ROOT, SHARED } from './paths';
import { run } from './run';
import type { Step } from './steps';

/** The names of the cases that have passed: none of them may fail again. */
const RECORD = inRoot('test', 'cases-passed.json');

/** The small cases of the measuring folder that were seen to fail: what has passed once must pass. */
export const CASES_RING: Step = {
  name: 'cases',
  async run() {
    const { output, passed } = await runCases();
    const known = JSON.parse(await readFile(RECORD, 'utf8')) as readonly string[];
    const fallen = known.filter((name) => !passed.includes(name));
    return {
      tally: { passed: known.length - fallen.length, failed: fallen.length, skipped: 0 },
      output: [output, ...fallen.map((name) => `${name} has passed before and fails`)].join('\n'),
    };
  },
};

/** Records which cases pass now, in the place of what was recorded. */
export async function recordCases(): Promise<void> {
  const { passed } = await runCases();
  await writeFile(RECORD, `${JSON.stringify([...passed].sort(), null, 2)}\n`);
}

async function runCases(): Promise<{ readonly output: string; readonly passed: readonly string[] }> {
  const report = path.join(OUT, 'scores', 'cases.json');
  await mkdir(path.dirname(report), { recursive: true });
  const folder = path.join(SHARED, 'cases');
  const args = ['--cases', folder, '--cli', 'node dist/cli.js', '--json', report];
  const { output } = await run(process.execPath, [path.join(folder, 'check-cases.mjs'), ...args], {
    cwd: ROOT,
    quiet: true,
  });
  const { cases } = JSON.parse(await readFile(report, 'utf8')) as Report;
  return { output, passed: cases.filter(({ passed }) => passed).map(({ name }) => name) };
}

interface Report {
  readonly cases: readonly { readonly name: string; readonly passed: boolean }[];
}
