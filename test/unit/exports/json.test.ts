import assert from 'node:assert/strict';
import type { Dump } from '../../../server/src/analysis/model/dump';
import { EXPORT_FORMATS } from '../../../server/src/exports/formats';
import { exportJson } from '../../../server/src/exports/json';
import { LineTable } from '../../../server/src/text/lines';
import { assertJsonContract } from './json-shape';

const TEXT = 'Tram returns to the quay\nBERGEN (NTB) - Anne Lie said so.\n';

const [JSON_FORMAT] = EXPORT_FORMATS;

/** The span of the first place where the words stand, with what else is given. */
function at<T extends object>(words: string, rest: T): T & { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { ...rest, start, end: start + words.length };
}

const BERGEN = { name: 'Bergen', country: 'NO', latitude: 60.39, longitude: 5.32 };

/** A dump in which every field of the contract is used. */
const DUMP: Dump = {
  text: TEXT,
  lines: LineTable.of(TEXT),
  roles: ['headline', 'body', 'blank'],
  articles: [
    {
      id: 'a1',
      start: 0,
      end: TEXT.length - 1,
      format: 'paste',
      language: 'en',
      headline: at('Tram returns to the quay', { text: 'Tram returns to the quay' }),
      decks: [],
      eyebrows: [],
      byline: null,
      outlet: at('NTB', { name: 'NTB', role: 'agency', how: 'dateline' } as const),
      citedOutlets: [],
      status: [at('returns', { value: 'updated' } as const)],
      fields: [],
      timestamps: [
        at('quay', {
          text: 'quay',
          iso: null,
          role: 'unlabelled',
          evidence: [{ clue: 'order-open' }],
        } as const),
      ],
      dateline: at('BERGEN (NTB)', {
        text: 'BERGEN (NTB)',
        located: [BERGEN],
        date: null,
        agency: 'NTB',
        evidence: [{ clue: 'place-known' }],
      } as const),
      evidence: [{ clue: 'first-line' }],
    },
  ],
  spans: [
    at('BERGEN', {
      id: 's1',
      kind: 'place',
      by: 'analysis',
      entity: 'e1',
      evidence: [{ clue: 'gazetteer' }],
    } as const),
    at('said', {
      id: 's2',
      kind: 'boilerplate',
      by: 'person',
      type: 'notice',
      label: 'x',
      evidence: [],
    } as const),
  ],
  entities: [
    {
      id: 'e1',
      kind: 'place',
      name: 'Bergen',
      aliases: ['BERGEN'],
      roles: [],
      mentions: 1,
      articles: [0],
      place: BERGEN,
    },
  ],
  problems: [
    at('Lie', {
      code: 'typo.name',
      args: { variant: 'two-spellings', rare: 'Lie', rareCount: 1, frequent: 'Lye', frequentCount: 2 },
      severity: 'warning',
      evidenceOfPrint: true,
      fixes: [
        {
          description: { kind: 'change', to: 'Lye' },
          edits: [at('Lie', { newText: 'Lye' })],
          class: 'certain',
        },
      ],
      related: [at('Lie', { description: { kind: 'first-copy' } })],
    } as const),
  ],
  unchecked: [at('Lie', { language: 'French' } as const)],
  notices: [{ kind: 'no-article' }],
};

describe('the JSON export', () => {
  it('keeps to the contract, on one line', () => {
    assertJsonContract(JSON_FORMAT.write(DUMP, 'x.txt', false), TEXT);
  });

  it('keeps to the contract for a text in which nothing is found', () => {
    const empty: Dump = {
      ...DUMP,
      text: '',
      articles: [],
      spans: [],
      entities: [],
      problems: [],
      unchecked: [],
      notices: [],
    };
    const printed = JSON_FORMAT.write(empty, '-', false);
    assertJsonContract(printed, '');
    assert.equal(
      printed,
      '{"schemaVersion":1,"source":"-","length":0,"format":[],"articles":[],"spans":[],"entities":[],"problems":[]}\n',
    );
  });

  it('gives the places that a problem is about, and an empty list where there are none', () => {
    assert.deepEqual(exportJson(DUMP, 'x').problems[0]?.related, [at('Lie', { message: 'The first copy' })]);
    const alone = DUMP.problems.map(({ related: _, ...problem }) => problem);
    assert.deepEqual(exportJson({ ...DUMP, problems: alone }, 'x').problems[0]?.related, []);
  });

  it('names each format once', () => {
    const [article] = DUMP.articles;
    assert.ok(article);
    const articles = ['nexis', 'paste', 'nexis'].map((format) => ({ ...article, format }));
    assert.deepEqual(exportJson({ ...DUMP, articles }, 'x').format, ['nexis', 'paste']);
  });

  it('names the articles of an entity by their ids', () => {
    assert.deepEqual(exportJson(DUMP, 'x').entities[0]?.articles, ['a1']);
  });

  it('leaves the reasons out', () => {
    assert.doesNotMatch(JSON.stringify(exportJson(DUMP, 'x')), /evidence|gazetteer/);
  });

  it('is well-formed for lone surrogates and for what JavaScript takes for line ends', () => {
    const hostile = 'a\ud83d\u2028\0"\\\r\n';
    const problem = at('Lie', {
      code: 'typo.doubled',
      args: { word: hostile },
      severity: 'warning',
      evidenceOfPrint: true,
      fixes: [],
    } as const);
    const printed = JSON_FORMAT.write({ ...DUMP, problems: [problem] }, hostile, false);
    assert.doesNotMatch(printed, /\p{Surrogate}|[\0\r]/u);
    const read = JSON.parse(printed);
    assert.equal(read.source, hostile);
    assert.equal(read.problems[0].message, `“${hostile}” stands here twice.`);
  });

  it('indents where asked to, with the same content', () => {
    const pretty = JSON_FORMAT.write(DUMP, 'x.txt', true);
    assert.ok(pretty.split('\n').length > 50);
    assert.deepEqual(JSON.parse(pretty), JSON.parse(JSON_FORMAT.write(DUMP, 'x.txt', false)));
  });
});
