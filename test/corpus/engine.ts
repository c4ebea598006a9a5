import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Analysis, createAnalysis } from '../../server/src/analysis/analysis';
import { dataFolder, readResources } from '../../server/src/node/read-resources';
import { decodeText } from '../../server/src/text/decode';

const ROOT = path.join(__dirname, '../..');
const SAMPLES = path.join(ROOT, 'samples');

let shared: Analysis | undefined;

/** The real engine over the built tables, loaded once for all tests of a run. */
export function engine(): Analysis {
  const data = dataFolder();
  if (!existsSync(data)) throw new Error(`${data} is missing: run \`npm run build\` first`);
  shared ??= createAnalysis(readResources(data));
  return shared;
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
