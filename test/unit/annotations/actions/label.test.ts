import assert from 'node:assert/strict';
import { AtWork, changedBy, MAKER, refusal } from '../acting';

const THREE = `«article:¦Orla Vane¦ spoke. Then Orla
Vane left with Orla Vaness.»
«article:«person#v:Ms Orla Vane Brook» met Orla Vane.»`;

describe('labelling', () => {
  it('labels what is selected, without outer blanks, with who and when', () => {
    const work = new AtWork('He saw¦ Orla Vane ¦there.');
    assert.equal(changedBy(work.do({ action: 'label', label: 'person', reach: 'here' })), 1);
    assert.deepEqual(work.said(), ['mention person: Orla Vane']);
    const [{ id, start, end, ...rest } = { id: '', start: 0, end: 0 }] = work.annotations.placed;
    assert.deepEqual([id, start, end], ['new-1', 7, 16]);
    assert.deepEqual(rest, { kind: 'mention', mention: 'person', ...MAKER });
  });

  it('labels at a cursor the mention there, else the word', () => {
    const mention = new AtWork('He saw «person#v:Orla Va¦ne» there.');
    mention.do({ action: 'label', label: 'misc', reach: 'here' });
    assert.deepEqual(mention.said(), ['mention misc: Orla Vane']);
    const word = new AtWork('He saw O’Bri¦en-Lee there.');
    word.do({ action: 'label', label: 'person', reach: 'here' });
    assert.deepEqual(word.said(), ['mention person: O’Brien-Lee']);
    const nowhere = new AtWork('He, ¦, left.');
    assert.equal(
      refusal(nowhere.do({ action: 'label', label: 'person', reach: 'here' })),
      'There is nothing here to label.',
    );
  });

  it('labels the same words throughout the dump, but not within longer words and names', () => {
    const work = new AtWork(THREE);
    const outcome = work.do({ action: 'label', label: 'person', reach: 'dump' });
    assert.equal(changedBy(outcome), 3);
    assert.deepEqual(work.said(), [
      'mention person: Orla Vane',
      'mention person: Orla\nVane',
      'mention person: Orla Vane',
    ]);
    assert.equal(outcome.kind === 'done' && outcome.what, 'Label “Orla Vane” person (3)');
  });

  it('labels the same words throughout the article alone', () => {
    const work = new AtWork(THREE);
    assert.equal(changedBy(work.do({ action: 'label', label: 'person', reach: 'article' })), 2);
  });

  it('leaves alone elsewhere what a person has said otherwise, and says so', () => {
    const work = new AtWork(THREE);
    const last = {
      start: work.built.dump.text.lastIndexOf('Orla'),
      end: work.built.dump.text.lastIndexOf('.'),
    };
    work.do({ action: 'label', label: 'place', reach: 'here' }, last);
    const outcome = work.do({ action: 'label', label: 'person', reach: 'dump' });
    assert.equal(changedBy(outcome), 2);
    assert.equal(
      outcome.kind === 'done' && outcome.message,
      'Labelled “Orla Vane” person in 2 places. Left as it is: 1 place of which something else has been said.',
    );
    assert.equal(work.said().at(-1), 'mention place: Orla Vane');
  });

  it('gives the same stretch another kind and keeps it the same annotation', () => {
    const work = new AtWork('He saw ¦Orla Vane¦ there.');
    work.do({ action: 'label', label: 'place', reach: 'here' });
    work.do({ action: 'label', label: 'person', reach: 'here' });
    assert.deepEqual(work.said(), ['mention person: Orla Vane']);
    const [annotation] = work.annotations.placed;
    assert.deepEqual([annotation?.id, annotation?.modified], ['new-1', MAKER.created]);
    assert.equal(
      refusal(work.do({ action: 'label', label: 'person', reach: 'here' })),
      'That is labelled person already.',
    );
  });

  it('puts a kind in place of those it overlaps, and of a rejection of it', () => {
    const work = new AtWork('He saw «person#v:Orla Vane» there.');
    work.do({ action: 'reject', reach: 'here' }, work.place('Orla'));
    work.do({ action: 'label', label: 'place', reach: 'here' }, work.place('Orla'));
    assert.deepEqual(work.said(), ['mention place: Orla', 'rejection person: Orla Vane']);
    work.do({ action: 'label', label: 'person', reach: 'here' }, work.place('Orla Vane'));
    assert.deepEqual(work.said(), ['mention person: Orla Vane']);
  });

  it('puts labels of the person’s own beside whatever is marked', () => {
    const work = new AtWork('He saw ¦Orla Vane¦ there.');
    for (const label of ['person', 'witness', 'suspect']) work.do({ action: 'label', label, reach: 'here' });
    assert.deepEqual([...work.said()].sort(), [
      'label suspect: Orla Vane',
      'label witness: Orla Vane',
      'mention person: Orla Vane',
    ]);
    assert.equal(
      refusal(work.do({ action: 'label', label: 'witness', reach: 'here' })),
      'That is labelled witness already.',
    );
  });
});
