import { type Connection, type MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { printableLines } from '../text/printable';

/**
 * Shows the user a message; does nothing if the client is gone. Some editors run in terminals, and file names
 * can contain control sequences, so these are made harmless.
 */
export function notifyUser(connection: Connection, type: MessageType, message: string): void {
  const shown = printableLines(message);
  connection.sendNotification(ShowMessageNotification.type, { type, message: shown }).catch(gone);
}

/** A message that could not be sent: the client is gone, and the log with it. */
export function gone(): void {
  // Nobody is left to tell.
}
