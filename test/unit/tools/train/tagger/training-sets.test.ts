import assert from 'node:assert/strict';
import { seeded } from '../../../../../tools/train/random';
import { ExampleReader } from '../../../../../tools/train/tagger/examples';
import { type NamePools, namePools, withOtherNames } from '../../../../../tools/train/tagger/exchange-names';
import { partsIn } from '../../../../../tools/train/tagger/left-out';
import { type TrainingSets, trainingSets } from '../../../../../tools/train/tagger/training-sets';
import { smallResources } from '../../../analysis/small-resources';
import { marked, named } from './marked';

const POOLS: NamePools = {
  given: ['Ilse'],
  family: ['Vestergaard'],
  whole: new Map([
    ['organization capital 2', ['Harbour Board']],
    ['organization acronym 1', ['QZV']],
    ['place capital 1', ['Kirkholm']],
  ]),
};

/** The versions that many throws of the dice give, each once. */
function versions(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: 60 }, (_, seed) => marked(withOtherNames(named(text), POOLS, seeded(seed)))),
  );
}

describe('texts with other names', () => {
  it('name others of the kind, of as many words', () => {
    assert.deepEqual(
      [...versions('The «organization:Ferry Company» left «place:Lerwick» as planned.')].sort(),
      [
        'The «organization:Ferry Company» left «place:Kirkholm» as planned.',
        'The «organization:Ferry Company» left «place:Lerwick» as planned.',
        'The «organization:Harbour Board» left «place:Kirkholm» as planned.',
        'The «organization:Harbour Board» left «place:Lerwick» as planned.',
      ],
    );
  });

  it('call a person the same throughout, word by word', () => {
    for (const version of versions('«person:Mia Okafor» sang. «person:Okafor» bowed.')) {
      const [, full, alone] = /:(?:Mia|Ilse) (\p{L}+)».*:(\p{L}+)»/u.exec(version) ?? [];
      assert.ok(full !== undefined && full === alone, version);
    }
    assert.ok(versions('«person:Mia Okafor» sang.').has('«person:Ilse Vestergaard» sang.'));
  });

  it('keep initials and particles', () => {
    for (const version of versions('«person:Mia T. van Okafor» sang.'))
      assert.match(version, /:\p{L}+ T\. van \p{L}+»/u);
  });

  it('keep peoples, events and works, dates, and names that run over a line', () => {
    const text = 'The «misc:Danish» crew met on «date:Monday» at the «organization:Ferry\nCompany» gates.';
    assert.deepEqual([...versions(text)], [text]);
  });

  it('keep a name for which there is no other', () => {
    const text = 'The «organization:Old Mill Ferry Company» left.';
    assert.deepEqual([...versions(text)], [text]);
  });

  it('are the same for the same seed', () => {
    const text = named('«person:Mia Okafor» of «organization:BBK» saw «place:Lerwick».');
    assert.deepEqual(withOtherNames(text, POOLS, seeded(4)), withOtherNames(text, POOLS, seeded(4)));
  });
});

describe('names to exchange', () => {
  it('are those of the texts and of the tables, by their make', () => {
    const text = named(
      '«person:Mia Okafor» of «organization:BBK» and the «misc:Danish» «organization:Ferry Company», «person:J. Dahl» said.',
    );
    assert.deepEqual(
      namePools([text], { given: new Set(['Rui']), family: new Set(['Marsh']), familyFirst: new Set([]) }),
      {
        given: ['Rui', 'Mia'],
        family: ['Marsh', 'Okafor'],
        whole: new Map([
          ['organization acronym 1', ['BBK']],
          ['organization capital 2', ['Ferry Company']],
        ]),
      },
    );
  });
});

describe('the sets that are learnt from', () => {
  const STORY = named(
    'Minister «person:Joana Ferreira» opened the bridge in «place:Lisbon», and many people came to see it.',
  );

  function sets(without = '', exchange = true): TrainingSets {
    const { parts } = partsIn(without);
    const reader = new ExampleReader(smallResources(), { narrow: () => -1, wide: () => -1 }, parts);
    return trainingSets([STORY, STORY], POOLS, reader, {
      leftOut: parts,
      exchange,
      cutoff: 1,
      random: seeded(1),
    });
  }

  it('are the texts as they are, in other letters, and with other names', () => {
    const { paragraphs, examplesOf } = sets();
    assert.equal(paragraphs, 2);
    assert.equal(examplesOf(0).length, 6);
  });

  it('are other versions by turns, and begin again', () => {
    const { examplesOf } = sets();
    assert.deepEqual(examplesOf(0).slice(0, 2), examplesOf(1).slice(0, 2));
    assert.notDeepEqual(examplesOf(0), examplesOf(1));
    assert.deepEqual(examplesOf(0), examplesOf(2));
  });

  it('are fewer without other letters or other names', () => {
    assert.equal(sets('case').examplesOf(1).length, 4);
    assert.equal(sets('', false).examplesOf(1).length, 4);
    assert.deepEqual(sets('case', false).examplesOf(0), sets('case', false).examplesOf(1));
  });
});
