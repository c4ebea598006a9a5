import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadResources, RESOURCE_FILES } from '../../server/src/analysis/resources/load';
import { Resources } from '../../server/src/analysis/resources/resources';
import { inRoot } from '../paths';

/** The compiled tables with no role model among them: the one there may be of other states than those to be learnt. */
export function readTables(): Resources {
  const files = new Map<string, Uint8Array>();
  for (const name of RESOURCE_FILES) files.set(name, readFileSync(path.join(inRoot('dist', 'data'), name)));
  files.set('roles.json', new TextEncoder().encode('{"states":[],"features":{},"transitions":{}}'));
  return loadResources(files);
}
