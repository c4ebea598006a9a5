import { ResponseError } from 'vscode-languageserver';
import { describeError, type Log } from './log';

/**
 * Runs a request handler so that it never fails: an exception is logged, and the client gets `fallback`, an
 * empty answer. Errors that are meant for the client (cancelled, out of date) are passed on.
 */
export async function runSafe<T>(
  log: Log,
  feature: string,
  fallback: T,
  handler: () => T | Promise<T>,
): Promise<T | ResponseError> {
  try {
    return await handler();
  } catch (error) {
    if (error instanceof ResponseError) return error;
    log.error(`${feature} failed: ${describeError(error)}`);
    return fallback;
  }
}
