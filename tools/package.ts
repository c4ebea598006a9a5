import { stat } from 'node:fs/promises';
import { buildAll } from './build';
import { writeNotices } from './notices';
import { binary, inRoot, ROOT } from './paths';
import { main, runOrThrow } from './run';

/** The packaged extension must stay small enough to send by mail. In bytes. */
const SIZE_LIMIT = 6e6;

/** A packaged extension: its file, absolute, and its size in bytes. */
export interface ExtensionPackage {
  readonly file: string;
  readonly bytes: number;
}

/** Builds for release and packs `dateline.vsix`. Throws when it comes out larger than the limit. */
export async function packageExtension(): Promise<ExtensionPackage> {
  const file = inRoot('dateline.vsix');
  await writeNotices(await buildAll({ release: true }));
  await runOrThrow(binary('vsce'), ['package', '--no-dependencies', '--out', file], { cwd: ROOT });
  const { size } = await stat(file);
  if (size > SIZE_LIMIT)
    throw new Error(`${file} has ${size} bytes; no more than ${SIZE_LIMIT} are allowed.`);
  return { file, bytes: size };
}

if (process.argv[1] === __filename) {
  main(async () => {
    const { file, bytes } = await packageExtension();
    console.log(`${file}: ${(bytes / 1e6).toFixed(2)} MB`);
  });
}
