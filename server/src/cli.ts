import { createAnalysis } from './analysis/analysis';
import { StreamOutput } from './cli/output';
import { runCommandLine } from './cli/run';
import { dataFolder, readResources } from './node/read-resources';
import { userFolder } from './node/user-folder';

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Loaded only here, since the commands that read files have no use for the protocol. */
async function serveOnStandardStreams(): Promise<void> {
  const { connectionTo } = await import('./node/transport');
  const { serve } = await import('./node/serve');
  serve(connectionTo(['--stdio']));
}

void runCommandLine(process.argv.slice(2), {
  output: new StreamOutput(process.stdout),
  errors: new StreamOutput(process.stderr),
  readStandardInput,
  loadAnalysis: () => createAnalysis(readResources(dataFolder())),
  userFolder: userFolder(),
  serve: serveOnStandardStreams,
}).then((status) => {
  process.exitCode = status;
});
