import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Analysis, createAnalysis } from '../../server/src/analysis/analysis';
import type { Resources } from '../../server/src/analysis/pipeline/resources';
import { dataFolder, readResources } from '../../server/src/node/read-resources';
import { decodeText } from '../../server/src/text/decode';

const ROOT = path.join(__dirname, '../..');
const SAMPLES = path.join(ROOT, 'samples');

let resources: Resources | undefined;
let analysis: Analysis | undefined;

/** The built tables, read once for all tests of a run. Throws where nothing is built. */
export function shippedResources(): Resources {
  const data = dataFolder();
  if (!existsSync(data)) throw new Error(`${data} is missing: run \`npm run build\` first`);
  return (resources ??= readResources(data));
}

/** The real engine over the built tables. Throws where nothing is built. */
export function engine(): Analysis {
  return (analysis ??= createAnalysis(shippedResources()));
}

/** The project's own sample dumps, by file name. */
export function samples(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.newsdump'))
    .map((name) => {
      const decoded = decodeText(readFileSync(path.join(SAMPLES, name)));
      if (decoded.kind === 'failed') throw new Error(`${name}: ${decoded.message}`);
      return { name, text: decoded.text };
    });
}
