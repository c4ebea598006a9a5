import assert from 'node:assert/strict';
import { isCorrectArguments } from '../../../server/src/protocol/correct-command';
import { uriNamedBy } from '../../../server/src/protocol/named-document';
import { readAnnotateArguments } from '../../../server/src/protocol/read-annotate';
import { readFixAllData } from '../../../server/src/protocol/read-fix-all-data';
import type { FixAllData } from '../../../server/src/language-features/fix-all-actions';
import type { AnnotateAction, AnnotateArguments } from '../../../shared/annotating';
import type { CorrectArguments } from '../../../shared/corrections';
import { spoiltWays } from '../shared/spoilt';

const place = {
  uri: 'file:///a.news',
  version: 3,
  range: { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } },
};

/** An argument is read as it is sent; with any one thing in it spoilt, or what must be there missing, it is refused. */
function check(
  what: string,
  isRead: (value: unknown) => boolean,
  argument: object,
  optional: readonly string[] = [],
): void {
  it(`${what} is read as it is sent, and refused as soon as anything in it is spoilt`, () => {
    assert.equal(isRead(argument), true);
    for (const { wrong, value } of spoiltWays(argument, optional)) assert.equal(isRead(value), false, wrong);
  });
}

describe('the argument of dateline.correct', () => {
  const corrections: readonly CorrectArguments[] = [
    { ...place, kind: 'boundary', verdict: 'no-start' },
    { ...place, kind: 'role', role: 'deck' },
    { ...place, kind: 'entity', verdict: 'same', entity: 'p1', name: 'Birgitta Sandmark' },
    { ...place, kind: 'entity', verdict: 'apart', reach: 'mention' },
    { ...place, kind: 'forget' },
    { ...place, kind: 'forget-entity', verdict: 'apart' },
  ];
  for (const correction of corrections)
    check(Object.values(correction).slice(3).join(' '), isCorrectArguments, correction);

  it('names a role that a person can give', () =>
    assert.equal(isCorrectArguments({ ...place, kind: 'role', role: 'footnote' }), false));
});

describe('the argument of dateline.annotate', () => {
  const actions: readonly AnnotateAction[] = [
    { action: 'label', label: 'pledge', reach: 'article' },
    { action: 'accept', reach: 'kind', kind: 'place' },
    { action: 'reject', reach: 'same-name', kind: 'outlet' },
    { action: 'remove', id: 'a' },
    { action: 'relabel', id: 'a', label: 'threat' },
    { action: 'resize', id: 'a' },
    { action: 'note', id: 'a', note: 'Ask again.' },
    { action: 'article', add: ['seen'], remove: ['relevant'], note: '' },
    { action: 'rename-entity', name: 'B. Sandmark' },
    { action: 'keep-as-printed', code: 'typo.word', corrected: 'harbour' },
    { action: 'reattach', id: 'a' },
    { action: 'discard-orphan', id: 'a' },
  ];
  const isRead = (value: unknown): boolean => readAnnotateArguments(value) !== undefined;
  /** What each action may leave out. */
  const optional: Readonly<Record<AnnotateAction['action'], readonly string[]>> = {
    label: ['reach'],
    accept: ['reach', 'kind'],
    reject: ['reach', 'kind'],
    remove: ['id'],
    relabel: ['id'],
    resize: [],
    note: ['id'],
    article: ['add', 'remove', 'note'],
    'rename-entity': [],
    'keep-as-printed': [],
    reattach: [],
    'discard-orphan': [],
  };
  for (const action of actions) {
    const argument: AnnotateArguments = {
      ...place,
      do: action,
      creator: 'Ada',
      created: '2023-03-09T10:00:00Z',
    };
    check(action.action, isRead, argument, ['creator', 'created', ...optional[action.action]]);
  }

  it('goes to the place alone where no reach is given, and is refused where there is none of that name', () => {
    const reach = (given: object): unknown =>
      readAnnotateArguments({ ...place, do: { action: 'label', label: 'pledge', ...given } })?.do;
    assert.deepEqual(reach({}), { action: 'label', label: 'pledge', reach: 'here' });
    assert.equal(reach({ reach: 'everywhere' }), undefined);
  });

  it('has labels without outer blanks, each once', () => {
    const sent = { action: 'article', add: [' seen', 'seen ', 'new'] };
    assert.deepEqual(readAnnotateArguments({ ...place, do: sent })?.do, {
      action: 'article',
      add: ['seen', 'new'],
      remove: [],
    });
  });

  it('names what can be named: one line with something on it, a kind and a code that exist', () => {
    for (const bad of [
      { action: 'label', label: ' ' },
      { action: 'label', label: 'two\nlines' },
      { action: 'label', label: 'x'.repeat(201) },
      { action: 'article', add: ['seen', ''] },
      { action: 'accept', kind: 'comet' },
      { action: 'keep-as-printed', code: 'typo.comet', corrected: 'a' },
      { action: 'note', note: 'x'.repeat(10_001) },
      { action: 'toString' },
    ])
      assert.equal(isRead({ ...place, do: bad }), false, JSON.stringify(bad).slice(0, 60));
  });
});

describe('the document that a command names', () => {
  it('is named by itself or in an object', () => {
    assert.equal(uriNamedBy('file:///a.news'), 'file:///a.news');
    assert.equal(uriNamedBy({ uri: 'file:///a.news' }), 'file:///a.news');
    for (const bad of [undefined, null, 7, {}, ['file:///a.news'], { uri: 7 }])
      assert.equal(uriNamedBy(bad), undefined);
  });
});

describe('what an offer of a fix of many brings back', () => {
  const data: FixAllData = { uri: 'file:///a.news', version: 3, code: 'typo.word', tells: true };
  const isRead = (value: unknown): boolean => {
    try {
      return readFixAllData(value) !== undefined;
    } catch {
      return false;
    }
  };
  check('it', isRead, data, ['code']);
  it('names a kind of problem that exists', () =>
    assert.equal(isRead({ ...data, code: 'typo.comet' }), false));
});
