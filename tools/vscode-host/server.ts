import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a VS Code server is to be. All paths are absolute. */
export interface ServerChoice {
  /** The `lib/vscode` folder of the host. */
  readonly host: string;
  /** The folder of installed extensions; an empty one is made where none is given. */
  readonly extensions?: string;
  /** Whether VS Code asks before it trusts a folder. Off, every folder is trusted. */
  readonly workspaceTrust: boolean;
  /** Whether a page may drive tests and take their exit code. */
  readonly forTests: boolean;
  /** More settings of the machine, over the quiet ones that are always set. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** More variables for the environment that the extension host inherits. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A VS Code server that listens on the loopback interface and nowhere else. */
export interface WorkbenchServer {
  readonly port: number;
  /** The address of a window on this folder. `payload` is what VS Code's web page takes as its start-up arguments. */
  address(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** How a page of this server names a file of this machine. */
  remote(file: string): string;
  /** Ends the server and all it started, and removes what it kept. */
  stop(): Promise<void>;
  /** What the server has written so far. */
  log(): string;
}

const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

const START_LIMIT_MS = 60_000;

/** Starts a VS Code server on a port the system chooses; throws with its log when it does not come up. */
export async function startServer(choice: ServerChoice): Promise<WorkbenchServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'dateline-vscode-'));
  const token = randomBytes(16).toString('hex');
  await writeMachineSettings(home, choice);
  const child = spawn(process.execPath, serverArguments(choice, home, token), {
    env: { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}', ...choice.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: the extension host and the file watcher outlive a plain end of the server.
    detached: true,
  });
  const killOnExit = (): void => signalGroup(child, 'SIGKILL');
  process.once('exit', killOnExit);
  const stop = async (): Promise<void> => {
    await end(child);
    process.off('exit', killOnExit);
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const port = await listening(child, () => log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${port}${file}`;
  return {
    port,
    remote,
    stop,
    log: () => log,
    address(folder, payload = []) {
      const query = new URLSearchParams({ tkn: token, folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://127.0.0.1:${port}/?${query.toString()}`;
    },
  };
}

async function writeMachineSettings(home: string, choice: ServerChoice): Promise<void> {
  const folder = path.join(home, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  const trust = { 'security.workspace.trust.enabled': choice.workspaceTrust };
  await writeFile(
    path.join(folder, 'settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...trust, ...choice.settings }),
  );
}

function serverArguments(choice: ServerChoice, home: string, token: string): string[] {
  return [
    path.join(choice.host, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
    ...['--server-data-dir', home, '--extensions-dir', choice.extensions ?? path.join(home, 'extensions')],
    ...['--telemetry-level', 'off', '--log', 'warn'],
    ...(choice.workspaceTrust ? [] : ['--disable-workspace-trust']),
    ...(choice.forTests ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** The port of a server that is starting, as soon as it says so. */
function listening(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`VS Code's server did not start in time:\n${log()}`)),
      START_LIMIT_MS,
    );
    const look = (): void => {
      const port = /agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with ${code} as it started:\n${log()}`));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  signalGroup(child, 'SIGTERM');
  if (child.exitCode === null && child.signalCode === null) {
    await Promise.race([
      new Promise<void>((resolve) => child.once('exit', () => resolve())),
      new Promise<void>((resolve) => setTimeout(resolve, 2_000).unref()),
    ]);
  }
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}
