import assert from 'node:assert/strict';
import { type CodeAction, TextDocumentEdit, type TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Dump, ProblemCode } from '../../../server/src/analysis/model/dump';
import type { FixedCounts } from '../../../shared/fixed-counts';
import { runToEnd } from '../../../server/src/analysis/incremental/slices';
import { codeActions, type EditTarget } from '../../../server/src/language-features/code-actions';
import { fixAllAction, fixAllScopes } from '../../../server/src/language-features/fix-all-actions';
import { fixInRounds } from '../../../server/src/language-features/fix-rounds';
import { fixedWords } from '../../../server/src/language-features/fixed-words';
import { UNSEEN } from '../../../server/src/language-features/fixes';
import { positionAt } from '../../../server/src/language-features/positions';
import { buildDump, type BuiltDump, replaceBy, withProblems } from './dump-builder';

const TARGET: EditTarget = { uri: 'file:///a.news', version: 7, versionedEdits: true };

const DOUBLED = buildDump(
  'Rain on «typo.doubled:the¦ the» lake, and on «typo.doubled:a a» «typo.name:Okonko» hut.',
);
const KEEP = 'Keep as printed, record the correction';

/** Doubled words with a preferred fix, the name with two to choose from. */
const FIXABLE = withProblems(DOUBLED.dump, (problem) =>
  problem.code === 'typo.doubled'
    ? replaceBy(problem, DOUBLED.dump.text.slice(problem.start, problem.end).split(' ')[0] ?? '')
    : {
        ...problem,
        fixes: ['Okonkwo', 'Okondo'].map((newText, index) => ({
          description: { kind: 'change', to: newText },
          edits: [{ start: problem.start, end: problem.end, newText }],
          class: index === 0 ? 'likely' : 'possible',
        })),
      },
);

/** What is offered at a place; fixes of many with the text that they come to, in which nothing is found any more. */
function actionsAt(dump: Dump, offset: number, only?: readonly string[]): CodeAction[] {
  const position = positionAt(dump, offset);
  const range = { start: position, end: position };
  const ofMany = fixAllScopes(dump, range, only).flatMap((scope) => {
    const options = { ...UNSEEN, ...(scope.code !== undefined && { code: scope.code }) };
    const fixed = runToEnd(fixInRounds(dump, [], options, nothingLeft));
    return fixAllAction(dump, TARGET, scope, fixed, scope.kind === 'quickfix');
  });
  return [...codeActions(dump, TARGET, range, only), ...ofMany];
}

function* nothingLeft(text: string): Generator<void, Dump, void> {
  yield;
  return buildDump(text).dump;
}

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map((action) => action.title);
}

/** The text after the action's edit. */
function applied(dump: Dump, action: CodeAction | undefined): string {
  const change = action?.edit?.documentChanges?.[0];
  assert.ok(TextDocumentEdit.is(change), 'the action carries a versioned edit');
  assert.deepEqual(change.textDocument, { uri: TARGET.uri, version: TARGET.version });
  const edits = change.edits.filter((edit): edit is TextEdit => 'newText' in edit);
  return TextDocument.applyEdits(TextDocument.create(TARGET.uri, 'newsdump', 7, dump.text), edits);
}

function cursor(built: BuiltDump): number {
  return built.cursors[0] ?? 0;
}

describe('code actions', () => {
  it('offer the fixes of the problem at the cursor, the preferred one as such', () => {
    const actions = actionsAt(FIXABLE, cursor(DOUBLED));
    assert.deepEqual(titles(actions), ['Change to “the”', KEEP, 'Fix all 2 doubled words in the dump']);
    assert.equal(actions[0]?.isPreferred, true);
    assert.equal(actions[0]?.kind, 'quickfix');
    assert.equal(actions[0]?.diagnostics?.[0]?.code, 'typo.doubled');
    assert.equal(applied(FIXABLE, actions[0]), 'Rain on the lake, and on a a Okonko hut.');
  });

  it('offer second to keep what is printed and record what the first fix would make of it', () => {
    const [fix, keep] = actionsAt(FIXABLE, cursor(DOUBLED));
    assert.equal(keep?.title, KEEP);
    assert.equal(fix?.title, 'Change to “the”');
    assert.equal(keep.edit, undefined);
    assert.deepEqual(keep.command?.arguments, [
      {
        uri: TARGET.uri,
        version: TARGET.version,
        range: { start: { line: 0, character: 8 }, end: { line: 0, character: 15 } },
        do: { action: 'keep-as-printed', code: 'typo.doubled', corrected: 'the' },
      },
    ]);
  });

  it('fix all of a kind, and tell of it', () => {
    const action = actionsAt(FIXABLE, cursor(DOUBLED)).find(({ title }) => title.startsWith('Fix all'));
    assert.equal(applied(FIXABLE, action), 'Rain on the lake, and on a Okonko hut.');
    assert.equal(action?.command?.command, 'dateline.tellFixed');
    const counts = { fixed: [{ code: 'typo.doubled', count: 2 }], isSettled: true };
    assert.deepEqual(action.command.arguments, [counts]);
    assert.equal(fixedWords(counts as FixedCounts<ProblemCode>), '2 doubled words corrected.');
  });

  it('prefer none where there is a choice, and do not fix all of that kind', () => {
    const actions = actionsAt(FIXABLE, FIXABLE.text.indexOf('Okonko'));
    assert.deepEqual(titles(actions), ['Change to “Okonkwo”', KEEP, 'Change to “Okondo”']);
    assert.deepEqual(
      actions.map((action) => action.isPreferred),
      [false, undefined, false],
    );
  });

  it('are there with the cursor at either end of the problem, and not beside it', () => {
    assert.equal(actionsAt(FIXABLE, 8).length, 3);
    assert.equal(actionsAt(FIXABLE, 15).length, 3);
    assert.equal(actionsAt(FIXABLE, 17).length, 0);
  });

  it('leave what the print may have meant to a person', () => {
    const print = withProblems(FIXABLE, (problem) => ({ ...problem, evidenceOfPrint: true }));
    const actions = actionsAt(print, cursor(DOUBLED));
    assert.deepEqual(titles(actions), ['Change to “the”', KEEP]);
    assert.equal(actions[0]?.isPreferred, false);
    assert.deepEqual(actionsAt(print, 0, ['source.fixAll']), []);
  });

  it('fix everything unambiguous when asked to, wherever the cursor is', () => {
    for (const only of ['source.fixAll.dateline', 'source.fixAll', 'source', '']) {
      const action = actionsAt(FIXABLE, 0, [only]).find(({ kind }) => kind === 'source.fixAll.dateline');
      assert.equal(applied(FIXABLE, action), 'Rain on the lake, and on a Okonko hut.', `asked for "${only}"`);
      assert.equal(action?.command, undefined);
    }
  });

  it('give only what was asked for', () => {
    const at = cursor(DOUBLED);
    assert.deepEqual(titles(actionsAt(FIXABLE, at, ['refactor'])), []);
    assert.deepEqual(titles(actionsAt(FIXABLE, at, ['source.fixAll.other'])), []);
    assert.deepEqual(titles(actionsAt(FIXABLE, at, ['source.organizeImports'])), []);
    assert.deepEqual(titles(actionsAt(FIXABLE, at, ['source.fix'])), []);
    assert.deepEqual(titles(actionsAt(FIXABLE, at, ['source.fixAll'])), ['Fix 2 problems in the dump']);
    assert.equal(actionsAt(FIXABLE, at, ['quickfix']).length, 3);
    assert.ok(actionsAt(FIXABLE, at).every(({ kind }) => kind === 'quickfix'));
  });

  it('never put two fixes on the same characters', () => {
    const { dump } = buildDump('«typo.doubled:on «typo.word:on»» and «typo.word:wheter»');
    const overlapping = withProblems(dump, (problem) =>
      replaceBy(problem, problem.code === 'typo.doubled' ? 'on' : 'whether'),
    );
    const [action] = actionsAt(overlapping, 0, ['source.fixAll']);
    assert.equal(applied(overlapping, action), 'on and whether');
    assert.equal(action?.title, 'Fix 2 problems in the dump');
  });

  it('remove all furniture and links to other stories, chosen at one of them and never by a fix of everything', () => {
    const { dump, cursors } = buildDump(
      'A story.\n\n«structure.boilerplate:Share¦ this»\n\n«typo.doubled:An an»other.\n«structure.boilerplate:Read more: x»\nThe end.',
    );
    const actions = actionsAt(dump, cursors[0] ?? 0);
    assert.deepEqual(titles(actions), ['Remove all 2 lines of boilerplate in the dump']);
    assert.equal(actions[0]?.kind, 'quickfix');
    assert.equal(actions[0]?.isPreferred, undefined);
    assert.equal(applied(dump, actions[0]), 'A story.\n\nAn another.\nThe end.');
    assert.deepEqual(actionsAt(dump, cursors[0] ?? 0, ['source.fixAll']), []);
    assert.deepEqual(actionsAt(dump, 0), []);
  });

  it('offer no removal of all where there is one', () => {
    const { dump, cursors } = buildDump('A story.\n«structure.boilerplate:Share¦ this»');
    assert.deepEqual(actionsAt(dump, cursors[0] ?? 0), []);
  });

  it('fall back to unversioned changes for clients that know no others', () => {
    const start = { line: 0, character: 8 };
    const [action] = codeActions(FIXABLE, { ...TARGET, versionedEdits: false }, { start, end: start });
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [TARGET.uri]);
    assert.equal(action?.edit?.documentChanges, undefined);
  });

  it('show a title from the text without what is not for showing', () => {
    const { dump } = buildDump('«typo.word:x»');
    const hostile = withProblems(dump, (problem) => replaceBy(problem, '\u202ey\n'));
    assert.deepEqual(titles(actionsAt(hostile, 0)), ['Change to “y ”', KEEP]);
  });
});
