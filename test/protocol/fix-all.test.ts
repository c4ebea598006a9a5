import assert from 'node:assert/strict';
import {
  CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  ExecuteCommandRequest,
  LSPErrorCodes,
  ShowMessageNotification,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { AnnotationList } from '../../server/src/protocol/annotation-list';
import { rangeOf } from './dumps';
import { TestClient } from './test-client';

/** A fix in it reveals another: the words are alike only once one of them is right. */
const STORY = `Harbour reopens after the storm
By Ada Quill

LISBON, March 3 (Reuters) - The council said that it would woudl open the harbour again in May.

The goverment agreed to pay for the dredging of the channel, and "the goverment" said so.
`;
const FIXED = STORY.replace('would woudl', 'would').replace('The goverment', 'The government');
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('fix all', () => {
  let client: TestClient;
  const shown: string[] = [];
  before(async () => {
    client = await TestClient.start();
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
    return (actions ?? []).filter((action): action is CodeAction => CodeAction.is(action));
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

  it('of a kind is offered at a problem, goes on likewise, and says what it did', async () => {
    const text = STORY.replace('the dredging', 'teh accomodation and the accomodation');
    const uri = await client.open(text);
    const offered = await client.codeActions(uri, rangeOf(text, 'goverment'));
    const action = offered.find(({ title }) => title === 'Fix all 4 misspelt words in the dump');
    assert.ok(action !== undefined, offered.map(({ title }) => title).join(', '));
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

  it('leaves a record of each misprint that one fix put right', async () => {
    const uri = await client.open(STORY);
    const [action] = await fixAll(uri);
    const changes = editsOf(action).map(({ range, newText }) => ({ range, text: newText }));
    await client.change(uri, ...changes.reverse());
    const list: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'dateline.annotations',
      arguments: [uri],
    });
    const { placed } = list as AnnotationList;
    assert.deepEqual(
      placed.map(({ kind, label }) => [kind, label]),
      [['editing', 'government']],
    );
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
});
