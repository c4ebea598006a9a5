import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Annotation } from '../../../../server/src/analysis/model/annotations';
import { STATES } from '../../../../server/src/analysis/roles/states';
import { printSideFile } from '../../../../server/src/annotations/side-file/print-side-file';
import { sideFileOf } from '../../../../server/src/annotations/side-file/side-file-of';
import { exportCorrections } from '../../../../server/src/exports/corrections';
import { readCorrected } from '../../../../tools/train/corrected';
import type { RoleExample } from '../../../../tools/train/role-gold';
import { smallResources } from '../../analysis/small-resources';

const TEXT = [
  'Ferries stop for a day as crews weigh an offer',
  'LISBON (Reuters) - Ferries across the river stopped for a day on Monday while crews weighed an offer that would raise their pay by a tenth over three years, the operator said.',
  '',
  'The harbour by night, by our reader Marta Quill',
  'The operator, which carries sixty thousand people a day, said that buses would run in place of boats until the evening and that tickets would hold on both.',
].join('\r\n');

const lineOf = (piece: string): { start: number; end: number } => {
  const start = TEXT.indexOf(piece);
  return { start, end: TEXT.indexOf('\r', start) };
};

const CORRECTIONS: readonly Annotation[] = [
  { kind: 'boundary', id: 'a', verdict: 'start', ...lineOf('The harbour') },
  { kind: 'role', id: 'b', role: 'headline', ...lineOf('The harbour') },
];

/** The names of the states that are left open on each line. */
function openOn(example: RoleExample | undefined): string[][] {
  return (example?.open ?? []).map((set) =>
    STATES.filter((_, index) => (set & (1 << index)) !== 0).map(({ name }) => name),
  );
}

describe('corrected dumps, to learn from', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'dateline-corrected-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);
  const corrections = JSON.stringify(exportCorrections(TEXT, 'week.txt', CORRECTIONS));
  const filed = (placed: readonly Annotation[]): string =>
    printSideFile(sideFileOf({ placed, orphans: [] }, TEXT, []), 'week.txt');

  it('are closed to what the person decided, and to what was left standing', () => {
    write('week.txt', TEXT);
    write('week.txt.annotations.json', filed(CORRECTIONS));
    write('other.txt', TEXT);
    const examples = readCorrected(folder, smallResources());
    assert.deepEqual(
      examples.map(({ name, family }) => [name, family]),
      [['week.txt', 'corrected']],
    );
    const open = openOn(examples[0]);
    assert.deepEqual(open[3], ['start:headline'], 'decided');
    assert.deepEqual([open[0], open[1], open[4]], [['start:headline'], ['body'], ['body']], 'left standing');
    assert.equal(open[2]?.length, STATES.length, 'a blank line says nothing');
  });

  it('are found by the corrections of earlier versions where no annotations stand beside them', () => {
    write('week.txt', TEXT);
    write('week.txt.corrections.json', corrections);
    const before = openOn(readCorrected(folder, smallResources())[0]);
    write('week.txt.annotations.json', filed(CORRECTIONS));
    write('week.txt.corrections.json', 'no longer read');
    const examples = readCorrected(folder, smallResources());
    assert.equal(examples.length, 1);
    assert.deepEqual([openOn(examples[0]), before[3]], [before, ['start:headline']]);
  });

  it('are no dumps of which only names were labelled', () => {
    const { start } = lineOf('LISBON');
    write('week.txt', TEXT);
    const label: Annotation = {
      kind: 'mention',
      id: 'c',
      mention: 'place',
      start,
      end: start + 'LISBON'.length,
    };
    write('week.txt.annotations.json', filed([label]));
    assert.deepEqual(readCorrected(folder, smallResources()), []);
  });

  it('name the annotations that cannot be read', () => {
    write('week.txt', TEXT);
    write('week.txt.annotations.json', '{');
    assert.throws(() => readCorrected(folder, smallResources()), /week\.txt\.annotations\.json: it /);
  });

  it('name the file that cannot be used', () => {
    write('week.txt.corrections.json', corrections);
    assert.throws(() => readCorrected(folder, smallResources()), /week\.txt\.corrections\.json: .* no dump/);
    write('week.txt', `${TEXT} And more.`);
    assert.throws(() => readCorrected(folder, smallResources()), /another text/);
  });
});
