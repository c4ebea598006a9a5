import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  ExitNotification,
  LogMessageNotification,
  Message,
  type MessageReader,
  MessageType,
  type MessageWriter,
  type RequestMessage,
  ShutdownRequest,
} from 'vscode-languageserver';
import { Admission, type Verdict } from './admission';
import type { Incoming, Received } from './incoming';
import { gone } from './notify-user';

/** What the runtime provides for a connection. */
export interface Runtime {
  /** Prints one line where a person whose client does not work will look. */
  complain(line: string): void;
  /** Ends the process with this status. */
  end(status: number): void;
}

/** The id of the request that shuts the server down when the client can no longer ask for it. */
const LAST_REQUEST = 'dateline: the client is gone';
const LAST: RequestMessage = { jsonrpc: '2.0', id: LAST_REQUEST, method: ShutdownRequest.method };

/** How long the server may take to write pending changes before it exits, in milliseconds. */
const LAST_MOMENTS = 3_000;

/**
 * The gate between a client and the server: a reader that passes admitted messages to the server, and a
 * writer. Messages that are not admitted are answered, logged or ignored here. It also ends the process: on
 * `exit`, when the client is gone, and when its messages can no longer be read. If the client has not shut
 * the server down, that happens first, and its answer is awaited, so that nothing is lost.
 */
export class Gate extends AbstractMessageReader implements MessageReader {
  /** Where the server writes to. */
  readonly writer: MessageWriter;
  private readonly admission = new Admission();
  private deliver: DataCallback = () => undefined;
  /** The id of the shutdown request, until it is answered. */
  private shuttingDown: string | number | null | undefined;
  /** Ends the process; set once it is due to end. */
  private finish: (() => void) | undefined;

  constructor(
    private readonly incoming: Incoming,
    private readonly outgoing: MessageWriter,
    private readonly runtime: Runtime,
  ) {
    super();
    this.writer = {
      onError: outgoing.onError,
      onClose: outgoing.onClose,
      write: (message) => this.write(message),
      end: () => outgoing.end(),
      dispose: () => outgoing.dispose(),
    };
  }

  /** Starts reading, for the server. */
  listen(deliver: DataCallback): Disposable {
    this.deliver = deliver;
    this.incoming.listen((received) => this.receive(received));
    return { dispose: () => (this.deliver = () => undefined) };
  }

  private receive(received: Received): void {
    if (this.finish !== undefined) return;
    switch (received.kind) {
      case 'message':
        return this.follow(this.admission.admit(received.message));
      case 'unreadable':
        return this.refuse(null, ErrorCodes.ParseError, received.reason);
      case 'broken':
        this.runtime.complain(`${received.reason}; the server ends`);
        return this.end(1);
      case 'ended':
        return this.end(this.ownStatus());
    }
  }

  /** The exit status if it is the client that ends the session. */
  private ownStatus(): number {
    return this.admission.lifecycle.isShutDown ? 0 : 1;
  }

  private follow(verdict: Verdict): void {
    if (verdict.kind === 'refuse') return this.refuse(verdict.id, verdict.code, verdict.reason);
    if (verdict.remark !== undefined) this.log(verdict.remark);
    if (verdict.kind === 'drop') return;
    const { message } = verdict;
    if (Message.isNotification(message) && message.method === ExitNotification.method)
      return this.end(this.ownStatus());
    if (Message.isRequest(message) && message.method === ShutdownRequest.method)
      this.shuttingDown = message.id;
    this.deliver(message);
  }

  private refuse(id: string | number | null, code: number, message: string): void {
    this.send({ jsonrpc: '2.0', id, error: { code, message } });
  }

  /** A client that has not had its answer to `initialize` yet does not accept notifications. */
  private log(message: string): void {
    if (!this.admission.lifecycle.isRunning) return;
    const params = { type: MessageType.Warning, message };
    this.send({ jsonrpc: '2.0', method: LogMessageNotification.method, params });
  }

  private send(message: object): void {
    // The types have no error response without an id, and no custom notifications.
    this.outgoing.write(message as Message).catch(gone);
  }

  private async write(message: Message): Promise<void> {
    const isLast = Message.isResponse(message) && message.id === this.shuttingDown;
    if (!isLast || this.shuttingDown !== LAST_REQUEST) {
      const written = this.outgoing.write(message);
      // A client that is gone must not stop the server from finishing its work.
      await (this.finish === undefined ? written : written.catch(gone));
    }
    if (!isLast) return;
    this.shuttingDown = undefined;
    this.finish?.();
  }

  private end(status: number): void {
    const finish = (): void => this.runtime.end(status);
    this.finish = finish;
    setTimeout(finish, LAST_MOMENTS);
    if (this.admission.lifecycle.isRunning) {
      this.shuttingDown = LAST_REQUEST;
      this.deliver(LAST);
    } else if (this.shuttingDown === undefined) finish();
  }
}
