import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildAll } from './build';
import { inRoot, OUT, ROOT } from './paths';
import { main } from './run';
import { openWindow } from './vscode-host/browser';
import { installHost } from './vscode-host/install-host';
import { startServer } from './vscode-host/server';

/*
 * Takes the README's picture, `docs/images/dateline.png`, of the running product, and others in `out/screenshots`
 * to look at: the outline, a hover, the problems.
 */

const SAMPLES = inRoot('samples');
const PICTURES = path.join(OUT, 'screenshots');

/** What is not news is turned off, so that the picture shows the product. */
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'explorer.openEditors.visible': 0,
};

main(async () => {
  await buildAll({ release: false });
  await mkdir(PICTURES, { recursive: true });
  const host = await installHost();
  const server = await startServer({ host, workspaceTrust: false, forTests: false, settings: SETTINGS });
  const window = await openWindow({ width: 1280, height: 800 }, 2);
  try {
    await window.page.goto(
      server.address(SAMPLES, [
        ['skipWelcome', 'true'],
        ['extensionDevelopmentPath', server.remote(ROOT)],
        ['openFile', server.remote(path.join(SAMPLES, 'summit.newsdump'))],
      ]),
    );
    await photograph(window.page);
  } catch (error) {
    await window.page.screenshot({ path: path.join(PICTURES, 'failed.png') });
    throw error;
  } finally {
    await window.close();
    await server.stop();
  }
});

async function photograph(page: Page): Promise<void> {
  const picture = (name: string): string => path.join(PICTURES, `${name}.png`);
  await page
    .locator('.squiggly-warning, .squiggly-error, .squiggly-info')
    .first()
    .waitFor({ timeout: 60_000 });
  // The outline takes the whole side bar: the folder's three files say nothing about the product.
  await page.locator('.pane-header', { hasText: 'samples' }).click();
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.locator('.outline-pane .monaco-list-row').first().waitFor();
  await page.keyboard.press('Escape');
  await page.screenshot({ path: picture('outline') });

  await hover(page, 'STOCKHOLM');
  await page.screenshot({ path: picture('hover') });
  await page.screenshot({ path: inRoot('docs', 'images', 'dateline.png') });

  await page.mouse.move(5, 700);
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.screenshot({ path: picture('problems') });
}

async function hover(page: Page, word: string): Promise<void> {
  await page.locator('.view-line span span', { hasText: word }).first().hover();
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  // The box grows in over a moment; a picture in the middle of that would be half transparent.
  await page.waitForFunction(
    "document.getAnimations().every((animation) => animation.playState !== 'running')",
  );
}
