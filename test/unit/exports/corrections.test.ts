import assert from 'node:assert/strict';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import { exportCorrections, importCorrections } from '../../../server/src/exports/corrections';

const FILE = '\ufeffRain\r\nIt rained.\r\nWind\r\n';
const IN_EDITOR = 'Rain\nIt rained.\nWind\n';

const lineOf = (text: string, piece: string): { start: number; end: number } => ({
  start: text.indexOf(piece),
  end: text.indexOf(piece) + piece.length,
});

/** A boundary and a role, in the order they were decided, and a name that is no correction. */
const decidedIn = (text: string): readonly Annotation[] => [
  { kind: 'boundary', id: 'a', verdict: 'start', ...lineOf(text, 'Wind') },
  { kind: 'mention', id: 'b', mention: 'misc', ...lineOf(text, 'Wind') },
  { kind: 'role', id: 'c', role: 'deck', ...lineOf(text, 'It rained.') },
];

/** What a person said of whom a name means. */
const namedIn = (text: string): readonly Annotation[] => [
  {
    kind: 'entity',
    id: 'd',
    ...lineOf(text, 'Rain'),
    decision: { verdict: 'same', entity: 'e1', name: 'Ada Rain' },
  },
  { kind: 'entity', id: 'e', ...lineOf(text, 'Wind'), decision: { verdict: 'apart', reach: 'article' } },
];

/** The file with one thing about it changed. */
function changed(change: object): string {
  return JSON.stringify({ ...exportCorrections(IN_EDITOR, 'a.txt', decidedIn(IN_EDITOR)), ...change });
}

function checkRefused(content: string, message: RegExp): void {
  const result = importCorrections(content, IN_EDITOR);
  assert.match(result.kind === 'failed' ? result.message : '(read)', message);
}

describe('the file of corrections', () => {
  it('holds the corrections in the order of the text', () => {
    assert.deepEqual(exportCorrections(IN_EDITOR, 'a.txt', decidedIn(IN_EDITOR)), {
      schemaVersion: 1,
      source: 'a.txt',
      length: 21,
      corrections: [
        { kind: 'role', start: 5, end: 15, role: 'deck' },
        { kind: 'boundary', start: 16, end: 20, verdict: 'start' },
      ],
    });
  });

  it('is made in the editor and read for the file, whose line ends and mark the editor drops', () => {
    const made = JSON.stringify(exportCorrections(IN_EDITOR, 'a.txt', decidedIn(IN_EDITOR)));
    const read = importCorrections(made, FILE);
    assert.ok(read.kind === 'read');
    assert.deepEqual(
      read.annotations.map(({ start, end }) => FILE.slice(start, end)),
      ['It rained.', 'Wind'],
    );
    assert.deepEqual(exportCorrections(FILE, 'a.txt', read.annotations), JSON.parse(made));
  });

  it('holds whom names were said to mean, and reads it again', () => {
    const file = exportCorrections(IN_EDITOR, 'a.txt', namedIn(IN_EDITOR));
    assert.deepEqual(file.corrections, [
      { kind: 'entity', start: 0, end: 4, verdict: 'same', entity: 'e1', name: 'Ada Rain' },
      { kind: 'entity', start: 16, end: 20, verdict: 'apart', reach: 'article' },
    ]);
    const read = importCorrections(JSON.stringify(file), IN_EDITOR);
    assert.ok(read.kind === 'read');
    assert.deepEqual(exportCorrections(IN_EDITOR, 'a.txt', read.annotations), file);
  });

  it('is refused for another text', () => {
    const result = importCorrections(changed({}), `${IN_EDITOR}More`);
    assert.match(result.kind === 'failed' ? result.message : '', /another text/);
  });

  it('is refused where it is none', () => {
    checkRefused('', /not a file of corrections/);
    checkRefused('[]', /not a file of corrections/);
    checkRefused(changed({ corrections: 3 }), /not a file of corrections/);
    checkRefused(changed({ schemaVersion: 2 }), /version/);
  });

  it('says which correction cannot be read', () => {
    const good = { kind: 'role', start: 0, end: 4, role: 'headline' };
    for (const bad of [
      null,
      { ...good, role: 'blank' },
      { ...good, start: 9 },
      { ...good, end: 400 },
      { ...good, start: -1 },
      { ...good, kind: 'boundary', verdict: 'perhaps' },
      { ...good, kind: 'entity', verdict: 'same', name: 'Ada Rain' },
      { ...good, kind: 'entity', verdict: 'apart', reach: 'dump' },
    ])
      checkRefused(changed({ corrections: [good, bad] }), /correction 2 /);
  });
});
