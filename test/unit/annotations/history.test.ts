import assert from 'node:assert/strict';
import type { LabelAnnotation } from '../../../server/src/analysis/model/annotations';
import {
  type DocumentAnnotations,
  NO_ANNOTATIONS,
} from '../../../server/src/annotations/document-annotations';
import {
  carryHistory,
  type History,
  NO_HISTORY,
  recorded,
  redone,
  type Turned,
  undone,
} from '../../../server/src/annotations/history';

const TEXT = 'The Telmar and the Orvane sank.';

function label(id: string, words: string, name = 'vessel'): LabelAnnotation {
  const start = TEXT.indexOf(words);
  return { id, start, end: start + words.length, kind: 'label', label: name };
}

const TELMAR = label('t', 'Telmar');
const ORVANE = label('o', 'Orvane');
const saying = (...placed: readonly LabelAnnotation[]): DocumentAnnotations => ({ placed, orphans: [] });

/** What comes of it; fails where nothing does. */
function turned(result: Turned | undefined): Turned {
  return result ?? assert.fail('there is nothing to turn');
}

/** A history of these states, one after another. */
function historyOf(...states: readonly DocumentAnnotations[]): History {
  return states.reduce(
    (history, state, index) =>
      index === 0 ? history : recorded(history, states[index - 1] ?? state, state, `step ${index}`),
    NO_HISTORY,
  );
}

describe('the history of annotations', () => {
  it('is empty where nothing was done', () => {
    assert.equal(undone(NO_HISTORY, saying(TELMAR)), undefined);
    assert.equal(redone(NO_HISTORY, saying(TELMAR)), undefined);
  });

  it('takes back the latest action first, tells what it was, and does it again', () => {
    const both = saying(TELMAR, ORVANE);
    const once = turned(undone(historyOf(NO_ANNOTATIONS, saying(TELMAR), both), both));
    assert.deepEqual([once.what, once.annotations], ['step 2', saying(TELMAR)]);
    const twice = turned(undone(once.history, once.annotations));
    assert.deepEqual([twice.what, twice.annotations], ['step 1', NO_ANNOTATIONS]);
    assert.equal(undone(twice.history, twice.annotations), undefined);
    const again = turned(redone(twice.history, twice.annotations));
    assert.deepEqual([again.what, again.annotations], ['step 1', saying(TELMAR)]);
    assert.deepEqual(turned(redone(again.history, again.annotations)).annotations, both);
  });

  it('brings back what was removed, and what an annotation was before it was changed', () => {
    const wreck = label('t', 'Telmar', 'wreck');
    const states = [saying(TELMAR, ORVANE), saying(wreck, ORVANE), saying(wreck)] as const;
    const removal = turned(undone(historyOf(...states), states[2]));
    assert.deepEqual(removal.annotations, states[1]);
    assert.deepEqual(turned(undone(removal.history, removal.annotations)).annotations, states[0]);
  });

  it('leaves alone what came by another way', () => {
    const later = saying(TELMAR, ORVANE);
    assert.deepEqual(
      turned(undone(historyOf(NO_ANNOTATIONS, saying(TELMAR)), later)).annotations,
      saying(ORVANE),
    );
  });

  it('has nothing to do again once something else is done', () => {
    const back = turned(undone(historyOf(NO_ANNOTATIONS, saying(TELMAR)), saying(TELMAR)));
    const history = recorded(back.history, back.annotations, saying(ORVANE), 'another');
    assert.equal(redone(history, saying(ORVANE)), undefined);
  });

  it('moves what it would bring back with the text', () => {
    const history = historyOf(saying(TELMAR), NO_ANNOTATIONS);
    const edited = carryHistory(history, { start: 0, end: 4, newText: 'Old ship ' }, TEXT);
    const { placed } = turned(undone(edited, NO_ANNOTATIONS)).annotations;
    assert.deepEqual(placed, [{ ...TELMAR, start: 9, end: 15 }]);
  });

  it('brings back as without a place what has lost its text meanwhile', () => {
    const history = historyOf(saying(TELMAR), NO_ANNOTATIONS);
    const edited = carryHistory(history, { start: 0, end: 15, newText: '' }, TEXT);
    const { placed, orphans } = turned(undone(edited, NO_ANNOTATIONS)).annotations;
    assert.deepEqual(placed, []);
    assert.deepEqual(
      orphans.map(({ annotation, quote }) => [annotation.id, quote.exact]),
      [['t', 'Telmar']],
    );
  });

  it('keeps the last hundred actions', () => {
    let history = NO_HISTORY;
    for (let count = 0; count < 130; count++)
      history = recorded(history, NO_ANNOTATIONS, saying(TELMAR), `action ${count}`);
    assert.equal(history.toUndo.length, 100);
    assert.equal(history.toUndo[0]?.what, 'action 30');
  });
});
