import { ErrorCodes } from 'vscode-languageserver';

/** How a message is treated, given the state of the server. */
export type Standing =
  | { readonly kind: 'heard' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string };

const HEARD: Standing = { kind: 'heard' };
const IGNORED: Standing = { kind: 'ignored' };

/**
 * The server's lifecycle according to the language server protocol 3.17: nothing is accepted before
 * `initialize`, which may come once, and nothing but `exit` after `shutdown`.
 */
export class Lifecycle {
  private state: 'new' | 'running' | 'shut down' = 'new';
  private wasInitialized = false;

  /** Whether `initialize` was received and `shutdown` was not. */
  get isRunning(): boolean {
    return this.state === 'running';
  }

  /** Whether the server was asked to shut down, so that exiting is no failure. */
  get isShutDown(): boolean {
    return this.state === 'shut down';
  }

  /** How a request with this method is treated. */
  request(method: string): Standing {
    if (this.state === 'shut down') return invalid('The server was shut down: it waits for exit.');
    if (this.state === 'running' && method === 'initialize')
      return invalid('The server was initialized before.');
    if (this.state === 'new' && method !== 'initialize')
      return refused(ErrorCodes.ServerNotInitialized, 'The server waits for initialize first.');
    return HEARD;
  }

  /** How a notification with this method is treated. */
  notification(method: string): Standing {
    if (method === 'exit') return HEARD;
    const isRepeated = method === 'initialized' && this.wasInitialized;
    return this.state === 'running' && !isRepeated ? HEARD : IGNORED;
  }

  /** A valid message with this method was received. */
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
