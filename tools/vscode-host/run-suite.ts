import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot, OUT } from '../paths';
import { openWindow } from './browser';
import { installHost } from './install-host';
import { startServer } from './server';
import type { Page } from 'playwright-core';

/** Which suite to run, and in what kind of window. */
export interface SuiteChoice {
  /** Which suite of `test/e2e/index.ts`; also names the picture that a failing run leaves in `out`. */
  readonly name: string;
  /** The bundled suites: an absolute `.js` path whose module exports `run(): Promise<void>`. */
  readonly module: string;
  /** The extension's folder, loaded as one under development; a folder of installed extensions otherwise. */
  readonly extension:
    { readonly developed: string } | { readonly installed: string; readonly driver: string };
  /** Whether the folder is opened in Restricted Mode. */
  readonly restricted: boolean;
}

/** What a suite said: mocha's report, and its exit code (0 when all passed). */
export interface SuiteResult {
  readonly code: number;
  readonly report: string;
}

const TIME_LIMIT_MS = 240_000;

/** Runs a mocha suite inside a real VS Code: its server on this machine, its window in a headless browser. */
export async function runSuite(choice: SuiteChoice): Promise<SuiteResult> {
  const work = await mkdtemp(path.join(tmpdir(), 'dateline-suite-'));
  const report = path.join(work, 'report.txt');
  const folder = path.join(work, 'folder');
  // The suite edits what it opens, so it is given a copy.
  await cp(inRoot('samples'), folder, { recursive: true });
  const { extension } = choice;
  const server = await startServer({
    host: await installHost(),
    workspaceTrust: choice.restricted,
    forTests: true,
    ...('installed' in extension ? { extensions: extension.installed } : {}),
    env: {
      DATELINE_TEST_REPORT: report,
      DATELINE_TEST_SUITE: choice.name,
      DATELINE_HOME: path.join(work, 'user'),
    },
  });
  const window = await openWindow();
  try {
    const code = await drive(window.page, choice.name, () =>
      window.page.goto(
        server.address(folder, [
          ['skipWelcome', 'true'],
          ['skipReleaseNotes', 'true'],
          [
            'extensionDevelopmentPath',
            server.remote('developed' in extension ? extension.developed : extension.driver),
          ],
          ['extensionTestsPath', server.remote(choice.module)],
        ]),
      ),
    );
    return { code, report: await readFile(report, 'utf8').catch(() => server.log()) };
  } finally {
    await window.close();
    await server.stop();
    await rm(work, { recursive: true, force: true });
  }
}

/** The exit code that VS Code hands to the page when the suite is done; 124 when it never is. */
async function drive(page: Page, name: string, open: () => Promise<unknown>): Promise<number> {
  const ended = new Promise<number>((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await open();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(124), TIME_LIMIT_MS);
  });
  const code = await Promise.race([ended, late]);
  clearTimeout(timer);
  if (code !== 0) await keepPicture(page, name);
  return code;
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const file = path.join(OUT, 'screenshots', `${name}-failed.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file }).catch(() => undefined);
  console.log(`What the window showed at the end: ${file}`);
}
