import { isRecord } from '../../../shared/json-value';

/** What to do with a notification about a document. */
export type DocumentVerdict =
  | { readonly kind: 'as-sent' }
  /** Treat the text as a change of the whole document. */
  | { readonly kind: 'change'; readonly params: object; readonly remark: string }
  | { readonly kind: 'none'; readonly remark: string };

const AS_SENT: DocumentVerdict = { kind: 'as-sent' };

const OF_OPEN_DOCUMENTS: ReadonlySet<string> = new Set([
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
]);

/**
 * Tracks which documents a client has open, so that inconsistent notifications are caught before they do
 * harm: a document that is opened twice keeps its annotations, as after any other change of its text.
 */
export class OpenDocuments {
  private readonly uris = new Set<string>();

  /** The verdict on a notification with valid parameters. */
  notified(method: string, params: unknown): DocumentVerdict {
    const document = isRecord(params) ? params['textDocument'] : undefined;
    if (!isRecord(document)) return AS_SENT;
    const uri = String(document['uri']);
    const isOpen = this.uris.has(uri);
    if (method === 'textDocument/didOpen') {
      this.uris.add(uri);
      return isOpen ? wholeChange(uri, document) : AS_SENT;
    }
    if (method === 'textDocument/didClose') this.uris.delete(uri);
    return isOpen || !OF_OPEN_DOCUMENTS.has(method)
      ? AS_SENT
      : { kind: 'none', remark: `${method}: ${uri} is not open.` };
  }
}

function wholeChange(uri: string, { version, text }: Readonly<Record<string, unknown>>): DocumentVerdict {
  return {
    kind: 'change',
    params: { textDocument: { uri, version }, contentChanges: [{ text }] },
    remark: `textDocument/didOpen: ${uri} is open already. Its text is taken as a change.`,
  };
}
