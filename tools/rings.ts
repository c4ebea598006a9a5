import path from 'node:path';
import { generatedStep } from './generate';
import { binary, inRoot, OUT, ROOT } from './paths';
import { run } from './run';
import type { Step } from './steps';
import { readMochaReport, sum, tallyOf } from './tally';
import { bundleTests } from './unit-bundle';

/** The rings beside the unit tests that mocha runs in Node, from the quickest to the slowest. Each is a folder of `test`. */
export const NODE_RINGS = ['house', 'tables', 'corpus', 'fuzz', 'protocol'] as const;

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

/** Mocha in this process, for a bundle: as .mocharc.json says, but nothing is left to compile. */
const MOCHA = [
  inRoot('node_modules', 'mocha', 'bin', '_mocha'),
  '--no-config',
  '--reporter',
  'dot',
  '--timeout',
  '30000',
  '--forbid-only',
];

/** In how many processes the unit tests run at once. */
const PARTS = 2;

/**
 * The unit tests, which run before every commit: bundled, and in several processes at once. They must not lean on each other,
 * for which of them share a process changes as files come and go.
 */
export const UNIT_RING: Step = {
  name: 'unit',
  async run() {
    const bundles = await bundleTests('unit', PARTS);
    const runs = await Promise.all(
      bundles.map((bundle) =>
        run(process.execPath, ['--enable-source-maps', ...MOCHA, bundle], { cwd: ROOT, quiet: true }),
      ),
    );
    return {
      tally: sum(runs.map(({ code, output }) => readMochaReport(output, code))),
      output: runs.map(({ output }) => output).join('\n'),
    };
  },
};

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
