import { ErrorCodes } from 'vscode-languageserver';

/** What becomes of a message as far as the life of the server goes. */
export type Standing =
  | { readonly kind: 'heard' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string };

const HEARD: Standing = { kind: 'heard' };
const IGNORED: Standing = { kind: 'ignored' };

/**
 * The life of the server as the language server protocol 3.17 has it: nothing is heard before `initialize`, which comes once,
 * and nothing but `exit` after `shutdown`.
 */
export class Lifecycle {
  private state: 'new' | 'running' | 'shut down' = 'new';
  private wasInitialized = false;

  /** Whether `initialize` was heard and `shutdown` was not. */
  get isRunning(): boolean {
    return this.state === 'running';
  }

  /** Whether the server was asked to shut down, and may end well. */
  get isShutDown(): boolean {
    return this.state === 'shut down';
  }

  /** What becomes of a request with this method. */
  request(method: string): Standing {
    if (this.state === 'shut down') return invalid('The server was shut down: it waits for exit.');
    if (this.state === 'running' && method === 'initialize')
      return invalid('The server was initialized before.');
    if (this.state === 'new' && method !== 'initialize')
      return refused(ErrorCodes.ServerNotInitialized, 'The server waits for initialize first.');
    return HEARD;
  }

  /** What becomes of a notification with this method. */
  notification(method: string): Standing {
    if (method === 'exit') return HEARD;
    const isRepeated = method === 'initialized' && this.wasInitialized;
    return this.state === 'running' && !isRepeated ? HEARD : IGNORED;
  }

  /** A message with this method was heard, and nothing was wrong with it. */
  heard(kind: 'request' | 'notification', method: string): void {
    if (kind === 'notification') this.wasInitialized ||= method === 'initialized';
    else if (method === 'initialize') this.state = 'running';
    else if (method === 'shutdown') this.state = 'shut down';
  }
}

function invalid(reason: string): Standing {
  return refused(ErrorCodes.InvalidRequest, reason);
}

function refused(code: number, reason: string): Standing {
  return { kind: 'refused', code, reason };
}
