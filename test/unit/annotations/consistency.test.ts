import assert from 'node:assert/strict';
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../../../server/src/analysis/model/settings';
import { placeKey } from '../../../server/src/analysis/problems/ignored';
import { runToEnd } from '../../../server/src/analysis/incremental/slices';
import type { AnnotationProblem } from '../../../server/src/annotations/consistency/annotation-problem';
import { annotationProblems } from '../../../server/src/annotations/consistency/annotation-problems';
import { AtWork } from './acting';
import { problemMessage } from '../../../server/src/wording/problem-message';
import { remedyTitle } from '../../../server/src/wording/remedy-title';

function found(work: AtWork, settings: Partial<AnalysisSettings> = {}): readonly AnnotationProblem[] {
  const steps = annotationProblems(work.built.dump, work.annotations, { ...DEFAULT_SETTINGS, ...settings });
  return runToEnd(steps);
}

/** What does not fit together in what was said, each with what is offered. */
function problems(work: AtWork): readonly (readonly string[])[] {
  return found(work).map(({ problem, remedies }) => [
    `${problem.code} ${work.built.dump.text.slice(problem.start, problem.end)}`,
    ...remedies.map(({ description }) => remedyTitle(description)),
  ]);
}

describe('annotations that do not fit together', () => {
  it('are words with two labels, at the rarer one', () => {
    const work = new AtWork('First ¦Vane¦, then Vane, then Vane.');
    work.do({ action: 'label', label: 'person', reach: 'dump' });
    assert.deepEqual(problems(work), []);
    work.do({ action: 'label', label: 'place', reach: 'here' });
    assert.deepEqual(problems(work), [['annotation.conflict Vane', 'Label it person, as elsewhere']]);
  });

  it('are words without the label that they bear elsewhere, if nothing is marked there', () => {
    const work = new AtWork('First ¦Vane¦, then «misc#v:Vane», then Vane, and Vanes.');
    work.do({ action: 'label', label: 'person', reach: 'here' });
    assert.deepEqual(problems(work), [
      ['annotation.unlabelled Vane', 'Label it person', 'Label “Vane” person everywhere'],
    ]);
    assert.equal(found(work)[0]?.problem.start, work.built.dump.text.indexOf('Vane, and'));
  });

  it('are labels that lie across one another', () => {
    const work = new AtWork('First ¦Orla Vane¦ came.');
    work.do({ action: 'label', label: 'person', reach: 'here' });
    const other = { kind: 'mention', id: 'other', start: 11, end: 15, mention: 'place' } as const;
    work.annotations = { ...work.annotations, placed: [...work.annotations.placed, other] };
    assert.deepEqual(problems(work), [
      ['annotation.overlap Vane', 'Remove the label place', 'Remove the label person'],
    ]);
  });

  it('are those that have lost their text, but no records of corrections', () => {
    const work = new AtWork('Later¦ Orla Vane came.');
    const annotation = { kind: 'label', id: 'lost', start: 5, end: 5, label: 'witness' } as const;
    const quote = { exact: 'Orla Vane', prefix: '', suffix: '' };
    const record = {
      ...annotation,
      kind: 'editing',
      code: 'typo.word',
      printed: 'x',
      corrected: 'y',
      applied: true,
    } as const;
    work.annotations = {
      placed: [],
      orphans: [
        { annotation, quote },
        { annotation: record, quote },
      ],
    };
    assert.deepEqual(problems(work), [
      ['annotation.orphan ', 'Attach it to “Orla Vane” on line 1', 'Discard the annotation'],
    ]);
  });

  it('are not shown where that is switched off', () => {
    const work = new AtWork('First ¦Vane¦, then Vane.');
    work.do({ action: 'label', label: 'person', reach: 'here' });
    assert.equal(found(work).length, 1);
    assert.deepEqual(found(work, { severities: { 'annotation.unlabelled': 'off' } }), []);
  });

  it('are not shown where they are ignored', () => {
    const work = new AtWork('First ¦Vane¦, then Vane came, and later Vane went.');
    work.do({ action: 'label', label: 'person', reach: 'here' });
    const [first] = found(work);
    assert.ok(first);
    const ignoredPlaces = [placeKey(work.built.dump.text, first.problem)];
    assert.deepEqual(
      found(work, { ignoredPlaces }).map(({ problem }) => problem.start),
      [work.built.dump.text.indexOf('Vane went')],
    );
  });

  it('are shown a hundred times of the same words, and the last one says how many more there are', () => {
    const work = new AtWork(`First ¦Vane¦.${' Vane.'.repeat(102)}`);
    work.do({ action: 'label', label: 'person', reach: 'here' });
    const messages = found(work).map(({ problem }) => problemMessage(problem));
    assert.equal(messages.length, 100);
    assert.equal(messages[98], '“Vane” is labelled person elsewhere, and not here.');
    assert.equal(
      messages[99],
      '“Vane” is labelled person elsewhere, and not here, nor in 2 more places further on.',
    );
  });

  it('are found of every name, however many there are', () => {
    const names = Array.from({ length: 120 }, (_, at) => `Vane${at}x`);
    const work = new AtWork(`${names.join(' ')}\n${names.join(' ')}`);
    for (const name of names) work.do({ action: 'label', label: 'person', reach: 'here' }, work.place(name));
    assert.equal(found(work).length, 120);
  });
});
