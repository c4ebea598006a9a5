import { type Connection, type MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { printableLines } from '../text/printable';

/**
 * Shows the user a message; who is gone misses nothing. Some editors live in terminals, and names of files can hold what those
 * obey, so it is made harmless.
 */
export function notifyUser(connection: Connection, type: MessageType, message: string): void {
  const shown = printableLines(message);
  connection.sendNotification(ShowMessageNotification.type, { type, message: shown }).catch(gone);
}

/** A message that could not be sent: the client is gone, and the log with it. */
export function gone(): void {
  // Nobody is left to be told.
}
