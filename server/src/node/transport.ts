import { createConnection as connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageWriter,
  ProposedFeatures,
  SocketMessageWriter,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Gate, type Runtime } from '../protocol/gate';
import { type ByteSource, type Incoming, messagesOf } from '../protocol/incoming';

const RUNTIME: Runtime = {
  complain: (line) => process.stderr.write(`dateline: ${line}\n`),
  end: (status) => process.exit(status),
};

/** Both directions between client and server. */
interface Transport {
  readonly incoming: Incoming;
  readonly outgoing: MessageWriter;
}

/**
 * The connection to the client over the transport given in the arguments, as editors pass them: --stdio,
 * --node-ipc, --socket=PORT or --pipe=NAME; by default the standard streams. Ends the process when the client
 * is gone or can no longer be understood.
 */
export function connectionTo(args: readonly string[]): Connection {
  const { incoming, outgoing } = transportOf(args);
  const gate = new Gate(incoming, outgoing, RUNTIME);
  return createConnection(ProposedFeatures.all, gate, gate.writer);
}

function transportOf(args: readonly string[]): Transport {
  if (args.includes('--node-ipc')) return channel();
  const port = valueOf(args, '--socket');
  const pipe = valueOf(args, '--pipe');
  if (port !== undefined) return overSocket(connect(portNumber(port), '127.0.0.1'));
  if (pipe !== undefined) return overSocket(connect(pipe));
  return { incoming: messagesFrom(process.stdin), outgoing: new StreamMessageWriter(process.stdout) };
}

/** The value of `--name VALUE` or `--name=VALUE`. */
function valueOf(args: readonly string[], name: string): string | undefined {
  const index = args.findIndex((each) => each === name || each.startsWith(`${name}=`));
  return args[index]?.slice(name.length + 1) || (index < 0 ? undefined : args[index + 1]);
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  RUNTIME.complain(`${JSON.stringify(text)} is no port`);
  return process.exit(1);
}

function overSocket(socket: Socket): Transport {
  socket.on('error', (error) => RUNTIME.complain(error.message));
  return { incoming: messagesFrom(socket), outgoing: new SocketMessageWriter(socket) };
}

function messagesFrom(stream: Readable): Incoming {
  const source: ByteSource = {
    onData: (take) => stream.on('data', take),
    onEnd: (ended) => ['end', 'close', 'error'].forEach((event) => stream.on(event, ended)),
  };
  return messagesOf(source, RUNTIME.complain);
}

/** The channel to the parent process, which carries objects rather than bytes. */
function channel(): Transport {
  const reader = new IPCMessageReader(process);
  return {
    incoming: {
      listen(receive) {
        reader.listen((message) => receive({ kind: 'message', message }));
        process.on('disconnect', () => receive({ kind: 'ended' }));
      },
    },
    outgoing: new IPCMessageWriter(process),
  };
}
