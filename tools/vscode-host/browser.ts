import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from './programs';

const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/** A browser window without a screen. */
export interface Window {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens an empty window from which nothing outside this machine is ever asked for. Sizes are in CSS pixels. */
export async function openWindow(size = { width: 1280, height: 800 }, scale = 1): Promise<Window> {
  const browser: Browser = await chromium.launch({
    executablePath: await ensureChromium(),
    headless: true,
    args: LAUNCH_ARGUMENTS,
  });
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale });
  await context.route(
    (url) => url.protocol.startsWith('http') && !LOOPBACK.has(url.hostname),
    (route) => route.abort(),
  );
  return { page: await context.newPage(), close: () => browser.close() };
}
