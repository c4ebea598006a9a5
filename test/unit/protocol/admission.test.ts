import assert from 'node:assert/strict';
import { Admission, type Verdict } from '../../../server/src/protocol/admission';

const INITIALIZE = { jsonrpc: '2.0', id: 0, method: 'initialize', params: { capabilities: {} } };
const PLACE = { textDocument: { uri: 'untitled:a' }, position: { line: 0, character: 0 } };

function running(): Admission {
  const admission = new Admission();
  admission.admit(INITIALIZE);
  return admission;
}

const request = (method: string, params?: unknown): object => ({ jsonrpc: '2.0', id: 7, method, params });
const notification = (method: string, params?: unknown): object => ({ jsonrpc: '2.0', method, params });

/** A verdict in a word, with the code of a refusal. */
function said(verdict: Verdict): string | number {
  return verdict.kind === 'refuse' ? verdict.code : verdict.kind;
}

const opened = (uri: string, text: string, version = 1): object =>
  notification('textDocument/didOpen', { textDocument: { uri, languageId: 'newsdump', version, text } });

describe('what of a client’s messages reaches the server', () => {
  it('is nothing before it is initialized, but the end', () => {
    const admission = new Admission();
    assert.equal(said(admission.admit(request('textDocument/hover', PLACE))), -32002);
    assert.equal(said(admission.admit(request('shutdown'))), -32002);
    assert.equal(said(admission.admit(request('$/unknown', 5))), -32002);
    assert.equal(said(admission.admit(opened('untitled:a', ''))), 'drop');
    assert.equal(said(admission.admit(notification('initialize', INITIALIZE.params))), 'drop');
    assert.equal(said(admission.admit(notification('exit'))), 'pass');
    assert.equal(said(admission.admit(INITIALIZE)), 'pass');
    assert.equal(said(admission.admit(request('textDocument/hover', PLACE))), 'pass');
  });

  it('is one initialize, and that in order', () => {
    const admission = new Admission();
    assert.equal(said(admission.admit(request('initialize'))), -32602);
    assert.equal(said(admission.admit(request('initialize', { capabilities: null }))), -32602);
    assert.equal(said(admission.admit(request('shutdown'))), -32002, 'a bad one began nothing');
    assert.equal(said(admission.admit(INITIALIZE)), 'pass');
    assert.equal(said(admission.admit(INITIALIZE)), -32600);
    assert.equal(said(admission.admit(notification('initialized', {}))), 'pass');
    assert.equal(said(admission.admit(notification('initialized', {}))), 'drop');
  });

  it('is nothing after shutdown, but the end', () => {
    const admission = running();
    assert.equal(said(admission.admit(request('shutdown'))), 'pass');
    for (const method of ['shutdown', 'initialize', 'textDocument/hover', '$/unknown'])
      assert.equal(said(admission.admit(request(method))), -32600, method);
    assert.equal(said(admission.admit(opened('untitled:a', ''))), 'drop');
    assert.equal(said(admission.admit(notification('exit'))), 'pass');
  });

  for (const value of [null, 5, 'a', [], [INITIALIZE], {}, { jsonrpc: '2.0' }, { id: {} }])
    it(`is no ${JSON.stringify(value)}, which is answered as no request`, () => {
      assert.deepEqual(
        [running().admit(value)].map((each) => ({ ...each, reason: '' })),
        [{ kind: 'refuse', id: null, code: -32600, reason: '' }],
      );
    });

  it('is no request without a method or with an id that is none', () => {
    const hover = request('textDocument/hover', PLACE);
    for (const wrong of [
      { ...hover, method: 5 },
      { ...hover, method: null },
      { ...hover, id: null },
    ])
      assert.equal(said(running().admit(wrong)), -32600);
    const verdict = running().admit({ ...hover, method: 5 });
    assert.ok(verdict.kind === 'refuse' && verdict.id === 7);
  });

  it('is a response, which is made whole where it says nothing', () => {
    const verdict = running().admit({ jsonrpc: '2.0', id: 3 });
    assert.ok(verdict.kind === 'pass' && 'error' in verdict.message && verdict.remark !== undefined);
    assert.equal(said(running().admit({ jsonrpc: '2.0', id: 3, result: null })), 'pass');
  });

  it('is what the server does not know: that is for it to say', () => {
    assert.equal(said(running().admit(request('$/unknown', 5))), 'pass');
    assert.equal(said(running().admit(notification('$/unknown', 5))), 'pass');
  });

  const BAD_REQUESTS: readonly (readonly [string, unknown, string])[] = [
    ['textDocument/hover', undefined, 'textDocument/hover: params is missing.'],
    ['textDocument/hover', null, 'textDocument/hover: params is no object.'],
    ['textDocument/hover', [PLACE], 'textDocument/hover: params is no object.'],
    [
      'textDocument/hover',
      { ...PLACE, textDocument: {} },
      'textDocument/hover: textDocument.uri is no string.',
    ],
    [
      'textDocument/hover',
      { ...PLACE, position: { line: -1, character: 0 } },
      'textDocument/hover: position.line is no whole number from 0.',
    ],
    ['textDocument/rename', PLACE, 'textDocument/rename: newName is no string.'],
    ['textDocument/references', PLACE, 'textDocument/references: context is missing.'],
    ['workspace/symbol', {}, 'workspace/symbol: query is no string.'],
    ['workspace/executeCommand', { command: 5 }, 'workspace/executeCommand: command is no string.'],
    [
      'textDocument/selectionRange',
      { ...PLACE, positions: [PLACE.position, 5] },
      'textDocument/selectionRange: positions[1] is no object.',
    ],
  ];
  for (const [method, params, reason] of BAD_REQUESTS)
    it(`is no request with parameters that are wrong: ${reason}`, () => {
      assert.deepEqual(running().admit(request(method, params)), {
        kind: 'refuse',
        id: 7,
        code: -32602,
        reason,
      });
    });

  const BAD_NOTIFICATIONS: readonly (readonly [string, unknown])[] = [
    ['textDocument/didOpen', undefined],
    ['textDocument/didOpen', { textDocument: null }],
    ['textDocument/didOpen', { textDocument: { uri: 5, version: 1, text: '' } }],
    ['textDocument/didOpen', { textDocument: { uri: 'untitled:a', version: 1 } }],
    ['textDocument/didChange', { textDocument: { uri: 'untitled:a' }, contentChanges: [] }],
    ['textDocument/didChange', { textDocument: { uri: 'untitled:a', version: 2 }, contentChanges: [{}] }],
    ['textDocument/didClose', {}],
    ['$/cancelRequest', undefined],
    ['$/setTrace', null],
    ['workspace/didChangeConfiguration', undefined],
    ['workspace/didChangeWatchedFiles', { changes: 5 }],
    ['workspace/didChangeWorkspaceFolders', {}],
    ['workspace/didRenameFiles', { files: [{ oldUri: 'file:///a' }] }],
  ];
  for (const [method, params] of BAD_NOTIFICATIONS)
    it(`is no ${method} with ${JSON.stringify(params)}, which the log hears of on one line`, () => {
      const verdict = running().admit(notification(method, params));
      assert.equal(verdict.kind, 'drop');
      assert.match(
        verdict.remark ?? '',
        new RegExp(`^A message was left unread\\. ${method.replace('$', '\\$')}: [^\\n]+\\.$`),
      );
    });

  it('is a second opening as a change of the whole text', () => {
    const admission = running();
    assert.equal(said(admission.admit(opened('untitled:a', 'one'))), 'pass');
    const verdict = admission.admit(opened('untitled:a', 'two', 4));
    assert.ok(verdict.kind === 'pass' && verdict.remark !== undefined);
    assert.deepEqual(verdict.message, {
      jsonrpc: '2.0',
      method: 'textDocument/didChange',
      params: { textDocument: { uri: 'untitled:a', version: 4 }, contentChanges: [{ text: 'two' }] },
    });
  });

  it('is no change of a document that is not open', () => {
    const admission = running();
    const change = notification('textDocument/didChange', {
      textDocument: { uri: 'untitled:a', version: 2 },
      contentChanges: [{ text: '' }],
    });
    assert.equal(said(admission.admit(change)), 'drop');
    admission.admit(opened('untitled:a', ''));
    assert.equal(said(admission.admit(change)), 'pass');
    admission.admit(notification('textDocument/didClose', { textDocument: { uri: 'untitled:a' } }));
    assert.equal(said(admission.admit(change)), 'drop');
  });
});
