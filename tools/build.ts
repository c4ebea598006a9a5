import { build, type BuildOptions } from 'esbuild';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { compileData, compileRoles } from './data/compile';
import { DIST, inRoot, OUT, ROOT } from './paths';
import { main } from './run';

/** What all bundles that Node runs have in common: one file each, read by the Node of VS Code 1.91 and later. */
const NODE_BUNDLE = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  external: ['vscode'],
  // Dependencies are taken in their ES module form where they have one: it leaves out what is not used.
  mainFields: ['module', 'main'],
} satisfies BuildOptions;

/** How to build: `release` minifies; otherwise source maps are written for the debugger. */
export interface BuildChoice {
  readonly release: boolean;
}

/**
 * Builds everything that is shipped into `dist`, and checks that the engine would run in a browser too. Gives the
 * files that went into the bundles, relative to the checkout.
 */
export async function buildAll(choice: BuildChoice): Promise<readonly string[]> {
  await mkdir(DIST, { recursive: true });
  const [client, server, cli] = await Promise.all([
    bundle('client/src/extension.ts', 'client.js', choice),
    bundle('server/src/node.ts', 'server.js', choice, { program: true }),
    bundle('server/src/cli.ts', 'cli.js', choice, { program: true }),
    checkBrowserBundle(),
    compileDataWhenChanged().then(() => writeFile(path.join(DIST, 'data', 'roles.bin'), compileRoles())),
  ]);
  return [...new Set([...client, ...server, ...cli])];
}

/** Bundles one entry file into `dist`; gives the files that went into it. A `program` can be started by its name. */
async function bundle(
  entry: string,
  file: string,
  choice: BuildChoice,
  kind = { program: false },
): Promise<string[]> {
  const outfile = path.join(DIST, file);
  if (choice.release) await rm(`${outfile}.map`, { force: true });
  const { metafile } = await build<BuildOptions & { metafile: true }>({
    ...NODE_BUNDLE,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    minify: choice.release,
    sourcemap: choice.release ? false : 'linked',
    banner: kind.program ? { js: '#!/usr/bin/env node' } : {},
    metafile: true,
  });
  if (kind.program) await chmod(outfile, 0o755);
  return Object.keys(metafile.inputs);
}

/**
 * Bundles analysis and language features for a browser, to nowhere: a Node built-in or the `vscode` module
 * anywhere below them is an error here.
 */
async function checkBrowserBundle(): Promise<void> {
  const layers = [
    'shared',
    'server/src/analysis',
    'server/src/wording',
    'server/src/language-features',
    'server/src/exports',
  ];
  const files = (await Promise.all(layers.map((layer) => typeScriptFiles(inRoot(layer))))).flat();
  await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
      resolveDir: inRoot(),
    },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    mainFields: ['module', 'main'],
    write: false,
  });
}

async function typeScriptFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}

/** Compiles the tables into `dist/data`, unless neither they nor what compiles them has changed since. */
async function compileDataWhenChanged(): Promise<void> {
  const folder = path.join(DIST, 'data');
  const stamp = path.join(OUT, 'data.stamp');
  const digest = await digestOfDataInputs();
  if (existsSync(folder) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await compileData(folder);
  await mkdir(OUT, { recursive: true });
  await writeFile(stamp, digest);
}

/** A digest of the source tables, of the code that compiles or decodes them, and of the packages they come from. */
async function digestOfDataInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['server/data', 'tools/data', 'server/src/analysis/resources', 'server/src/text']) {
    if (!existsSync(inRoot(folder))) continue;
    const entries = await readdir(inRoot(folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file).update(await readFile(file));
  }
  return hash.update(await readFile(inRoot('package-lock.json'))).digest('hex');
}

if (process.argv[1] === __filename) {
  main(async () => void (await buildAll({ release: process.argv.includes('--release') })));
}
