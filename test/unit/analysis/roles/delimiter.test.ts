import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, createAnalysis } from '../../../../server/src/analysis/analysis';
import { DEFAULT_SETTINGS } from '../../../../server/src/analysis/model/settings';
import type { Annotation } from '../../../../server/src/analysis/model/annotations';
import type { Dump } from '../../../../server/src/analysis/model/dump';
import { readDelimiter } from '../../../../server/src/analysis/roles/delimiter';
import { holds } from '../../../fuzz/seed';
import { smallResources } from '../small-resources';

let engine: Analysis | undefined;

/** The dump of a text whose articles are parted by the delimiter. */
function analyse(text: string, delimiter: string, annotations: readonly Annotation[] = []): Dump {
  engine ??= createAnalysis(smallResources());
  return engine.analyse(text, { ...DEFAULT_SETTINGS, delimiter }, annotations);
}

/** The first lines of the articles. */
function begins(dump: Dump): readonly string[] {
  return dump.articles.map(({ start }) => dump.text.slice(start).split('\n', 1).join(''));
}

const CRANE =
  'Crane falls in the harbour\nA crane fell into the harbour on Monday, the police in Norrby said.';
const RAIN = 'Rain for the third week\nIt rained in the hills, and the river rose by a metre in two days.';
const FERRY = 'The ferry sails again\nAfter two weeks in the dock, the ferry to Lund sailed on Tuesday.';

const FIRST_LINES = ['Crane falls in the harbour', 'Rain for the third week', 'The ferry sails again'];

describe('a delimiter', () => {
  it('given as a line stands between articles and belongs to none', () => {
    const dump = analyse([CRANE, '## next ##', RAIN, '  ## next ##', '', FERRY].join('\n'), '## next ##');
    assert.deepEqual(begins(dump), FIRST_LINES);
    assert.ok(dump.articles.every(({ start, end }) => !dump.text.slice(start, end).includes('##')));
  });

  it('may stand above the first article and below the last', () => {
    const dump = analyse(['----', CRANE, '----', '----', RAIN, '----', FERRY, '----'].join('\n'), '----');
    assert.deepEqual(begins(dump), FIRST_LINES);
  });

  it('given as a pattern is found in the first line of each article', () => {
    const text = ['Of this week', `TITLE: ${CRANE}`, `Title: ${RAIN}`, `TITLE: ${FERRY}`].join('\n');
    const titles = begins(analyse(text, '/^title:/i')).filter((line) => line !== 'Of this week');
    assert.deepEqual(titles, [
      'TITLE: Crane falls in the harbour',
      'Title: Rain for the third week',
      'TITLE: The ferry sails again',
    ]);
  });

  it('given as a pattern parts articles by lines that differ in their numbers alone', () => {
    const text = [`<1 of 3>\n${CRANE}`, `<2 of 3>\n${RAIN}`, `<3 of 3>\n${FERRY}`].join('\n');
    assert.deepEqual(begins(analyse(text, '/^<\\d/')), FIRST_LINES);
  });

  it('leaves nothing to be found elsewhere, save by a person', () => {
    const text = [CRANE, RAIN, '%', FERRY].join('\n\n');
    const start = text.indexOf(RAIN);
    const person: Annotation = { id: 'a', kind: 'boundary', verdict: 'start', start, end: start + 4 };
    assert.deepEqual(begins(analyse(text, '%')), [FIRST_LINES[0], FIRST_LINES[2]]);
    assert.deepEqual(begins(analyse(text, '%', [person])), FIRST_LINES);
  });

  it('that is found on no line changes nothing, and it is said', () => {
    const text = [CRANE, RAIN].join('\n\n');
    const dump = analyse(text, '%%%');
    assert.deepEqual(begins(dump), begins(analyse(text, '')));
    assert.deepEqual(
      dump.notices.map(({ kind }) => kind),
      ['unused-delimiter'],
    );
    assert.deepEqual(analyse(text, '').notices, []);
  });

  it('tells why an article begins where it does', () => {
    const dump = analyse([CRANE, '%', RAIN].join('\n'), '%');
    assert.deepEqual(
      dump.articles.map(({ evidence }) => evidence.map(({ clue }) => clue)),
      [['delimiter'], ['delimiter']],
    );
  });

  for (const [written, fault] of [
    ['/(/', 'unreadable'],
    [`/${'a'.repeat(1001)}/`, 'too-long'],
  ] as const)
    it(`that cannot be used is refused with its reason: ${written.slice(0, 10)}`, () => {
      const read = readDelimiter(written);
      assert.equal(read.kind === 'unusable' ? read.fault.kind : read.kind, fault);
      assert.deepEqual(
        begins(analyse([CRANE, RAIN].join('\n\n'), written)),
        begins(analyse([CRANE, RAIN].join('\n\n'), '')),
      );
    });

  it('never lets an article begin with a line that only parts them, whatever the text', () => {
    const piece = fc.constantFrom('=====', 'DOC 1', 'DOC 2', 'By Amara Okello', 'It rained all day.', '');
    holds([fc.array(piece, { maxLength: 12 }), fc.constantFrom('=====', 'DOC 1')], (lines, written) => {
      const dump = analyse(lines.join('\n'), written);
      const parts = lines.flatMap((line, index) => (line === written ? [index] : []));
      for (const { start, end } of dump.articles) {
        const [first, last] = [dump.lines.lineAt(start), dump.lines.lineAt(end)];
        assert.deepEqual(
          parts.filter((line) => first <= line && line <= last),
          [],
        );
      }
    });
  });
});
