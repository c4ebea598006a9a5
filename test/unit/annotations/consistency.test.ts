import assert from 'node:assert/strict';
import { annotationProblems } from '../../../server/src/annotations/consistency';
import { AtWork } from './acting';

/** What does not fit together in what was said, each with what is offered. */
function problems(work: AtWork): readonly (readonly string[])[] {
  return annotationProblems(work.built.dump, work.annotations, {}).map(({ problem, remedies }) => [
    `${problem.code} ${work.built.dump.text.slice(problem.start, problem.end)}`,
    ...remedies.map(({ title }) => title),
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
    const [found] = annotationProblems(work.built.dump, work.annotations, {});
    assert.equal(found?.problem.start, work.built.dump.text.indexOf('Vane, and'));
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
    const severities = { 'annotation.unlabelled': 'off' } as const;
    assert.deepEqual(annotationProblems(work.built.dump, work.annotations, severities), []);
  });
});
