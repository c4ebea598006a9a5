import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build';
import { inRoot, OUT, ROOT } from './paths';
import { main, run } from './run';
import { openWindow } from './vscode-host/browser';
import { installHost } from './vscode-host/install-host';
import { findProgram } from './vscode-host/programs';
import { startServer } from './vscode-host/server';

/*
 * Opens a dump in VS Code with this extension: in the installed VS Code if there is one, or else in VS Code's
 * server, to be looked at with any browser on this machine. `--web` asks for the server; `--check` looks by itself,
 * without a screen, leaves a picture and ends.
 */

main(async () => {
  const { values, positionals } = parseArgs({
    options: { web: { type: 'boolean' }, check: { type: 'boolean' } },
    allowPositionals: true,
  });
  // npm changes to the checkout, and says where the user was.
  const file = path.resolve(
    process.env['INIT_CWD'] ?? '.',
    positionals[0] ?? inRoot('samples', 'summit.newsdump'),
  );
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  await buildAll({ release: false });
  const code = findProgram(['code']);
  if (code !== null && !values.web && !values.check) {
    await run(code, [`--extensionDevelopmentPath=${ROOT}`, path.dirname(file), file]);
  } else {
    await serve(file, values.check === true);
  }
});

async function serve(file: string, check: boolean): Promise<void> {
  const server = await startServer({ host: await installHost(), workspaceTrust: false, forTests: false });
  const address = server.address(path.dirname(file), [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', server.remote(ROOT)],
    ['openFile', server.remote(file)],
  ]);
  if (check) {
    await look(address).finally(() => server.stop());
    return;
  }
  console.log(
    `VS Code with Dateline and ${path.basename(file)}, on this machine only:\n\n  ${address}\n\nCtrl-C ends it.`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
}

/** Opens the address as a user would and waits until the file is recognised as a dump and outlined. */
async function look(address: string): Promise<void> {
  const window = await openWindow();
  const picture = path.join(OUT, 'screenshots', 'start.png');
  try {
    await window.page.goto(address);
    await window.page.locator('.statusbar-item', { hasText: 'News Dump' }).waitFor({ timeout: 60_000 });
    await window.page
      .locator('.breadcrumbs-control [class*="codicon-symbol-"]')
      .first()
      .waitFor({ timeout: 60_000 });
    console.log(`The file is open as a News Dump: ${picture}`);
  } finally {
    await window.page.screenshot({ path: picture });
    await window.close();
  }
}
