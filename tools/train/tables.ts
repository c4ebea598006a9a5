import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadResources, RESOURCE_FILES } from '../../server/src/analysis/pipeline/load-resources';
import type { Resources } from '../../server/src/analysis/pipeline/resources';
import { packRoleModel } from '../../server/src/analysis/roles/weights-file';
import { LABELS } from '../../server/src/analysis/tagger/labels';
import { writeTaggerModel } from '../../server/src/analysis/tagger/model';
import { inRoot } from '../paths';

/** The compiled tables with no role model among them: the one there may be of other states than those to be learnt. */
export function readTables(): Resources {
  return loadResources(
    withFiles({ 'roles.bin': packRoleModel({ states: [], features: {}, transitions: {} }) }),
  );
}

/** The compiled tables with no weights for the tagger: those there may be of another form than those to be learnt. */
export function readTablesForTagger(): Resources {
  return loadResources(
    withFiles({
      'tagger.bin': writeTaggerModel({
        rows: new Map(),
        transitions: new Float32Array((LABELS + 1) * LABELS),
        scale: 1,
      }),
      'word-classes.bin': readFileSync(inRoot('server', 'data', 'word-classes.bin')),
    }),
  );
}

function withFiles(own: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Uint8Array> {
  const folder = inRoot('dist', 'data');
  return new Map(RESOURCE_FILES.map((name) => [name, own[name] ?? readFileSync(path.join(folder, name))]));
}
