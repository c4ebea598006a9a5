import assert from 'node:assert/strict';
import type { RejectionAnnotation } from '../../../../server/src/analysis/model/annotations';
import type { Problem } from '../../../../server/src/analysis/model/dump';
import type { Outcome } from '../../../../server/src/annotations/actions/action';
import { AtWork, changedBy, refusal } from '../acting';
import { contentOf } from '../../wording/problem-examples';

const NAMES = `«article:«person#v:Va¦ne» met «person#q:Quill» in «place#o:Orvane».»
«article:«person#v:Vane» and «place#w:Vane» again.»`;

describe('accepting what is proposed', () => {
  it('makes the mention at the cursor, or those in the selection, a person’s word', () => {
    const one = new AtWork(NAMES);
    assert.equal(changedBy(one.do({ action: 'accept', reach: 'here' })), 1);
    assert.deepEqual(one.said(), ['mention person: Vane']);
    const some = new AtWork(NAMES);
    some.do({ action: 'accept', reach: 'here' }, some.place('Quill in Orv'));
    assert.deepEqual(some.said(), ['mention person: Quill', 'mention place: Orvane']);
  });

  it('goes to the same words of that kind, to all of the kind, or through the article', () => {
    const accepted = (reach: 'same-name' | 'kind' | 'article'): readonly string[] => {
      const work = new AtWork(NAMES);
      work.do({ action: 'accept', reach });
      return work.said();
    };
    const vane = 'mention person: Vane';
    const quill = 'mention person: Quill';
    assert.deepEqual(accepted('same-name'), [vane, vane]);
    assert.deepEqual(accepted('kind'), [vane, quill, vane]);
    assert.deepEqual(accepted('article'), [vane, quill, 'mention place: Orvane']);
  });

  it('takes the kind that is named, wherever the cursor is', () => {
    const work = new AtWork(NAMES);
    work.do({ action: 'accept', reach: 'kind', kind: 'place' });
    assert.deepEqual(work.said(), ['mention place: Orvane', 'mention place: Vane']);
  });

  it('says so where nothing is proposed', () => {
    const work = new AtWork('It ra¦ined.');
    assert.equal(
      refusal(work.do({ action: 'accept', reach: 'here' })),
      'Nothing is proposed here that could be accepted.',
    );
  });
});

describe('rejecting what is proposed', () => {
  it('says of the place that it names nothing of that kind', () => {
    const work = new AtWork(NAMES);
    assert.equal(changedBy(work.do({ action: 'reject', reach: 'here' })), 1);
    assert.deepEqual(work.said(), ['rejection person: Vane']);
  });

  it('says it once for the same words in the whole dump, and takes back what was accepted of them', () => {
    const work = new AtWork(NAMES);
    work.do({ action: 'accept', reach: 'kind' });
    work.do({ action: 'reject', reach: 'same-name' });
    assert.deepEqual(work.said(), ['rejection person: Vane', 'mention person: Quill']);
    const [rejection] = work.annotations.placed;
    assert.equal((rejection as RejectionAnnotation).reach, 'dump');
  });

  it('goes to all of a kind', () => {
    const work = new AtWork(NAMES);
    assert.equal(changedBy(work.do({ action: 'reject', reach: 'kind' })), 3);
  });
});

describe('an act on many places', () => {
  const FLAGGED = `«article:«person#v:Va¦ne» met «person#b:Bliken» and «person#q:Quill» in «place#p:Pennisula».»
«article:«person#b:Bliken» and «person#v:Vane» again.»`;

  /** A person at work where each word is flagged as a misprint where it stands first. */
  function atWork(...words: readonly string[]): AtWork {
    const work = new AtWork(FLAGGED);
    const problems = words.map((each): Problem => ({
      ...work.place(each),
      ...contentOf('typo.name'),
      severity: 'warning',
      fixes: [],
      evidenceOfPrint: true,
    }));
    return work.withProblems(problems);
  }

  function told(outcome: Outcome): unknown {
    assert.equal(outcome.kind, 'done');
    return outcome.kind === 'done' ? [outcome.message, outcome.counts] : undefined;
  }

  it('accepts no name that is flagged, nor the same words elsewhere, and says so', () => {
    const work = atWork('Bliken', 'Pennisula');
    assert.deepEqual(told(work.do({ action: 'accept', reach: 'article' })), [
      'Accepted 2 persons. Left out 2 that are flagged as misprints: “Bliken”, “Pennisula”.',
      { accepted: 2, flagged: 2 },
    ]);
    assert.deepEqual(work.said(), ['mention person: Vane', 'mention person: Quill']);
    const kind = atWork('Bliken');
    assert.deepEqual(told(kind.do({ action: 'accept', reach: 'kind' })), [
      'Accepted 3 persons. Left out 2 that are flagged as misprints: “Bliken”.',
      { accepted: 3, flagged: 2 },
    ]);
  });

  it('leaves out a name of which a part is flagged', () => {
    const work = atWork('like');
    work.do({ action: 'accept', reach: 'kind' });
    assert.ok(!work.said().includes('mention person: Bliken'));
  });

  it('does nothing where all is flagged, and says what to do', () => {
    const work = atWork('Bliken');
    assert.equal(
      refusal(work.do({ action: 'accept', reach: 'same-name' }, work.place('Bliken'))),
      'Left out 2 that are flagged as misprints: “Bliken”. Correct them first, or accept each where it stands.',
    );
  });

  it('is none where a person points at one place: that name may be a right one', () => {
    const work = atWork('Bliken');
    const outcome = work.do({ action: 'accept', reach: 'here' }, work.place('Bliken'));
    assert.deepEqual(told(outcome), [undefined, { accepted: 1 }]);
    assert.deepEqual(work.said(), ['mention person: Bliken']);
  });

  it('rejects likewise', () => {
    assert.deepEqual(told(atWork('Quill').do({ action: 'reject', reach: 'kind' })), [
      'Rejected 4 persons. Left out 1 that is flagged as a misprint: “Quill”.',
      { rejected: 4, flagged: 1 },
    ]);
    assert.deepEqual(told(atWork().do({ action: 'reject', reach: 'kind', kind: 'place' })), [
      'Rejected 1 place.',
      { rejected: 1 },
    ]);
  });

  it('labels likewise, but with a label of the person’s own', () => {
    const work = atWork('Bliken');
    const { text } = work.built.dump;
    const at = { start: text.lastIndexOf('Bliken'), end: text.lastIndexOf('Bliken') + 'Bliken'.length };
    assert.deepEqual(told(work.do({ action: 'label', label: 'person', reach: 'dump' }, at)), [
      'Labelled “Bliken” person in 1 place. Left out 1 that is flagged as a misprint: “Bliken”.',
      { labelled: 1, flagged: 1 },
    ]);
    assert.deepEqual(told(work.do({ action: 'label', label: 'odd', reach: 'dump' }, at)), [
      'Labelled “Bliken” odd in 2 places.',
      { labelled: 2 },
    ]);
  });

  it('counts names of several kinds as names', () => {
    const outcome = atWork().do({ action: 'accept', reach: 'article' });
    assert.deepEqual(told(outcome), ['Accepted 4 names.', { accepted: 4 }]);
  });
});

describe('removing annotations', () => {
  it('removes the shortest at the cursor, or all in the selection, or the one that is named', () => {
    const work = new AtWork('He saw ¦Orla Vane there.');
    const label = (label: string, words: string): unknown =>
      work.do({ action: 'label', label, reach: 'here' }, work.place(words));
    label('quotable', 'saw Orla Vane there');
    label('person', 'Orla Vane');
    label('witness', 'Orla');
    work.do({ action: 'remove' }, work.place('Orla Vane there'));
    assert.deepEqual(work.said(), ['label quotable: saw Orla Vane there']);
    label('person', 'Orla Vane');
    const person = work.annotations.placed.find(({ kind }) => kind === 'mention');
    work.do({ action: 'remove' });
    assert.deepEqual(work.said(), ['label quotable: saw Orla Vane there']);
    label('person', 'Orla Vane');
    const again = work.annotations.placed.find(({ kind }) => kind === 'mention');
    assert.notEqual(again?.id, person?.id);
    work.do({ action: 'remove', id: again?.id ?? '' }, work.place('there'));
    assert.deepEqual(work.said(), ['label quotable: saw Orla Vane there']);
    assert.equal(refusal(work.do({ action: 'remove', id: 'none' })), 'There is no annotation here.');
  });
});
