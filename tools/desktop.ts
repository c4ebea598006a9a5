import { runTests } from '@vscode/test-electron';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAll } from './build';
import { inRoot, ROOT } from './paths';
import { main } from './run';
import { bundleSuites } from './suites';

// The tests of the editor's ring in a desktop VS Code, which test-electron downloads. Needs a screen.
main(async () => {
  await buildAll({ release: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-desktop-'));
  await cp(inRoot('samples'), folder, { recursive: true });
  try {
    process.exitCode = await runTests({
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: await bundleSuites(),
      extensionTestsEnv: { DATELINE_TEST_SUITE: 'full' },
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
