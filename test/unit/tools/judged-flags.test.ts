import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inRoot } from '../../../tools/paths';
import { flagReport, judgeFlags, type PlacedFlag, readVerdicts } from '../../../tools/judged-flags/judge';

const TABLE = [
  '# a comment',
  'document\tstart\tend\tverdict',
  'paper/1\t10\t16\terror',
  'paper/1\t40\t44\tfalse',
  'paper/2\t0\t6\tunsure',
].join('\n');

const flag = (document: string, start: number, printed: string): PlacedFlag => ({
  document,
  start,
  end: start + printed.length,
  printed,
});

describe('judged flags', () => {
  it('gives a flag the verdict on its place, and none to one that begins or ends elsewhere', () => {
    const flags = [
      flag('paper/1', 10, 'brigde'),
      flag('paper/1', 10, 'brigd'),
      flag('paper/2', 10, 'brigde'),
    ];
    const verdicts = judgeFlags(flags, readVerdicts(TABLE)).map(({ verdict }) => verdict);
    assert.deepEqual(verdicts, ['error', 'unjudged', 'unjudged']);
  });
  it('counts false flags for 1,000 words, those on names apart, and says what is not judged', () => {
    const flags = [
      flag('paper/1', 10, 'brigde'),
      flag('paper/1', 40, 'Venn'),
      flag('paper/2', 0, 'harbur'),
      flag('paper/3', 0, 'x'),
    ];
    assert.equal(
      flagReport(judgeFlags(flags, readVerdicts(TABLE)), 2000),
      [
        '2000 words of clean news, 4 flags: 1 errors, 1 false, 1 unsure, 1 unjudged',
        'false flags per 1,000 words: 0.500, on capitalised words 0.500; precision 50.0 %',
      ].join('\n'),
    );
  });
  it('claims no precision where nothing is flagged', () => {
    assert.match(flagReport([], 0), /precision –$/);
  });
  it('refuses a row that is no verdict', () => {
    assert.throws(() => readVerdicts(`${TABLE}\npaper/3\t1\t2\tmaybe`), /no verdict/);
  });
  it('can read the table that is kept, which holds no text of the news', () => {
    const table = readFileSync(inRoot('test', 'data', 'judged-flags.tsv'), 'utf8');
    const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    assert.equal(readVerdicts(table).size, rows.length - 1);
    for (const row of rows) assert.equal(row.split('\t').length, 4, row);
  });
});
