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
  const work = await mkdtemp(path.join(tmpdir(), 'dateline-desktop-'));
  const folder = path.join(work, 'folder');
  await cp(inRoot('samples'), folder, { recursive: true });
  try {
    process.exitCode = await runTests({
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: await bundleSuites(),
      extensionTestsEnv: { DATELINE_TEST_SUITE: 'full', DATELINE_HOME: path.join(work, 'user') },
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});
