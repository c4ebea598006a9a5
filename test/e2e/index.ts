import { appendFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/** The suites, by what the window they run in is good for. They load once mocha's words are global. */
const SUITES: Readonly<Record<string, () => Promise<unknown>>> = {
  full: () =>
    Promise.all([
      import('./story.test'),
      import('./features.test'),
      import('./editor.test'),
      import('./navigation.test'),
      import('./entities.test'),
      import('./remembered.test'),
      import('./typos.test'),
      import('./annotations.test'),
      import('./boundaries.test'),
    ]),
  restricted: () => import('./restricted.test'),
  installed: () => import('./installed.test'),
};

/**
 * What VS Code's test runner calls inside the extension host, on a desktop and on a server alike. The suite is
 * named by `DATELINE_TEST_SUITE`; the report goes to the file named by `DATELINE_TEST_REPORT` where there is one,
 * for an extension host on a server has no console of its own.
 */
export async function run(): Promise<void> {
  const report = process.env['DATELINE_TEST_REPORT'];
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec', forbidOnly: true });
  if (report !== undefined) {
    Mocha.reporters.Base.consoleLog = (...parts: unknown[]) =>
      appendFileSync(report, `${format(...parts)}\n`);
  }
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const name = process.env['DATELINE_TEST_SUITE'] ?? 'full';
  const load = SUITES[name];
  if (load === undefined) throw new Error(`There is no suite "${name}".`);
  try {
    await load();
  } catch (error) {
    // A suite that cannot even be loaded would otherwise fail without a word in the report.
    Mocha.reporters.Base.consoleLog(format(error));
    throw error;
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
