import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { packageExtension } from './package';
import { OUT, ROOT } from './paths';
import { runOrThrow } from './run';
import type { Step, StepResult } from './steps';
import { bundleSuites, makeDriverExtension } from './suites';
import { readMochaReport } from './tally';
import { installHost } from './vscode-host/install-host';
import { runSuite, type SuiteChoice } from './vscode-host/run-suite';

/** The tests of the user's story and of every feature, in a real VS Code with the extension under development. */
export const EDITOR_RING: Step = {
  name: 'e2e',
  run: async () =>
    report({ name: 'full', restricted: false, module: await bundleSuites(), extension: { developed: ROOT } }),
};

/** The same extension in a folder that VS Code does not trust. */
export const RESTRICTED_RING: Step = {
  name: 'restricted',
  run: async () =>
    report({
      name: 'restricted',
      restricted: true,
      module: await bundleSuites(),
      extension: { developed: ROOT },
    }),
};

/** The packaged extension, installed from its file as a user would. */
export const PACKAGED_RING: Step = {
  name: 'packaged',
  async run() {
    const { file, bytes } = await packageExtension();
    const installed = await installPackage(file);
    const driver = await makeDriverExtension();
    const extension = { installed, driver };
    const result = await report({
      name: 'installed',
      restricted: false,
      module: await bundleSuites(),
      extension,
    });
    return { ...result, note: `${path.basename(file)}, ${(bytes / 1e6).toFixed(2)} MB` };
  },
};

async function report(choice: SuiteChoice): Promise<StepResult> {
  const { code, report: output } = await runSuite(choice);
  return { tally: readMochaReport(output, code), output };
}

/** Installs a packaged extension into a fresh folder of extensions with VS Code's own installer; gives that folder. */
async function installPackage(file: string): Promise<string> {
  const folder = path.join(OUT, 'installed');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const server = path.join(await installHost(), 'out', 'server-main.js');
  const data = path.join(OUT, 'installer');
  const where = ['--extensions-dir', folder, '--server-data-dir', data];
  await runOrThrow(
    process.execPath,
    [server, ...where, '--accept-server-license-terms', '--install-extension', file],
    {
      env: { EXTENSIONS_GALLERY: '{}' },
    },
  );
  return folder;
}
