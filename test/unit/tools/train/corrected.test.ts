import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Annotation } from '../../../../server/src/analysis/model/annotations';
import { STATES } from '../../../../server/src/analysis/roles/states';
import { exportCorrections } from '../../../../server/src/exports/corrections';
import { readCorrected } from '../../../../tools/train/corrected';
import { RoleExample } from '../../../../tools/train/role-gold';
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
  const file = JSON.stringify(exportCorrections(TEXT, 'week.txt', CORRECTIONS));

  it('are closed to what the person decided, and to what was left standing', () => {
    write('week.txt', TEXT);
    write('week.txt.corrections.json', file);
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

  it('name the file that cannot be used', () => {
    write('week.txt.corrections.json', file);
    assert.throws(() => readCorrected(folder, smallResources()), /week\.txt\.corrections\.json: .* no dump/);
    write('week.txt', `${TEXT} And more.`);
    assert.throws(() => readCorrected(folder, smallResources()), /another text/);
  });
});
