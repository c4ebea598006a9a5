import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './node/serve';

const TRANSPORT = /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/;

// The transport is read from the command line (--stdio, --node-ipc, --socket=PORT or --pipe=NAME); without one it is
// the standard streams. The connection ends the process when its input closes, when the client's process is gone, and
// on the protocol's `exit`.
serve(
  process.argv.slice(2).some((argument) => TRANSPORT.test(argument))
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
);
