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
 * Our own notifications, which are not part of the protocol: each is sent only to a client that has asked for
 * it in its `initializationOptions`, since some editors display or log unknown ones as errors.
 */
export class OwnNotifications {
  private readonly wanted: ReadonlySet<NotificationMethod>;

  /** `options` are the client's initialization options, of any shape; anything unusable in them is logged. */
  constructor(
    private readonly connection: Pick<Connection, 'sendNotification'>,
    options: unknown,
    log: Log,
  ) {
    this.wanted = wantedBy(options, (complaint) => log.warn(complaint));
  }

  /**
   * Sends a notification if the client wants it; does nothing if it does not, or is gone. `paramsOf` is called
   * only in the first case.
   */
  send<Method extends NotificationMethod>(method: Method, paramsOf: () => Notifications[Method]): void {
    if (this.wanted.has(method)) this.connection.sendNotification(method, paramsOf()).catch(gone);
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
