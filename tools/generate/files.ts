import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { inRoot } from '../paths';
import { manifestWithSettings } from './manifest';
import { pageWithSettings } from './readme';

/** A file of which a part is written from the sources: as it is, and as it should be. */
export interface GeneratedFile {
  /** Relative to the checkout. */
  readonly name: string;
  readonly is: string;
  readonly shouldBe: string;
}

/** All of them. Throws, with what is missing, where one cannot be written. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const texts = JSON.parse(await read('package.nls.json')) as Readonly<Record<string, string>>;
  return Promise.all([
    generated('package.json', (is) => manifestWithSettings(is, texts)),
    generated('README.md', (is) => pageWithSettings(is)),
  ]);
}

/** Writes those that are stale; gives their names. */
export async function writeGenerated(): Promise<readonly string[]> {
  const stale = await staleOnes();
  await Promise.all(stale.map(({ name, shouldBe }) => writeFile(inRoot(name), shouldBe)));
  return stale.map(({ name }) => name);
}

/** The names of those that are stale. */
export async function staleFiles(): Promise<readonly string[]> {
  return (await staleOnes()).map(({ name }) => name);
}

async function staleOnes(): Promise<readonly GeneratedFile[]> {
  return (await generatedFiles()).filter(({ is, shouldBe }) => is !== shouldBe);
}

async function generated(name: string, write: (is: string) => string): Promise<GeneratedFile> {
  const is = await read(name);
  const options = await resolveConfig(inRoot(name));
  return { name, is, shouldBe: await format(write(is), { ...options, filepath: inRoot(name) }) };
}

function read(name: string): Promise<string> {
  return readFile(inRoot(name), 'utf8');
}
