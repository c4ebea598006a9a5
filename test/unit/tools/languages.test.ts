import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dump, Problem, ProblemCode } from '../../../server/src/analysis/model/dump';
import { accuracyOf, accuracyTable } from '../../../tools/languages/accuracy';
import { englishChecked, englishDump, mixedDump } from '../../../tools/languages/checked-lines';
import { foreignFlags } from '../../../tools/languages/foreign-flags';
import { lineOf } from '../../../tools/train/languages/line';
import { contentOf } from '../wording/problem-examples';
import { seeded } from '../../../tools/train/random';
import { shippedResources } from '../../corpus/engine';

describe('how well lines are told', () => {
  const resources = shippedResources();
  const lines = [
    ...lineOf('en', 'news', 'The ferry stayed in the harbour.'),
    ...lineOf('en', 'news', 'Die Fähre blieb im Hafen liegen.'),
    ...lineOf('de', 'news', 'Die Fähre blieb nach dem Sturm lange im Hafen.'),
    ...lineOf('so', 'news', 'The ferry stayed in the harbour.'),
  ];

  it('is counted by language and length, alone and among others, and by the name given', () => {
    const accuracy = accuracyOf(lines, resources);
    const short = accuracy.get('en')?.[0];
    assert.deepEqual({ ...short }, { all: 2, alone: 1, among: 1, named: 1 });
    assert.deepEqual({ ...accuracy.get('de')?.[1] }, { all: 1, alone: 1, among: 1, named: 1 });
  });

  it('is a table in per cent, languages without a row being all others', () => {
    const table = accuracyTable(accuracyOf(lines, resources), new Set(['en', 'de']));
    assert.match(table, /^\| English \| 50\.0 \/ 50\.0 \| – \/ – \| – \/ – \| 50\.0 \|$/m);
    assert.match(table, /^\| German \| – \/ – \| 100\.0 \/ 100\.0 \| – \/ – \| – \|$/m);
    assert.match(table, /^\| all others \| 0\.0 \/ 0\.0 \|.*\|  \|$/m);
  });
});

describe('English lines that stay checked', () => {
  it('are those no more than half of which is left out', () => {
    const dump = englishDump('Tugs stay in harbour.\nToo short.\nTugs stay in harbour again.\n');
    const leaveOut = (start: number, end: number): Pick<Dump, 'unchecked'> => ({
      unchecked: [{ start, end, language: 'de' }],
    });
    assert.deepEqual(englishChecked(dump, leaveOut(0, 10)), { english: 2, checked: 2 });
    assert.deepEqual(englishChecked(dump, leaveOut(0, 11)), { english: 2, checked: 1 });
    assert.deepEqual(englishChecked(dump, leaveOut(21, 60)), { english: 2, checked: 1 });
  });

  it('are looked for in dumps of eight articles in English and others, the same for a seed', () => {
    const article = (
      id: string,
      language: string,
    ): { id: string; language: string; lines: readonly string[] } => ({
      id,
      language,
      lines: Array.from({ length: 4 }, (_, number) => `one two three four ${id}${number}`),
    });
    const articles = [article('a', 'en'), article('b', 'de'), article('c', 'xx')];
    const { text, lines } = mixedDump(articles, seeded(5));
    assert.equal(text.match(/\n\n/g)?.length, 8);
    assert.equal(lines.length, 32);
    assert.deepEqual(new Set(lines.map(({ line }) => line.language)), new Set(['en', 'de']));
    for (const { start, end, line } of lines) assert.equal(text.slice(start, end), line.text);
    assert.equal(mixedDump(articles, seeded(5)).text, text);
    assert.notEqual(mixedDump(articles, seeded(6)).text, text);
  });
});

describe('misprints flagged outside English', () => {
  it('are those in articles in other languages or in none, by file and offset', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
    try {
      const articles = [
        { id: 'a', start: 0, end: 10 },
        { id: 'b', start: 10, end: 20 },
      ];
      writeFileSync(path.join(folder, 'x.txt'), 'x'.repeat(30));
      writeFileSync(path.join(folder, 'x.gold.json'), JSON.stringify({ articles }));
      const flag = (start: number, code: ProblemCode): Problem => ({
        start,
        end: start + 1,
        ...contentOf(code),
        severity: 'warning',
        fixes: [],
        evidenceOfPrint: false,
      });
      const problems = [
        flag(3, 'typo.word'),
        flag(10, 'typo.word'),
        flag(12, 'text.control'),
        flag(25, 'typo.glued'),
      ];
      const languages = new Map([
        ['a', 'en'],
        ['b', 'es'],
      ]);
      assert.deepEqual(
        foreignFlags(
          folder,
          (id) => languages.get(id),
          () => ({ problems }),
        ),
        [
          { file: 'x.txt', offset: 10, code: 'typo.word', language: 'es' },
          { file: 'x.txt', offset: 25, code: 'typo.glued', language: 'xx' },
        ],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
