import type { Connection } from 'vscode-languageserver';
import { isRecord } from '../../../shared/json-value';
import {
  type InitializationOptions,
  type NotificationMethod,
  type Notifications,
  NOTIFICATIONS,
} from '../../../shared/messages';
import { isOneOf } from '../../../shared/shape';
import { label } from '../language-features/plain-text';
import type { Log } from './log';
import { gone } from './notify-user';

const isMethod = isOneOf(...Object.values(NOTIFICATIONS));

/**
 * The notifications of our own, which no other server sends: each goes only to a client that has asked for it in its
 * `initializationOptions`, since some editors show or log as a fault whatever they do not know.
 */
export class OwnNotifications {
  private readonly wanted: ReadonlySet<NotificationMethod>;

  /** `options` are what the client began with, whatever that is; what cannot be used of them is said in the log. */
  constructor(
    private readonly connection: Pick<Connection, 'sendNotification'>,
    options: unknown,
    log: Log,
  ) {
    this.wanted = wantedBy(options, (complaint) => log.warn(complaint));
  }

  /** Sends what a client wants; nothing happens for one that does not, or is gone. */
  send<Method extends NotificationMethod>(method: Method, params: Notifications[Method]): void {
    if (this.wanted.has(method)) this.connection.sendNotification(method, params).catch(gone);
  }
}

function wantedBy(options: unknown, complain: (complaint: string) => void): ReadonlySet<NotificationMethod> {
  const { notifications }: { readonly [Name in keyof InitializationOptions]?: unknown } = isRecord(options)
    ? options
    : {};
  if (notifications === undefined || notifications === null) return new Set();
  if (!Array.isArray(notifications)) {
    complain('The initialization option notifications is not a list of methods, so none is sent.');
    return new Set();
  }
  const methods: readonly unknown[] = notifications;
  for (const unknown of methods.filter((method) => !isMethod(method)))
    complain(`There is no notification ${label(String(unknown))} to be sent.`);
  return new Set(methods.filter(isMethod));
}
