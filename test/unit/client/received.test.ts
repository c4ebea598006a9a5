import assert from 'node:assert/strict';
import {
  isAnnotateAnswer,
  isAnnotationList,
  isAnnotationStatus,
  isCorrections,
  isDumpStatus,
  isTurnAnswer,
} from '../../../client/src/received';
import type { AnnotateAnswer, AnnotationStatus, TurnAnswer } from '../../../shared/annotating';
import type { AnnotationList } from '../../../shared/annotation-list';
import type { Corrections } from '../../../shared/corrections';
import type { DumpStatus } from '../../../shared/dump-status';
import { spoiltWays } from '../shared/spoilt';

const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } };
const record = { range, note: 'Ask again.', creator: 'Ada', created: '2023-03-09T10:00:00Z' };

const status: DumpStatus = {
  uri: 'file:///a.news',
  version: 1,
  articles: 12,
  problems: 3,
  formats: [{ name: 'paste', articles: 12 }],
  languages: [{ name: 'French', paragraphs: 9 }],
  notices: ['Spelling is off.'],
};

const annotationStatus: AnnotationStatus = {
  uri: 'file:///a.news',
  version: 1,
  placed: 3,
  orphans: 0,
  canUndo: true,
  canRedo: false,
  lastWas: 'text',
  notSaved: 'the disk is full',
};

const list: AnnotationList = {
  placed: [{ id: 'a', kind: 'label', label: 'threat', text: 'Sandmark', ...record }],
  orphans: [{ id: 'b', kind: 'mention', label: 'person', quote: 'Sandmark', ...record }],
  articles: [{ range, headline: 'Market roof to be mended', labels: ['seen'], note: 'Ask again.' }],
};

const answer: AnnotateAnswer = {
  changed: 2,
  message: '2 names labelled.',
  counts: { labelled: 2, flagged: 1 },
};
const turned: TurnAnswer = { done: true, what: 'Label as person' };

const corrections: Corrections = {
  file: {
    schemaVersion: 1,
    source: 'a.news',
    length: 900,
    corrections: [
      { start: 0, end: 9, kind: 'boundary', verdict: 'no-start' },
      { start: 10, end: 19, kind: 'role', role: 'deck' },
      { start: 20, end: 29, kind: 'entity', verdict: 'same', entity: 'p1', name: 'Birgitta Sandmark' },
      { start: 30, end: 39, kind: 'entity', verdict: 'apart', reach: 'article' },
    ],
  },
  ranges: [range, range, range, range],
};

/** The whole message is read, and so it is without what may be left out; spoilt in any one place it is not. */
function check(
  what: string,
  isRead: (value: unknown) => boolean,
  whole: object,
  optional: readonly string[] = [],
): void {
  describe(what, () => {
    it('is read when it has the agreed shape', () => {
      assert.equal(isRead(whole), true);
      assert.equal(isRead({ ...whole, ofALaterVersion: 1 }), true);
      const bare = JSON.parse(JSON.stringify(whole), (name, value: unknown) =>
        optional.includes(name) ? undefined : value,
      ) as unknown;
      assert.equal(isRead(bare), true);
    });

    it('is left unread when anything in it is of another type, or missing', () => {
      const ways = spoiltWays(whole, optional);
      assert.ok(ways.length > Object.keys(whole).length);
      for (const { wrong, value } of ways) assert.equal(isRead(value), false, wrong);
      assert.equal(isRead(undefined), false);
      assert.equal(isRead(null), false);
    });
  });
}

check('a status', isDumpStatus, status);
check('a status of annotations', isAnnotationStatus, annotationStatus, ['notSaved']);
check('a list of annotations', isAnnotationList, list, ['note', 'creator', 'created']);
check('an answer to an act', isAnnotateAnswer, answer, ['message', 'counts', 'labelled', 'flagged']);
check('an answer to undo', isTurnAnswer, turned, ['what']);
check('what was corrected', isCorrections, corrections);

describe('words that are not agreed upon', () => {
  it('leave a message unread', () => {
    assert.equal(isAnnotationStatus({ ...annotationStatus, lastWas: 'else' }), false);
    const [boundary] = corrections.file.corrections;
    const file = { ...corrections.file, corrections: [{ ...boundary, verdict: 'perhaps' }] };
    assert.equal(isCorrections({ file, ranges: [range] }), false);
  });

  it('and so does a correction without its range', () =>
    assert.equal(isCorrections({ ...corrections, ranges: [range] }), false));
});
