import { Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows the user a message; who is gone misses nothing. */
export function tellUser(connection: Connection, type: MessageType, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type, message }).catch(gone);
}

/** A message that could not be sent: the client is gone, and the log with it. */
export function gone(): void {
  // Nobody is left to be told.
}
