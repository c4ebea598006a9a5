import path from 'node:path';
import { generatedStep } from './generate';
import { binary, inRoot, OUT, ROOT } from './paths';
import { run } from './run';
import type { Step } from './steps';
import { readMochaReport, tallyOf } from './tally';

/** The rings that mocha runs in Node, from the quickest to the slowest. Each is a folder of `test`. */
export const NODE_RINGS = ['unit', 'corpus', 'fuzz', 'protocol'] as const;

/** A ring of tests that needs no editor. */
export function nodeRing(name: (typeof NODE_RINGS)[number]): Step {
  return {
    name,
    async run() {
      const { code, output } = await run(binary('mocha'), [`test/${name}/**/*.test.ts`], {
        cwd: ROOT,
        quiet: true,
      });
      return { tally: readMochaReport(output, code), output };
    },
  };
}

/** The checks that read the sources without running them. `fix` mends what can be mended instead of reporting it. */
export function staticChecks(fix = false): readonly Step[] {
  const cached = (tool: string): string[] => ['--cache', '--cache-location', path.join(OUT, 'cache', tool)];
  const typescript = [
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    path.join(OUT, 'cache', 'tsc.tsbuildinfo'),
  ];
  return [
    // First, so that what is written anew is looked at by the others.
    generatedStep(fix),
    command('types', 'tsc', ['-p', ROOT, ...typescript]),
    command('engine types', 'tsc', ['-p', inRoot('tsconfig.engine.json'), '--noEmit']),
    command('lint', 'eslint', [
      inRoot(),
      '--max-warnings',
      '0',
      ...cached('eslint'),
      ...(fix ? ['--fix'] : []),
    ]),
    command('format', 'prettier', [
      inRoot(),
      fix ? '--write' : '--check',
      '--log-level',
      'warn',
      ...cached('prettier'),
    ]),
  ];
}

function command(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await run(binary(program), args, { cwd: ROOT, quiet: true });
      return { tally: tallyOf(code === 0), output };
    },
  };
}
