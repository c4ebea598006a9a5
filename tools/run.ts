import { spawn, type SpawnOptions } from 'node:child_process';

/** How a command ended. */
export interface Outcome {
  /** The exit code; a command ended by a signal counts as 1, one that could not be started as 127. */
  readonly code: number;
  /** What it wrote to standard output and standard error, in the order it came; empty where it was passed through. */
  readonly output: string;
}

/** How to run a command: `quiet` keeps what it writes for the caller instead of passing it through. */
export interface RunOptions {
  readonly quiet?: boolean;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a command to its end without a shell. Never throws: a command that cannot be started has an outcome too. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const spawnOptions: SpawnOptions = {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  };
  return new Promise((resolve) => {
    const child = spawn(command, args, spawnOptions);
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const output = (): string => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => resolve({ code: 127, output: `${output()}${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }));
  });
}

/** As `run`, kept quiet, but a failure is thrown with all that the command wrote. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

/** Runs the main function of a script: an error is printed in full and makes the exit code 1. */
export function main(body: () => Promise<void>): void {
  body().catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 1;
  });
}
