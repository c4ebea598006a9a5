import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './node/serve';

// The transport is read from the command line: --stdio, --node-ipc, --socket=PORT or --pipe=NAME. The connection ends
// the process when its input closes, when the client's process is gone, and on the protocol's `exit`.
serve(createConnection(ProposedFeatures.all));
