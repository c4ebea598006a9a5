import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot, OUT } from './paths';

/** The folder that holds the bundled suite of the tests inside VS Code. */
const FOLDER = path.join(OUT, 'e2e');

/** Bundles the tests that run inside VS Code; gives the module that VS Code is to load, absolute. */
export async function bundleSuites(): Promise<string> {
  const outfile = path.join(FOLDER, 'suite.js');
  await build({
    entryPoints: [inRoot('test', 'e2e', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha looks for its own files as it runs, so it is loaded from where it is installed.
    external: ['vscode', 'mocha'],
  });
  return outfile;
}

/**
 * An extension that does nothing. VS Code runs tests only in a window that develops some extension, and where the
 * packaged product is installed like any other, that must not be the product.
 */
export async function makeDriverExtension(): Promise<string> {
  const folder = path.join(OUT, 'driver');
  await mkdir(folder, { recursive: true });
  const manifest = {
    name: 'test-driver',
    publisher: 'dateline-news',
    version: '0.0.0',
    engines: { vscode: '*' },
  };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
