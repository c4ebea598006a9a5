import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { createAnalysis } from './analysis/analysis';
import { StreamOutput } from './cli/output';
import { runCommandLine } from './cli/run';
import { readResources } from './node/read-resources';

/** `dist/data`: beside the bundle, or in `dist` of the checkout if run from its sources. */
function dataFolder(): string {
  const besideBundle = path.join(__dirname, 'data');
  return existsSync(besideBundle) ? besideBundle : path.join(__dirname, '../../dist/data');
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Loaded only here, since the commands that read files have no use for the protocol. */
async function serveOnStandardStreams(): Promise<void> {
  const { createConnection, ProposedFeatures } = await import('vscode-languageserver/node');
  const { serve } = await import('./node/serve');
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

void runCommandLine(process.argv.slice(2), {
  output: new StreamOutput(process.stdout),
  errors: new StreamOutput(process.stderr),
  readStandardInput,
  loadAnalysis: () => createAnalysis(readResources(dataFolder())),
  serve: serveOnStandardStreams,
}).then((status) => {
  process.exitCode = status;
});
