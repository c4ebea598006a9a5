import assert from 'node:assert/strict';
import { SERVER_COMMANDS } from '../../../shared/messages';
import type { CodeAction } from 'vscode-languageserver-types';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import {
  correctionActions,
  type CorrectionRequest,
} from '../../../server/src/language-features/correction-actions';
import { rangeOf } from '../../../server/src/language-features/positions';
import { buildDump, type BuiltDump } from './dump-builder';

const BUILT = buildDump(`«article:«headline:Rain floods the lower town»
«byline:By Ada Quill»

  It rained for three days.
The river rose.»
«article:«headline:Wind»
It blew.»`);

/** The actions for the line that holds `piece`, or for all lines from there to `upTo`. */
function actionsAt(
  { dump }: BuiltDump,
  piece: string,
  { upTo = piece, annotations = [], ...request }: Partial<CorrectionRequest> & Selection = {},
): CodeAction[] {
  const start = dump.text.indexOf(piece);
  const range = rangeOf(dump, { start, end: upTo === piece ? start : dump.text.indexOf(upTo) + upTo.length });
  const where = { uri: 'file:///a.news', version: 7, range, only: undefined, automatic: false };
  return correctionActions(dump, annotations, { ...where, ...request });
}

interface Selection {
  readonly upTo?: string;
  readonly annotations?: readonly Annotation[];
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

/** The argument of the action's command. */
function argumentOf(actions: readonly CodeAction[], title: string): unknown {
  const action = actions.find((each) => each.title === title);
  assert.equal(action?.command?.command, SERVER_COMMANDS.correct);
  assert.equal(action.edit, undefined, 'a correction changes no text');
  return action.command.arguments?.[0];
}

describe('the corrections of a line', () => {
  it('offer an article where none starts, and every role but its own', () => {
    assert.deepEqual(titles(actionsAt(BUILT, 'rained')), [
      'Article starts here',
      'This line is the headline',
      'This line is the deck',
      'This line is the byline',
      'This line is a timestamp',
      'This line is boilerplate',
    ]);
  });

  it('offer no boundary where an article starts', () => {
    const [first, ...others] = titles(actionsAt(BUILT, 'Wind'));
    assert.equal(first, 'Not a boundary');
    assert.ok(!others.includes('This line is the headline'));
  });

  it('name what stands on the line, and its version', () => {
    const actions = actionsAt(BUILT, 'rained');
    const range = { start: { line: 3, character: 2 }, end: { line: 3, character: 27 } };
    const where = { uri: 'file:///a.news', version: 7, range };
    assert.deepEqual(argumentOf(actions, 'Article starts here'), {
      ...where,
      kind: 'boundary',
      verdict: 'start',
    });
    assert.deepEqual(argumentOf(actions, 'This line is boilerplate'), {
      ...where,
      kind: 'role',
      role: 'boilerplate',
    });
  });

  it('are of a kind of their own, below refactorings', () => {
    assert.ok(actionsAt(BUILT, 'rained').every(({ kind }) => kind === 'refactor.dateline'));
    assert.equal(actionsAt(BUILT, 'rained', { only: ['refactor'] }).length, 6);
    assert.equal(actionsAt(BUILT, 'rained', { only: ['refactor.dateline'] }).length, 6);
    assert.deepEqual(actionsAt(BUILT, 'rained', { only: ['quickfix', 'refactor.extract'] }), []);
  });

  it('light no bulb by themselves', () => {
    assert.deepEqual(actionsAt(BUILT, 'rained', { automatic: true }), []);
    assert.equal(actionsAt(BUILT, 'rained', { automatic: true, only: ['refactor'] }).length, 6);
  });

  it('give a role to all lines selected, and the boundary to the first', () => {
    const actions = actionsAt(BUILT, 'By Ada', { upTo: 'rained' });
    assert.ok(titles(actions).includes('These lines are body text'));
    const range = { start: { line: 1, character: 0 }, end: { line: 3, character: 27 } };
    const where = { uri: 'file:///a.news', version: 7 };
    assert.deepEqual(argumentOf(actions, 'These lines are boilerplate'), {
      ...where,
      range,
      kind: 'role',
      role: 'boilerplate',
    });
    assert.deepEqual(argumentOf(actions, 'Article starts here'), {
      ...where,
      range: { start: range.start, end: { line: 1, character: 12 } },
      kind: 'boundary',
      verdict: 'start',
    });
  });

  it('can be forgotten where there are any', () => {
    const start = BUILT.dump.text.indexOf('The river');
    const decided: Annotation = { kind: 'role', id: 'a', role: 'deck', start, end: start + 15 };
    const boundary: Annotation = { ...decided, kind: 'boundary', id: 'b', verdict: 'start' };
    const forgetting = (annotations: readonly Annotation[], piece: string): string[] =>
      titles(actionsAt(BUILT, piece, { annotations })).filter((title) => title.startsWith('Forget'));
    assert.deepEqual(forgetting([decided], 'river'), ['Forget this correction']);
    assert.deepEqual(forgetting([decided, boundary], 'river'), ['Forget these corrections']);
    assert.deepEqual(forgetting([decided, boundary], 'rained'), []);
  });

  it('are not offered on blank lines', () => {
    const blank = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    assert.deepEqual(actionsAt(BUILT, 'rained', { range: blank }), []);
    assert.deepEqual(actionsAt(buildDump(''), ''), []);
  });
});
