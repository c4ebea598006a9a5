import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CACHE } from '../../tools/paths';
import { runOrThrow } from '../../tools/run';
import { canMeasure } from '../../tools/scorers';
import { benchNames } from './names';
import { benchTypos, typoSetsMissing } from './typos';

/** Other offline tools in JavaScript, pinned. They are measured, never shipped. */
const PEERS = {
  compromise: '14.17.0',
  'wink-nlp': '2.4.0',
  'wink-eng-lite-web-model': '1.8.1',
  'harper.js': '2.10.0',
  // The last that runs on Node 20.
  'cspell-lib': '9.8.0',
  nspell: '2.1.5',
  'dictionary-en': '4.0.0',
  'dictionary-en-gb': '3.0.0',
};

/** The folder that holds the peers' packages. */
const FOLDER = path.join(CACHE, `peers-${Object.values(PEERS).join('-')}`);

/** Names and typos by this project and by its peers. */
export async function benchPeers(): Promise<void> {
  await benchNamePeers();
  await benchTypoPeers();
}

/** Names alone, by this project and its peers side by side. */
export async function benchNamePeers(): Promise<void> {
  if (!canMeasure())
    throw new Error('Peers are measured on the gold of the folder "shared" beside the checkout.');
  await installPeers();
  await benchNames(FOLDER);
}

/** Typos alone; where the sets are not there, that is said and nothing is measured. */
export async function benchTypoPeers(): Promise<void> {
  const missing = typoSetsMissing();
  if (missing !== undefined) return console.log(missing);
  await installPeers();
  await benchTypos(FOLDER, process.argv.includes('--all'));
}

async function installPeers(): Promise<void> {
  if (existsSync(path.join(FOLDER, 'node_modules', '.package-lock.json'))) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path.join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  // The packages are ES modules, which are found from where the import stands.
  await writeFile(path.join(FOLDER, 'load.mjs'), 'export const load = (name) => import(name);\n');
  await runOrThrow('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
  });
}
