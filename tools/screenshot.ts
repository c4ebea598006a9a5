import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildAll } from './build';
import { inRoot, OUT, ROOT } from './paths';
import { main } from './run';
import { openWindow } from './vscode-host/browser';
import { installHost } from './vscode-host/install-host';
import { startServer } from './vscode-host/server';

/*
 * Takes the pictures of `docs/images` of the running product, and others in `out/screenshots` to look at: the outline, a
 * hover, annotations, the problems.
 */

const PICTURES = path.join(OUT, 'screenshots');

/** What is not news is turned off, so that the picture shows the product. */
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'explorer.openEditors.visible': 0,
  'dateline.annotations.labels': [{ name: 'pledge', key: 't', color: '#c62828' }],
};

/** The part of the window that holds the text and the list over it. In CSS pixels. */
const TEXT_WITH_LIST = { x: 330, y: 0, width: 950, height: 600 };

main(async () => {
  await buildAll({ release: false });
  await mkdir(PICTURES, { recursive: true });
  const work = await mkdtemp(path.join(tmpdir(), 'dateline-pictures-'));
  const samples = path.join(work, 'samples');
  // What is annotated is kept beside the dump, so the samples themselves are left alone.
  await cp(inRoot('samples'), samples, { recursive: true });
  const host = await installHost();
  const server = await startServer({ host, workspaceTrust: false, forTests: false, settings: SETTINGS });
  const window = await openWindow({ width: 1280, height: 800 }, 2);
  try {
    await window.page.goto(
      server.address(samples, [
        ['skipWelcome', 'true'],
        ['extensionDevelopmentPath', server.remote(ROOT)],
        ['openFile', server.remote(path.join(samples, 'summit.newsdump'))],
      ]),
    );
    await photograph(window.page);
  } catch (error) {
    await window.page.screenshot({ path: path.join(PICTURES, 'failed.png') });
    throw error;
  } finally {
    await window.close();
    await server.stop();
    await rm(work, { recursive: true, force: true });
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
  await annotate(page);
  await page.screenshot({ path: picture('annotations') });
  await page.screenshot({ path: inRoot('docs', 'images', 'annotating.png'), clip: TEXT_WITH_LIST });
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.screenshot({ path: picture('problems') });
}

/** Confirms a name, rejects one, labels another with a label of the user's own and the article, and asks for the list of labels. */
async function annotate(page: Page): Promise<void> {
  for (const [word, ...keys] of [
    ['Hasselberg', 'Enter'],
    ['Rosendal', 'Enter'],
    ['Copenhagen', 'Backspace'],
    ['Torsten', 't'],
    ['Ebeling', 'Control+a'],
  ] as const) {
    await page.locator('.view-line span span', { hasText: word }).first().click();
    for (const key of ['Control+k', 'Control+a', ...keys]) await page.keyboard.press(key);
    // No person is so quick that the next click overtakes the command.
    await page.waitForTimeout(500);
  }
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  // Over a name, the key of the chord would show it as a link; behind the end of this short line there is none.
  await page.locator('.view-line', { hasText: 'Ebeling' }).hover({ position: { x: 700, y: 8 } });
  for (const key of ['Control+k', 'Control+a', 'Space']) await page.keyboard.press(key);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  // The marks follow the server's word after a moment, and nothing in the page says that they are all there.
  await page.waitForTimeout(1_500);
}

async function hover(page: Page, word: string): Promise<void> {
  await page.locator('.view-line span span', { hasText: word }).first().hover();
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  // The box grows in over a moment; a picture in the middle of that would be half transparent.
  await page.waitForFunction(
    "document.getAnimations().every((animation) => animation.playState !== 'running')",
  );
}
