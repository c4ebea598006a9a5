import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../server/src/analysis/analysis';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { AnalysisMemory } from '../../../server/src/analysis/pipeline/memory';
import { DEFAULT_SETTINGS } from '../../../server/src/analysis/model/settings';
import { smallResources } from './small-resources';

let engine: Analysis | undefined;

function analyse(text: string, annotations: readonly Annotation[] = []): Dump {
  engine ??= createAnalysis(smallResources());
  return engine.analyse(text, DEFAULT_SETTINGS, annotations);
}

const FERRIES = [
  'Ferries stop for a day as crews weigh an offer',
  'LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.',
  'The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening and that tickets would hold on both.',
];
const RAIN = [
  'Rain fills the dams of the north',
  'Updated 09-Mar-2019',
  'By Amara Okello KBC',
  'Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers who had sold their cattle are asking for them back, officials said on Saturday.',
  'The ministry said that it would open the gates of the largest dam by a hand’s breadth so that the river could carry the water away before the next storm.',
];
const TWO = [...FERRIES, ...RAIN].join('\n');

describe('the analysis', () => {
  it('finds the articles of a dump with their heads', () => {
    const { articles } = analyse(TWO);
    assert.deepEqual(
      articles.map((article) => [
        TWO.slice(article.start, article.end).split('\n').length,
        article.headline?.text,
      ]),
      [
        [3, FERRIES[0]],
        [5, RAIN[0]],
      ],
    );
    const [ferries, rain] = articles;
    assert.equal(ferries?.dateline?.text, 'LISBON (Reuters)');
    assert.deepEqual(
      [ferries?.outlet?.name, ferries?.outlet?.role, ferries?.outlet?.how],
      ['Reuters', 'agency', 'dateline'],
    );
    assert.deepEqual([rain?.byline?.text, rain?.byline?.authors], ['By Amara Okello', ['Amara Okello']]);
    assert.deepEqual(
      [rain?.outlet?.name, rain?.outlet?.role, rain?.outlet?.how],
      ['KBC', 'publisher', 'byline'],
    );
    assert.deepEqual(
      rain?.timestamps.map(({ text, iso, role }) => [text, iso, role]),
      [['09-Mar-2019', '2019-03-09', 'updated']],
    );
  });

  it('gives each line a role', () => {
    assert.deepEqual(analyse(TWO).roles, [
      'headline',
      'body',
      'body',
      'headline',
      'timestamp',
      'byline',
      'body',
      'body',
    ]);
  });

  it('takes lines in capitals around a head for the poster’s', () => {
    const text = ['THE RIVER STANDS STILL', FERRIES[0], 'FOR ONE LONG DAY', ...FERRIES.slice(1)].join('\n');
    const dump = analyse(text);
    assert.deepEqual(dump.roles.slice(0, 3), ['poster', 'headline', 'poster']);
    assert.equal(dump.articles[0]?.headline?.text, FERRIES[0]);
    assert.equal(dump.articles[0]?.start, 0);
  });

  it('leaves a blog’s furniture after the last article outside of it, and marks it', () => {
    const text = `${TWO}\n(\nNo comments:\nPost a Comment`;
    const dump = analyse(text);
    assert.equal(dump.articles.at(-1)?.end, TWO.length);
    assert.deepEqual(
      dump.spans
        .filter((span) => span.kind === 'boilerplate')
        .map((span) => text.slice(span.start, span.end)),
      ['(', 'No comments:', 'Post a Comment'],
    );
    assert.deepEqual(
      dump.problems.map((problem) => problem.code),
      ['structure.stray', 'structure.boilerplate', 'structure.boilerplate'],
    );
  });

  it('reports a stamp that runs into the dateline, with its fix', () => {
    const text = [FERRIES[0], `March 9, 2019 01:30 WEST${FERRIES[1] ?? ''}`, FERRIES[2]].join('\n');
    const [glued] = analyse(text).problems.filter((problem) => problem.code === 'typo.glued');
    assert.equal(glued && text.slice(glued.start, glued.end), 'WESTLISBON');
    assert.deepEqual(
      glued?.fixes[0]?.edits.map((edit) => edit.newText),
      [' '],
    );
    assert.equal(glued?.fixes[0]?.class, 'certain');
  });

  it('finds what is named and misspelt even where there is no article', () => {
    const dump = analyse('* Lisbon\n* teh ferry');
    assert.ok(Array.isArray(dump.articles));
    assert.ok(dump.problems.some((problem) => problem.code === 'typo.word'));
  });

  it('says which paragraphs are not checked, and in which language they are', () => {
    const quoted = 'Les bateaux sont dans le port et les passagers attendent sur le quai.';
    const text = [...FERRIES, quoted].join('\n');
    const { unchecked } = analyse(text);
    assert.deepEqual(
      unchecked.map(({ start, end, language }) => [text.slice(start, end), language]),
      [[quoted, 'French']],
    );
    engine ??= createAnalysis(smallResources());
    assert.deepEqual(engine.analyse(text, { ...DEFAULT_SETTINGS, checkSpelling: false }).unchecked, []);
  });

  it('keeps ids while text elsewhere changes', () => {
    const before = analyse(TWO);
    const after = analyse(TWO.replace('a tenth', 'an eighth'));
    assert.equal(after.articles[1]?.id, before.articles[1]?.id);
    const idsOf = (dump: Dump): readonly string[] =>
      dump.spans.filter((span) => span.start > (dump.articles[1]?.start ?? 0)).map((span) => span.id);
    assert.deepEqual(idsOf(after), idsOf(before));
  });
});

describe('what a person decided', () => {
  const at = (line: string | undefined): { start: number; end: number } => {
    const start = TWO.indexOf(line ?? '');
    return { start, end: start + (line?.length ?? 0) };
  };

  it('moves a boundary: an article starts on the line named, and none where one was denied', () => {
    const moved = analyse(TWO, [
      { kind: 'boundary', id: 'a', verdict: 'no-start', ...at(RAIN[0]) },
      { kind: 'boundary', id: 'b', verdict: 'start', ...at(RAIN[1]) },
    ]);
    assert.deepEqual(
      moved.articles.map((article) => article.start),
      [0, at(RAIN[1]).start],
    );
    assert.deepEqual(moved.articles[1]?.evidence, [{ clue: 'person-decided' }]);
  });

  it('joins two articles', () => {
    const joined = analyse(TWO, [{ kind: 'boundary', id: 'a', verdict: 'no-start', ...at(RAIN[0]) }]);
    assert.equal(
      joined.articles.some((article) => article.start === at(RAIN[0]).start),
      false,
    );
  });

  it('gives a line its role', () => {
    const dump = analyse(TWO, [{ kind: 'role', id: 'a', role: 'boilerplate', ...at(FERRIES[2]) }]);
    assert.equal(dump.roles[2], 'boilerplate');
    assert.ok(dump.spans.some((span) => span.kind === 'boilerplate' && span.start === at(FERRIES[2]).start));
  });

  it('marks the spans of a line as decided by a person, and no other', () => {
    const { spans } = analyse(TWO, [
      { kind: 'role', id: 'a', role: 'deck', ...at(FERRIES[2]) },
      { kind: 'role', id: 'b', role: 'headline', ...at(RAIN[0]) },
      { kind: 'role', id: 'c', role: 'body', ...at(FERRIES[1]) },
    ]);
    assert.deepEqual(
      spans
        .filter((span) => span.by === 'person')
        .map(({ kind, start, evidence }) => [kind, start, evidence]),
      [
        ['crosshead', at(FERRIES[2]).start, [{ clue: 'person-decided' }]],
        ['headline', at(RAIN[0]).start, [{ clue: 'person-decided' }]],
      ],
    );
    assert.ok(spans.some(({ kind, by }) => kind === 'dateline' && by === 'analysis'));
  });

  it('makes an end credit of a line', () => {
    const dump = analyse(TWO, [{ kind: 'role', id: 'a', role: 'credit', ...at(FERRIES[2]) }]);
    assert.equal(dump.roles[2], 'credit');
    assert.ok(dump.spans.some((span) => span.kind === 'credit' && span.start === at(FERRIES[2]).start));
  });

  it('names and unnames: a mention by a person stands, a rejected one does not', () => {
    const river = { start: TWO.indexOf('the river'), end: TWO.indexOf('the river') + 9 };
    const labelled = analyse(TWO, [{ kind: 'mention', id: 'a', mention: 'place', ...river }]);
    assert.deepEqual(
      labelled.spans.filter((span) => span.by === 'person').map(({ kind, start }) => [kind, start]),
      [['place', river.start]],
    );
    const lisbon = { start: TWO.indexOf('LISBON'), end: TWO.indexOf('LISBON') + 6 };
    const isLisbon = (dump: Dump): boolean =>
      dump.spans.some((span) => span.kind === 'place' && span.start === lisbon.start);
    assert.equal(isLisbon(analyse(TWO)), true);
    assert.equal(
      isLisbon(analyse(TWO, [{ kind: 'rejection', id: 'a', mention: 'place', ...lisbon }])),
      false,
    );
  });

  it('marks an outlet, which is mentioned as an organization besides', () => {
    const river = { start: TWO.indexOf('the river'), end: TWO.indexOf('the river') + 9 };
    const { spans } = analyse(TWO, [{ kind: 'mention', id: 'a', mention: 'outlet', ...river }]);
    assert.deepEqual(
      spans.filter((span) => span.by === 'person').map(({ kind, start }) => [kind, start]),
      [
        ['organization', river.start],
        ['outlet', river.start],
      ],
    );
  });

  it('marks a label of the person’s own beside what is named there', () => {
    const lisbon = { start: TWO.indexOf('LISBON'), end: TWO.indexOf('LISBON') + 6 };
    const { spans } = analyse(TWO, [{ kind: 'label', id: 'a', label: 'port', ...lisbon }]);
    assert.deepEqual(
      spans
        .filter(({ start, end }) => start === lisbon.start && end === lisbon.end)
        .map(({ kind, by, label }) => [kind, by, label]),
      [
        ['place', 'analysis', undefined],
        ['misc', 'person', 'port'],
      ],
    );
  });

  it('is ignored where it lies outside the text', () => {
    assert.deepEqual(
      analyse(TWO, [
        { kind: 'boundary', id: 'a', verdict: 'start', start: TWO.length + 5, end: TWO.length + 9 },
      ]),
      analyse(TWO),
    );
  });
});

describe('indents and blanks', () => {
  it('reads an indented field as it stands, whatever was analysed before', () => {
    engine ??= createAnalysis(smallResources());
    const memory = new AnalysisMemory();
    const text = (indent: string): string =>
      `${indent}HEADLINE: Ferries stop for a day\n${FERRIES.slice(1).join('\n')}`;
    for (const indent of ['', '    ', ' ']) {
      const dump = engine.analyse(text(indent), DEFAULT_SETTINGS, [], memory);
      assert.equal(dump.articles[0]?.headline?.text, 'Ferries stop for a day');
      assert.deepEqual(dump, analyse(text(indent)));
    }
  });

  it('takes no blanks at the end of an article into account', () => {
    engine ??= createAnalysis(smallResources());
    const memory = new AnalysisMemory();
    for (const text of [TWO, `${TWO}${' '.repeat(200)}`]) {
      assert.deepEqual(engine.analyse(text, DEFAULT_SETTINGS, [], memory), analyse(text));
    }
  });
});

describe('slices', () => {
  it('can be left between two without harm to the memory', () => {
    engine ??= createAnalysis(smallResources());
    const memory = new AnalysisMemory();
    const long = Array.from({ length: 40 }, (_, index) => TWO.replace('sixty', `${index} times sixty`)).join(
      '\n',
    );
    const abandoned = engine.steps(long, DEFAULT_SETTINGS, [], memory);
    for (let slice = 0; slice < 5; slice++) assert.equal(abandoned.next().done, false);
    assert.deepEqual(engine.analyse(TWO, DEFAULT_SETTINGS, [], memory), analyse(TWO));
  });
});
