import assert from 'node:assert/strict';
import { RejectionAnnotation } from '../../../server/src/analysis/annotations';
import { AtWork, changedBy, refusal } from './acting';

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
