import { ErrorCodes, type Message, type ResponseMessage } from 'vscode-languageserver';
import { isRecord } from '../../../shared/json-value';
import { wrongParams } from './check-params';
import { Lifecycle } from './lifecycle';
import { OpenDocuments } from './open-documents';

/** What to do with a message from a client. Remarks are for the log, on one line. */
export type Verdict =
  | { readonly kind: 'pass'; readonly message: Message; readonly remark?: string }
  | { readonly kind: 'drop'; readonly remark?: string }
  /** It is answered with an error; the id is null if it cannot be determined. */
  | Refusal;

/** An error response in the terms of JSON-RPC. */
export interface Refusal {
  readonly kind: 'refuse';
  readonly id: string | number | null;
  readonly code: number;
  readonly reason: string;
}

/** A request, which has an id, or a notification. */
interface Call extends Message {
  readonly id?: string | number;
  readonly method: string;
  readonly params?: unknown;
}

const CHANGE = 'textDocument/didChange';

/**
 * Decides which messages of a client reach the server: those that are well-formed, are allowed in the current
 * state, and have the parameters that the protocol prescribes. Handlers need not check again.
 */
export class Admission {
  readonly lifecycle = new Lifecycle();
  private readonly documents = new OpenDocuments();

  /** The verdict on a value parsed from JSON. */
  admit(value: unknown): Verdict {
    if (!isRecord(value)) return noMessage(undefined, 'A message is one JSON object.');
    if (isCall(value)) return this.call(value);
    const { id } = value;
    if ('method' in value)
      return noMessage(isId(id) ? id : undefined, 'A method is a string, and an id a string or a number.');
    if (!isId(id) && id !== null)
      return noMessage(undefined, 'A message is a request, a notification or a response.');
    return response(value);
  }

  private call(call: Call): Verdict {
    const { id, method, params } = call;
    const kind = id === undefined ? 'notification' : 'request';
    const standing = this.lifecycle[kind](method);
    if (standing.kind === 'ignored') return { kind: 'drop' };
    if (standing.kind === 'refused') return refuse(id, standing.code, standing.reason);
    const wrong = wrongParams(method, params);
    if (wrong !== undefined) {
      const reason = `${method}: ${wrong}.`;
      return id === undefined
        ? { kind: 'drop', remark: `A message was left unread. ${reason}` }
        : refuse(id, ErrorCodes.InvalidParams, reason);
    }
    this.lifecycle.heard(kind, method);
    return id === undefined ? this.notification(call) : { kind: 'pass', message: call };
  }

  private notification(call: Call): Verdict {
    const verdict = this.documents.notified(call.method, call.params);
    switch (verdict.kind) {
      case 'as-sent':
        return { kind: 'pass', message: call };
      case 'none':
        return { kind: 'drop', remark: `A message was left unread. ${verdict.remark}` };
      case 'change': {
        const change: Call = { ...call, method: CHANGE, params: verdict.params };
        return { kind: 'pass', message: change, remark: verdict.remark };
      }
    }
  }
}

/** A response as it came; one with neither a result nor an error is completed. */
function response(value: Readonly<Record<string, unknown>>): Verdict {
  if (value['result'] !== undefined || isRecord(value['error']))
    return { kind: 'pass', message: { jsonrpc: '2.0', ...value } };
  const reason = 'The response has neither a result nor an error.';
  const error = { code: ErrorCodes.InvalidRequest, message: reason };
  const message: ResponseMessage = { jsonrpc: '2.0', id: isId(value['id']) ? value['id'] : null, error };
  return { kind: 'pass', message, remark: reason };
}

function isCall(value: unknown): value is Call {
  if (!isRecord(value)) return false;
  const { id, method } = value;
  return typeof method === 'string' && (id === undefined || isId(id));
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function noMessage(id: string | number | undefined, reason: string): Refusal {
  return refuse(id, ErrorCodes.InvalidRequest, reason);
}

function refuse(id: string | number | undefined, code: number, reason: string): Refusal {
  return { kind: 'refuse', id: id ?? null, code, reason };
}
