import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Problem, ProblemPlace } from '../../../server/src/analysis/model/dump';
import { pooledArticle } from '../../../tools/certain-edits/articles';
import { CertainShare, injectedText } from '../../../tools/certain-edits/certain-share';
import {
  becomesHash,
  certainEdit,
  editReport,
  readEditVerdicts,
  verdictOn,
} from '../../../tools/certain-edits/judge';
import { inRoot } from '../../../tools/paths';

const row = (becomes: string, ...readings: readonly string[]): string =>
  ['paper/1', 4, 10, becomesHash(becomes), ...readings].join('\t');
const table = (...rows: readonly string[]): string => ['# a comment', 'names', ...rows].join('\n');

const BRIDGE = {
  code: 'typo.word',
  args: { variant: 'unknown', word: 'brigde', suggestion: 'bridge' },
} as const;
const problem = (newText: string, changes: Partial<ProblemPlace> = {}): Problem => ({
  ...BRIDGE,
  severity: 'warning',
  start: 4,
  end: 10,
  fixes: [
    {
      description: { kind: 'change', to: newText },
      edits: [{ start: 4, end: 10, newText }],
      class: 'certain',
    },
  ],
  evidenceOfPrint: false,
  ...changes,
});
const TEXT = 'The brigde is long.';

describe('certain edits and their verdicts', () => {
  const edit = certainEdit('paper/1', TEXT, problem('bridge'));

  it('are joined by place and by what the edit makes', () => {
    assert.ok(edit);
    assert.equal(verdictOn(edit, readEditVerdicts(table(row('bridge', 'right', 'right')))), 'right');
    assert.equal(verdictOn(edit, readEditVerdicts(table(row('brides', 'right', 'right')))), 'unjudged');
  });
  it('know where two readers differ, and where one has not read', () => {
    assert.ok(edit);
    assert.equal(verdictOn(edit, readEditVerdicts(table(row('bridge', 'right', 'other')))), 'divided');
    assert.equal(verdictOn(edit, readEditVerdicts(table(row('bridge', 'wrong', '')))), 'wrong');
  });
  it('are neither of what was printed nor of what is only offered', () => {
    assert.equal(certainEdit('paper/1', TEXT, problem('bridge', { evidenceOfPrint: true })), undefined);
    assert.equal(certainEdit('paper/1', TEXT, problem('bridge', { fixes: [] })), undefined);
  });
  it('are counted, and the unjudged apart', () =>
    assert.match(
      editReport(['right', 'wrong', 'unjudged'], 10),
      /1 right, 1 wrong.*\n.*1 unjudged.*50\.0 %$/,
    ));
  it('refuse a row that is no verdict', () =>
    assert.throws(() => readEditVerdicts(table(row('bridge', 'maybe'))), /no verdict/));
  it('can be read from the table that is kept, which holds no text of the news', () => {
    const kept = readFileSync(inRoot('test', 'gold', 'fixes', 'verdicts.tsv'), 'utf8');
    const rows = kept.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    assert.equal(readEditVerdicts(kept).size, rows.length - 1);
    for (const each of rows.slice(1)) assert.match(each, /^[\w-]+\t\d+\t\d+\t[\da-f]{8}\t[a-z]*\t[a-z]*$/);
  });
});

describe('an article of the pool', () => {
  it('is laid out with its head a line each, and its paragraphs apart', () => {
    const line = JSON.stringify({
      id: 'a',
      lang: 'en',
      headline: 'H',
      decks: ['D'],
      byline: null,
      paras: ['P', 'Q'],
    });
    assert.deepEqual(pooledArticle(line), { id: 'a', text: 'H\nD\n\nP\n\nQ\n' });
  });
  it('is left out in another language', () =>
    assert.equal(pooledArticle(JSON.stringify({ id: 'a', lang: 'de' })), undefined));
});

describe('the share of misprints that is certain', () => {
  const line = JSON.stringify({
    set: 'made',
    text: 'a teh b',
    gold: [
      { start: 2, end: 5 },
      { start: 6, end: 7 },
    ],
  });
  const problem = (evidenceOfPrint: boolean, fixClass: 'certain' | 'likely'): Problem => ({
    ...BRIDGE,
    severity: 'warning',
    start: 2,
    end: 5,
    fixes: [{ description: { kind: 'delete' }, edits: [], class: fixClass }],
    evidenceOfPrint,
  });

  it('counts those that are found alone', () => {
    const share = new CertainShare();
    share.add(injectedText(line), [problem(false, 'certain')]);
    share.add(injectedText(line), [problem(false, 'likely')]);
    assert.match(`${share}`, /^50\.0 % of 2 certain, 50\.0 % made unseen/);
  });

  it('tells what is quoted from what is made unseen', () => {
    const share = new CertainShare();
    share.add(injectedText(line), [problem(true, 'certain')]);
    assert.match(`${share}`, /^100\.0 % of 1 certain, 0\.0 % made unseen/);
  });

  it('refuses a line without a text', () => {
    assert.throws(() => injectedText('{"set":"made"}'), /no set or no text/);
  });
});
