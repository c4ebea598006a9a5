import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CACHE, inRoot, SHARED } from '../../tools/paths';
import { run, runOrThrow } from '../../tools/run';
import { benchNames } from './names';
import { canMeasure } from '../../tools/scorers';

/** Other offline tools in JavaScript, pinned. They are measured, never shipped. */
const PEERS = {
  compromise: '14.17.0',
  'wink-nlp': '2.4.0',
  'wink-eng-lite-web-model': '1.8.1',
  'harper.js': '2.10.0',
  'cspell-lib': '9.8.0',
};

/** The folder that holds the peers' packages. */
const FOLDER = path.join(CACHE, `peers-${Object.values(PEERS).join('-')}`);

/** Runs the scorers over each peer, by way of `peer.mjs`, which gives its findings the shape of our command line's. */
export async function benchPeers(): Promise<void> {
  if (!canMeasure())
    throw new Error('Peers are measured on the gold of the folder "shared" beside the checkout.');
  await benchNamePeers();
  for (const peer of ['harper.js', 'cspell-lib']) await score('score-typos.mjs', 'typos', peer);
}

/** Names alone, by this project and its peers side by side. */
export async function benchNamePeers(): Promise<void> {
  await installPeers();
  await benchNames(FOLDER);
}

async function score(script: string, gold: string, peer: string): Promise<void> {
  console.log(`\n${peer} on ${gold}`);
  const cli = `node ${inRoot('test', 'bench', 'peer.mjs')} ${FOLDER} ${peer}`;
  const args = [
    path.join(SHARED, 'bench', script),
    '--gold',
    path.join(SHARED, 'corpus', gold),
    '--cli',
    cli,
  ];
  await run(process.execPath, args);
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
