import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../server/src/analysis/analysis';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../../server/src/analysis/model/settings';
import { smallResources } from './small-resources';

let engine: Analysis | undefined;

function analyse(text: string, annotations: readonly Annotation[] = []): Dump {
  engine ??= createAnalysis(smallResources());
  return engine.analyse(text, DEFAULT_SETTINGS, annotations);
}

const POEM = `The heron stands where the reeds grow thin,
And the water is grey as tin;
It waits all day for a silver fin,
And never lets anybody in.`;

const NONE: Readonly<Record<string, string>> = {
  'a poem': POEM,
  'a poem that is signed': `The Heron\n\nby Amara Okello\n\n${POEM}`,
  'a program': `import { readFile } from 'node:fs';

export function countWords(text) {
  const counts = new Map();
  for (const word of text.split(' ')) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
// Read the file of the Lisbon ferries and print the ten words that stand there most often.`,
  'a list':
    'Shopping\n\n2 litres milk\neggs\nbread (brown)\n\nCall the plumber\nPick up coat from the cleaner’s',
  'a letter': `14 Mill Lane\nSalem\n\n3 March 2021\n\nDear Aunt Grace,

Thank you for the parcel, which came on Tuesday in one piece. Peter says that the jam did not survive the stairs.

With love,\nNora`,
  'a message in Spanish': `Hola a todos:

La cocina estará cerrada el jueves porque cambian el suelo, así que por favor saquen sus cosas antes de esa tarde.

Joana`,
  'a recipe': `Lentil soup\n\nServes 4.\n\nIngredients\n200 g red lentils\n1 onion\n\nMethod
Chop the onion and fry it gently in oil for ten minutes, then add the lentils and the stock and simmer.`,
  'a tale': `It was late when the two brothers came to the inn. Nobody had lit the lamps, and the dog did not bark.

Inside there was a table laid for nine. The younger brother counted the plates twice, and then he sat down to wait.`,
  'a log': '2021-03-04 10:02:11 INFO starting worker 3\n2021-03-04 10:02:12 INFO connected to queue',
  'a table': 'name,age,city\nAnna,34,Lisbon\nBela,41,Madrid',
};

const STORY = `Ferry crews to vote on an offer

Crews of the river ferries will vote next week on an offer that raises pay by a tenth, their union said on Friday.`;

const SOME: Readonly<Record<string, string>> = {
  'a headline and a paragraph': STORY,
  'a paragraph alone': STORY.slice(STORY.indexOf('Crews')),
  'hard-wrapped text': `Ferry crews to vote

Crews of the river ferries will vote next week on an
offer that raises pay by a tenth, as Amara Okello has
it from both sides of the table. The boats will not be
stopped before the vote, and not on a market day.`,
  'a script without capitals': `渡轮船员将投票表决新的薪资方案\n\n河上渡轮的船员将于下周就一项在三年内将工资提高百分之十的方案进行投票，工会星期五表示。`,
  'a letter to the editor below its headline': `Letters: the price of a crossing\nBy Amara Okello\n\nDear editor,

The fare has doubled in two years, and the boats are no cleaner than they were under the company of old.`,
};

describe('a text that is no news', () => {
  for (const [kind, text] of Object.entries(NONE))
    it(`has no article: ${kind}`, () => {
      const dump = analyse(text);
      assert.deepEqual(
        dump.articles.map(({ start, end }) => text.slice(start, end)),
        [],
      );
      assert.deepEqual(
        dump.spans.filter(({ kind: span }) => span === 'boilerplate' || span === 'metadata'),
        [],
      );
    });

  it('is said to be none, once', () => {
    assert.deepEqual(analyse(POEM).notices, [{ kind: 'no-article' }]);
  });

  it('says nothing where there is nothing to read', () => {
    assert.deepEqual(analyse(' \n\n').notices, []);
  });

  for (const [kind, text] of Object.entries(SOME))
    it(`is not ${kind}`, () => {
      const dump = analyse(text);
      assert.equal(dump.articles.length, 1);
      assert.deepEqual(dump.notices, []);
    });

  const PARAGRAPH = STORY.slice(STORY.indexOf('Crews'));
  const on = { id: 'a', start: PARAGRAPH.indexOf('ferries'), end: PARAGRAPH.indexOf('ferries') + 7 };
  const ABOUT_WORDS: readonly Annotation[] = [
    { ...on, kind: 'label', label: 'boats' },
    { ...on, kind: 'mention', mention: 'organization' },
    { ...on, kind: 'rejection', mention: 'person' },
    { ...on, kind: 'name', name: 'Ferries' },
    { ...on, kind: 'entity', decision: { verdict: 'apart', reach: 'mention' } },
    { ...on, kind: 'article', labels: ['seen'] },
    {
      ...on,
      kind: 'editing',
      code: 'typo.word',
      printed: 'feries',
      corrected: 'ferries',
      applied: true,
    },
    { ...on, kind: 'label', label: 'boats', note: 'A note says nothing of lines.' },
  ];
  for (const annotation of ABOUT_WORDS)
    it(`stays an article whatever is said of its words: ${annotation.kind}`, () => {
      const [before] = analyse(PARAGRAPH).articles;
      const [after] = analyse(PARAGRAPH, [annotation]).articles;
      assert.ok(before);
      assert.deepEqual([after?.start, after?.end], [before.start, before.end]);
    });

  it('stays an article where a person says of another line that none begins there', () => {
    const text = `${PARAGRAPH}\nAnd so it goes on.`;
    const at = text.indexOf('And so');
    const other: Annotation = { kind: 'boundary', id: 'a', verdict: 'no-start', start: at, end: at + 3 };
    assert.deepEqual(
      analyse(text, [other]).articles.map(({ start }) => start),
      [0],
    );
  });

  it('is no article where a person says that none begins there', () => {
    const first: Annotation = { kind: 'boundary', id: 'a', verdict: 'no-start', start: 0, end: 3 };
    assert.deepEqual(analyse(PARAGRAPH, [first]).articles, []);
  });

  it('is news where a person says that an article starts', () => {
    const start: Annotation = { kind: 'boundary', id: 'a', verdict: 'start', start: 0, end: 1 };
    assert.equal(analyse(POEM, [start]).articles.length, 1);
  });
});
