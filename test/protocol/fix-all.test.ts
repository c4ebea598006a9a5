import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  Command,
  ErrorCodes,
  ExecuteCommandRequest,
  LSPErrorCodes,
  ShowMessageNotification,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotationList } from '../../shared/annotation-list';
import { rangeOf } from './dumps';
import { FULL_CLIENT, TestClient } from './test-client';

const RESOLVING_CLIENT: ClientCapabilities = {
  ...FULL_CLIENT,
  textDocument: {
    ...FULL_CLIENT.textDocument,
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } },
  },
};

/** A fix in it reveals another: the words are alike only once one of them is right. */
const STORY = `Harbour reopens after the storm
By Ada Quill

LISBON, March 3 (Reuters) - The council said that it would woudl open the harbour again in May.

The goverment agreed to pay for the dredging of the channel, and "the goverment" said so.
`;
const FIXED = STORY.replace('would woudl', 'would').replace('The goverment', 'The government');
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('fix all', () => fixAllOf(FULL_CLIENT));

describe('fix all, for an editor that asks for the edit of what is chosen', () => fixAllOf(RESOLVING_CLIENT));

function fixAllOf(capabilities: ClientCapabilities): void {
  const resolves = capabilities === RESOLVING_CLIENT;
  let client: TestClient;
  const shown: string[] = [];
  before(async () => {
    client = await TestClient.start(capabilities);
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  });
  beforeEach(() => shown.splice(0));
  after(() => client.stop());

  /** The actions that an editor asks for: by a command of the user's, on save, or without saying why. */
  async function fixAll(uri: string, triggerKind?: CodeActionTriggerKind): Promise<readonly CodeAction[]> {
    const why = triggerKind === undefined ? {} : { triggerKind };
    const context = { diagnostics: [], only: ['source.fixAll.dateline'], ...why };
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: START,
      context,
    });
    return chosen((actions ?? []).filter((action): action is CodeAction => !Command.is(action)));
  }

  /** The actions as an editor has them when they are made. */
  function chosen(actions: readonly CodeAction[]): Promise<readonly CodeAction[]> {
    if (!resolves) return Promise.resolve(actions);
    for (const { edit } of actions) assert.equal(edit, undefined, 'an offer has no edit');
    return Promise.all(actions.map(resolve));
  }

  function resolve(action: CodeAction): Promise<CodeAction> {
    return client.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  function editsOf(action: CodeAction | undefined, version = 1): readonly TextEdit[] {
    const change = action?.edit?.documentChanges?.[0];
    assert.ok(TextDocumentEdit.is(change), 'the edit is versioned');
    assert.equal(change.textDocument.version, version);
    return change.edits.filter((edit): edit is TextEdit => 'newText' in edit);
  }

  function applied(text: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create('memory:a', 'newsdump', 1, text), [...edits]);
  }

  async function carryOut({ command }: CodeAction): Promise<void> {
    assert.ok(command !== undefined);
    const { command: name, arguments: given = [] } = command;
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: name, arguments: given });
  }

  async function recordsOf(uri: string): Promise<readonly (readonly [string, string])[]> {
    const list: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'dateline.annotations',
      arguments: [uri],
    });
    return (list as AnnotationList).placed.map(({ kind, label }) => [kind, label] as const);
  }

  it('goes on until nothing certain is left, in one edit, and never within quotation marks', async () => {
    const uri = await client.open(STORY);
    const [action, ...others] = await fixAll(uri);
    assert.deepEqual(others, []);
    assert.equal(applied(STORY, editsOf(action)), FIXED);
    assert.deepEqual(await fixAll(await client.open(FIXED)), []);
  });

  it('says what it did where the user has asked for it', async () => {
    const [action] = await fixAll(await client.open(STORY), CodeActionTriggerKind.Invoked);
    assert.ok(action !== undefined);
    await carryOut(action);
    await client.until(() => shown[0]);
    assert.deepEqual(shown, ['2 misspelt words and 1 doubled word corrected.']);
  });

  it('is quiet on save, and where the editor does not say why it asks', async () => {
    const uri = await client.open(STORY);
    for (const triggerKind of [CodeActionTriggerKind.Automatic, undefined]) {
      const [action] = await fixAll(uri, triggerKind);
      assert.equal(applied(STORY, editsOf(action)), FIXED);
      assert.equal(action?.command, undefined);
    }
  });

  it('of a kind is offered at a problem, and says what it did', async () => {
    const text = STORY.replace('the dredging', 'teh accomodation and the accomodation');
    const uri = await client.open(text);
    const offered = await client.codeActions(uri, rangeOf(text, 'goverment'));
    const [action, ...others] = await chosen(
      offered.filter(({ title }) => title === 'Fix all 4 misspelt words in the dump'),
    );
    assert.ok(action !== undefined, offered.map(({ title }) => title).join(', '));
    assert.deepEqual(others, []);
    const fixed = applied(text, editsOf(action));
    assert.ok(fixed.includes('it would would open') && fixed.includes('the accommodation'), fixed);
    await carryOut(action);
    await client.until(() => shown[0]);
    assert.deepEqual(shown, ['4 misspelt words corrected.']);
  });

  it('leaves the analysis of the document as it was', async () => {
    const uri = await client.open(STORY);
    await fixAll(uri);
    const edit = { range: rangeOf(STORY, 'channel'), text: 'channel to the parliment' };
    await client.change(uri, edit);
    const changed = STORY.replace('channel', edit.text);
    assert.deepEqual(await client.diagnostics(uri), await client.diagnostics(await client.open(changed)));
    const [action] = await fixAll(uri);
    assert.ok(applied(changed, editsOf(action, 2)).includes('to the parliament,'));
  });

  it('is for the version asked about: an edit in the meantime makes the answer void', async () => {
    const days = Array.from({ length: 600 }, (_, day) => `The ferries stayed in the harbour on day ${day}.`);
    const long = `${STORY}\n${days.join('\n\n')}\n`;
    const uri = await client.open(long);
    await client.symbols(uri);
    const answer = fixAll(uri);
    await client.change(uri, { range: START, text: 'x' });
    await assert.rejects(answer, { code: LSPErrorCodes.ContentModified });
  });

  it('leaves a record of each misprint, also of one that took several fixes, until it is undone', async () => {
    const uri = await client.open(STORY);
    const [action] = await fixAll(uri);
    const changes = editsOf(action).map(({ range, newText }) => ({ range, text: newText }));
    await client.change(uri, ...changes.reverse());
    const records = [
      ['editing', 'would'],
      ['editing', 'government'],
    ];
    assert.deepEqual(await recordsOf(uri), records);
    await client.change(uri, { text: STORY });
    assert.deepEqual(await recordsOf(uri), []);
    await client.change(uri, { text: FIXED });
    assert.deepEqual(await recordsOf(uri), records);
  });

  it('refuses to tell of what makes no sense', async () => {
    for (const argument of [
      null,
      {},
      { fixed: [{ code: 'typo.word', count: 0 }], isSettled: true },
      { fixed: [{ code: 'x', count: 1 }], isSettled: true },
    ])
      await assert.rejects(
        client.connection.sendRequest(ExecuteCommandRequest.type, {
          command: 'dateline.tellFixed',
          arguments: [argument],
        }),
        { code: -32602 },
      );
    assert.deepEqual(shown, []);
  });

  if (!resolves) return;

  it('is void when the document has changed since the offer', async () => {
    const uri = await client.open(STORY);
    const [offer] = await client.codeActions(uri, START, ['source.fixAll']);
    assert.ok(offer !== undefined);
    await client.change(uri, { range: START, text: 'x' });
    await assert.rejects(resolve(offer), { code: LSPErrorCodes.ContentModified });
    await client.close(uri);
    await assert.rejects(resolve(offer), { code: LSPErrorCodes.ContentModified });
  });

  it('refuses an offer that is none of the server’s, and gives back what is whole as it is', async () => {
    const uri = await client.open(STORY);
    const [offer] = await client.codeActions(uri, START, ['source.fixAll']);
    assert.ok(offer !== undefined);
    const data = offer.data as Record<string, unknown>;
    for (const other of [
      7,
      [],
      {},
      'x'.repeat(100_000),
      { ...data, uri: null },
      { ...data, version: '1' },
      { ...data, code: 'x' },
      { ...data, tells: 1 },
    ])
      await assert.rejects(resolve({ ...offer, data: other }), { code: ErrorCodes.InvalidParams });
    const whole: CodeAction = { title: 'Add', kind: 'quickfix', command: { title: 'Add', command: 'x.y' } };
    assert.deepEqual(await resolve(whole), whole);
    assert.equal(applied(STORY, editsOf(await resolve(offer))), FIXED);
  });
}
