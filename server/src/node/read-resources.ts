import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadResources, RESOURCE_FILES } from '../analysis/pipeline/load-resources';
import type { Resources } from '../analysis/pipeline/resources';

/**
 * The folder of compiled tables: `data` beside the bundle that contains this code, or `dist/data` of the
 * checkout when running from source.
 */
export function dataFolder(): string {
  const besideBundle = path.join(__dirname, 'data');
  return existsSync(besideBundle) ? besideBundle : path.join(__dirname, '..', '..', '..', 'dist', 'data');
}

/**
 * The tables in `folder`. Throws an `Error` that names the file if one is missing or damaged: the
 * installation is broken.
 */
export function readResources(folder: string): Resources {
  const files = new Map<string, Uint8Array>();
  for (const name of RESOURCE_FILES) {
    const file = path.join(folder, name);
    // A missing file is reported by the loader, which knows what it is for.
    if (existsSync(file)) files.set(name, readFileSync(file));
  }
  return loadResources(files);
}
