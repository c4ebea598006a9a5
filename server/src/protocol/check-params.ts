import { isRecord } from '../../../shared/json-value';

/** Checks a value and describes what is wrong with it, calling it `at`; undefined if it is valid. */
type Check = (value: unknown, at: string) => string | undefined;

const text: Check = (value, at) => (typeof value === 'string' ? undefined : `${at} is no string`);
const flag: Check = (value, at) =>
  typeof value === 'boolean' ? undefined : `${at} is neither true nor false`;
const whole: Check = (value, at) => (Number.isInteger(value) ? undefined : `${at} is no whole number`);
const token: Check = (value, at) =>
  typeof value === 'string' || typeof value === 'number' ? undefined : `${at} is no string or number`;
const count: Check = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? undefined
    : `${at} is no whole number from 0`;

function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isRecord(value)) return `${at} ${value === undefined ? 'is missing' : 'is no object'}`;
    for (const [name, check] of Object.entries(checks)) {
      const wrong = check(value[name], at === PARAMS ? name : `${at}.${name}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

function list(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} is no list`;
    for (const [index, item] of value.entries()) {
      const wrong = check(item, `${at}[${index}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** The value may be missing. */
function optional(check: Check): Check {
  return (value, at) => (value === undefined ? undefined : check(value, at));
}

/** The value may be missing or null, since some clients send null instead of leaving it out. */
function nullable(check: Check): Check {
  return (value, at) => (value === undefined || value === null ? undefined : check(value, at));
}

const PARAMS = 'params';

const position = fields({ line: count, character: count });
const range = fields({ start: position, end: position });
const named = fields({ uri: text });
const inDocument = fields({ textDocument: named });
const atPosition = fields({ textDocument: named, position });
const inRange = fields({ textDocument: named, range });
const change = fields({ text, range: optional(range), rangeLength: optional(whole) });
const files = fields({ files: list(named) });
const renamedFiles = fields({ files: list(fields({ oldUri: text, newUri: text })) });

/** The parameters of each message the server accepts, as far as the server reads them. */
const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['initialize', fields({ capabilities: fields({}), workspaceFolders: nullable(list(named)) })],
  ['$/cancelRequest', fields({ id: token })],
  ['$/progress', fields({ token })],
  ['$/setTrace', fields({ value: text })],
  ['window/workDoneProgress/cancel', fields({ token })],
  ['textDocument/didOpen', fields({ textDocument: fields({ uri: text, version: whole, text }) })],
  [
    'textDocument/didChange',
    fields({ textDocument: fields({ uri: text, version: whole }), contentChanges: list(change) }),
  ],
  ['textDocument/didClose', inDocument],
  ['textDocument/didSave', inDocument],
  ['textDocument/willSave', inDocument],
  ['textDocument/willSaveWaitUntil', inDocument],
  ['textDocument/documentSymbol', inDocument],
  ['textDocument/hover', atPosition],
  ['textDocument/documentHighlight', atPosition],
  ['textDocument/definition', atPosition],
  ['textDocument/prepareRename', atPosition],
  [
    'textDocument/references',
    fields({ textDocument: named, position, context: fields({ includeDeclaration: flag }) }),
  ],
  ['textDocument/rename', fields({ textDocument: named, position, newName: text })],
  ['textDocument/inlayHint', inRange],
  [
    'textDocument/codeAction',
    fields({ textDocument: named, range, context: fields({ only: nullable(list(text)) }) }),
  ],
  ['codeAction/resolve', fields({ title: text })],
  ['textDocument/foldingRange', inDocument],
  ['textDocument/selectionRange', fields({ textDocument: named, positions: list(position) })],
  ['textDocument/semanticTokens/full', inDocument],
  ['textDocument/semanticTokens/full/delta', fields({ textDocument: named, previousResultId: text })],
  ['textDocument/semanticTokens/range', inRange],
  ['textDocument/diagnostic', fields({ textDocument: named, previousResultId: nullable(text) })],
  ['workspace/symbol', fields({ query: text })],
  ['workspace/executeCommand', fields({ command: text, arguments: nullable(list(() => undefined)) })],
  ['workspace/didChangeConfiguration', fields({})],
  ['workspace/didChangeWatchedFiles', fields({ changes: list(named) })],
  [
    'workspace/didChangeWorkspaceFolders',
    fields({ event: fields({ added: list(named), removed: list(named) }) }),
  ],
  ['workspace/willRenameFiles', renamedFiles],
  ['workspace/didRenameFiles', renamedFiles],
  ['workspace/willDeleteFiles', files],
  ['workspace/didDeleteFiles', files],
]);

/**
 * What is wrong with the parameters of a message, naming the field; undefined if nothing is, and for a
 * message that the server does not handle.
 */
export function wrongParams(method: string, params: unknown): string | undefined {
  return CHECKS.get(method)?.(params, PARAMS);
}
