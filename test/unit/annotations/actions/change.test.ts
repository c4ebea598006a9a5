import assert from 'node:assert/strict';
import { AtWork, MAKER, refusal } from '../acting';

describe('changing an annotation', () => {
  /** One in which “Orla Vane” is labelled a person by the annotation `new-1`. */
  function labelled(): AtWork {
    const work = new AtWork('Later ¦Orla Vane¦ spoke.');
    work.do({ action: 'label', label: 'person', reach: 'here' });
    return work;
  }

  it('gives it another label, a kind or the person’s own', () => {
    const work = labelled();
    work.do({ action: 'relabel', label: 'place' });
    assert.deepEqual(work.said(), ['mention place: Orla Vane']);
    work.do({ action: 'relabel', id: 'new-1', label: 'witness' });
    assert.deepEqual(work.said(), ['label witness: Orla Vane']);
    const [annotation] = work.annotations.placed;
    assert.deepEqual(
      [annotation?.id, annotation?.creator, annotation?.modified],
      ['new-1', MAKER.creator, MAKER.created],
    );
    assert.equal(
      refusal(work.do({ action: 'relabel', label: 'witness' })),
      'That is labelled witness already.',
    );
  });

  it('labels what bore no label yet', () => {
    const work = labelled();
    work.do({ action: 'relabel', label: 'misc' }, work.place('Later'));
    assert.deepEqual(work.said(), ['mention misc: Later', 'mention person: Orla Vane']);
    assert.equal(
      refusal(work.do({ action: 'relabel', id: 'none', label: 'misc' })),
      'There is no annotation here.',
    );
  });

  it('stretches it over what is selected', () => {
    const work = labelled();
    work.do({ action: 'resize', id: 'new-1' }, work.place(' Vane '));
    assert.deepEqual(work.said(), ['mention person: Vane']);
  });

  it('notes something about it, and takes the note away', () => {
    const work = labelled();
    work.do({ action: 'note', note: 'the elder' });
    assert.equal(work.annotations.placed[0]?.note, 'the elder');
    work.do({ action: 'note', id: 'new-1', note: '' });
    assert.ok(!Object.hasOwn(work.annotations.placed[0] ?? {}, 'note'));
    assert.equal(
      refusal(work.do({ action: 'note', note: 'x' }, work.place('Later'))),
      'There is no annotation here.',
    );
  });
});

describe('an annotation that has lost its place', () => {
  function orphaned(): AtWork {
    const work = new AtWork('Later ¦Orla¦ spoke.');
    const annotation = { kind: 'label', id: 'lost', start: 0, end: 0, label: 'witness' } as const;
    work.annotations = {
      placed: [],
      orphans: [{ annotation, quote: { exact: 'Orla', prefix: '', suffix: '' } }],
    };
    return work;
  }

  it('is attached to what is selected', () => {
    const work = orphaned();
    work.do({ action: 'reattach', id: 'lost' });
    assert.deepEqual([work.said(), work.annotations.orphans], [['label witness: Orla'], []]);
  });

  it('is discarded by hand, or removed by its id', () => {
    for (const action of ['discard-orphan', 'remove'] as const) {
      const work = orphaned();
      work.do({ action, id: 'lost' });
      assert.deepEqual(work.annotations, { placed: [], orphans: [] });
    }
  });
});

describe('labelling an article', () => {
  const TWO = `«article:«headline:¦Rain in Orvane»
It rained.»
«article:«headline:Sun»
It sh¦one.»`;

  it('labels its first line, adds and takes away, and forgets what says nothing', () => {
    const work = new AtWork(TWO);
    const here = work.place('It rained');
    work.do({ action: 'article', add: ['seen', 'relevant'], remove: [] }, here);
    assert.deepEqual(work.said(), ['article seen, relevant: Rain in Orvane']);
    work.do({ action: 'article', add: [], remove: ['seen'], note: 'floods' }, here);
    assert.deepEqual(work.said(), ['article relevant: Rain in Orvane']);
    assert.equal(work.annotations.placed[0]?.note, 'floods');
    work.do({ action: 'article', add: [], remove: ['relevant'], note: '' }, here);
    assert.deepEqual(work.said(), []);
  });

  it('labels all articles that are selected', () => {
    const work = new AtWork(TWO);
    work.do({ action: 'article', add: ['seen'], remove: [] });
    assert.deepEqual(work.said(), ['article seen: Rain in Orvane', 'article seen: Sun']);
    assert.equal(
      refusal(work.do({ action: 'article', add: ['seen'], remove: [] })),
      'That is said of it already.',
    );
  });
});

describe('saying what an entity is called', () => {
  const VANE = '«article:«person#v:Va¦ne» came; «person#v:Orla Vane» spoke.»';

  it('says it at the mention, once for the entity', () => {
    const work = new AtWork(VANE);
    work.do({ action: 'rename-entity', name: 'Orla  Vane-Brook' });
    assert.deepEqual(work.said(), ['name Orla Vane-Brook: Vane']);
    work.do({ action: 'rename-entity', name: 'O. Vane' }, work.place('Orla Vane'));
    assert.deepEqual(work.said(), ['name O. Vane: Orla Vane']);
    work.do({ action: 'rename-entity', name: '' });
    assert.deepEqual(work.said(), []);
  });

  it('says so where nobody is named', () => {
    const work = new AtWork('It ra¦ined.');
    assert.equal(
      refusal(work.do({ action: 'rename-entity', name: 'x' })),
      'Nobody and nothing is named here.',
    );
  });
});

describe('keeping what was printed', () => {
  it('records what would be right', () => {
    const work = new AtWork('They ¦recieved¦ it.');
    const action = { action: 'keep-as-printed', code: 'typo.word', corrected: 'received' } as const;
    work.do(action);
    const [record] = work.annotations.placed;
    assert.deepEqual(record, {
      ...MAKER,
      kind: 'editing',
      id: 'new-1',
      start: 5,
      end: 13,
      code: 'typo.word',
      printed: 'recieved',
      corrected: 'received',
      applied: false,
    });
    assert.equal(refusal(work.do(action)), 'That is recorded already.');
  });
});
