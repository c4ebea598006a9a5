import assert from 'node:assert/strict';
import {
  CancellationToken,
  type CodeAction,
  CodeActionTriggerKind,
  LSPErrorCodes,
} from 'vscode-languageserver';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { runToEnd } from '../../../server/src/analysis/incremental/slices';
import { fixInRounds } from '../../../server/src/language-features/fix-rounds';
import { UNSEEN } from '../../../server/src/language-features/fixes';
import { positionAt } from '../../../server/src/language-features/positions';
import type { AnalysedDocument } from '../../../server/src/protocol/dump-store';
import { FixesOfMany } from '../../../server/src/protocol/fixes-of-many';
import { buildDump, replaceBy, withProblems } from '../language-features/dump-builder';

const TEXT = 'On teh the pier, teh ship.';
const FIX_ALL = ['source.fixAll.dateline'];

function* read(text: string): Generator<void, Dump, void> {
  yield;
  const marked = text.replace(/teh/g, '«typo.word:teh»').replace(/the the/g, '«typo.doubled:the the»');
  return withProblems(buildDump(marked).dump, (problem) => replaceBy(problem, 'the'));
}

/** The actions of a document at its first misprint, with the number of analyses that they took. */
function makeActions(resolvesActions: boolean) {
  let analyses = 0;
  let version = 7;
  const handedOut: string[] = [];
  const dump = runToEnd(read(TEXT));
  const documentNow = (): AnalysedDocument => ({
    uri: 'file:///a.news',
    version,
    dump,
    annotations: [],
    findings: [],
    explain: () => Promise.reject(new Error('nobody asks for it here')),
    fixAll: (code) => {
      const options = code === undefined ? UNSEEN : { ...UNSEEN, code };
      const rounds = fixInRounds(dump, [], options, (text) => {
        analyses++;
        return read(text);
      });
      return Promise.resolve(runToEnd(rounds));
    },
  });
  const actions = new FixesOfMany(
    { resolvesActions, versionedEdits: true },
    { dumpOf: () => Promise.resolve(documentNow()), inSlices: (steps) => Promise.resolve(runToEnd(steps)) },
    { offered: (_, fixes) => handedOut.push(...fixes.map(({ corrected }) => corrected)) },
  );
  const at = positionAt(dump, TEXT.indexOf('teh'));
  return {
    offered: (only?: string[], triggerKind?: CodeActionTriggerKind) =>
      actions.actions(
        documentNow(),
        { start: at, end: at },
        { diagnostics: [], ...(only && { only }), ...(triggerKind && { triggerKind }) },
      ),
    resolved: (action: CodeAction | undefined) => {
      assert.ok(action !== undefined);
      return actions.resolve(action, CancellationToken.None);
    },
    change: () => version++,
    analyses: () => analyses,
    handedOut,
  };
}

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

describe('fixes of many', () => {
  it('are offered without an analysis where the client can wait for the edit, which is found once one is chosen', async () => {
    const { offered, resolved, analyses, handedOut } = makeActions(true);
    const bulb = await offered();
    const onSave = await offered(FIX_ALL, CodeActionTriggerKind.Automatic);
    assert.deepEqual(titles(bulb), ['Fix all 2 misspelt words in the dump']);
    assert.deepEqual(titles(onSave), ['Fix 2 problems in the dump']);
    for (const action of [...bulb, ...onSave])
      assert.deepEqual([action.edit, action.command], [undefined, undefined]);
    assert.deepEqual([analyses(), handedOut], [0, []]);
    const { edit, command, ...rest } = await resolved(bulb[0]);
    assert.deepEqual(rest, bulb[0]);
    assert.ok(edit !== undefined && command?.command === 'dateline.tellFixed');
    const saved = await resolved(onSave[0]);
    assert.ok(saved.edit !== undefined && saved.command === undefined);
    assert.ok(analyses() > 0);
    assert.deepEqual(handedOut, ['the']);
  });

  it('make one round at a light bulb where the client cannot wait, and all of them where it asks by name', async () => {
    const { offered, analyses, handedOut } = makeActions(false);
    const [bulb] = await offered();
    assert.equal(bulb?.title, 'Fix all 2 misspelt words in the dump');
    assert.ok(bulb.edit !== undefined && bulb.command !== undefined && bulb.data === undefined);
    assert.equal(analyses(), 0);
    const [source] = await offered(FIX_ALL, CodeActionTriggerKind.Invoked);
    assert.equal(source?.title, 'Fix 3 problems in the dump');
    assert.ok(source.edit !== undefined && source.command !== undefined);
    assert.ok(analyses() > 0);
    assert.deepEqual(handedOut, ['the']);
  });

  it('are void once the document is at another version', async () => {
    const { offered, resolved, change, analyses } = makeActions(true);
    const [bulb] = await offered();
    change();
    await assert.rejects(resolved(bulb), { code: LSPErrorCodes.ContentModified });
    assert.equal(analyses(), 0);
  });
});
