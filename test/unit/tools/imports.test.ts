import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importCircles, importGraph, upwardImports } from '../../../tools/imports';
import { inRoot } from '../../../tools/paths';

/** The rooms of the engine, the lowest first: each may know those before it. ARCHITECTURE.md says what is in them. */
const ROOMS = [
  'model',
  'incremental',
  'resources',
  'words',
  'facts',
  'language',
  'archives',
  'parsers/timestamp',
  'parsers/dateline',
  'parsers/byline',
  'tagger',
  'lines',
  'roles',
  'articles',
  'dates',
  'typos',
  'problems',
  'decisions',
  'mentions',
  'entities',
  'pipeline',
];

function sources(): ReadonlyMap<string, string> {
  const files = ['client', 'server', 'shared', 'tools'].flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name).split(path.sep).join('/')),
  );
  return new Map(files.map((file) => [file, readFileSync(inRoot(file), 'utf8')]));
}

describe('what imports what', () => {
  const files = sources();
  const graph = importGraph(files);
  const withOffence = (file: string, line: string): ReturnType<typeof importGraph> =>
    importGraph(new Map([...files, [file, `${line}\n${files.get(file) ?? ''}`]]));

  it('goes in no circle', () => {
    assert.deepEqual(importCircles(graph), []);
  });

  it('is told to go in a circle once two files import each other', () => {
    const circles = importCircles(
      withOffence('server/src/analysis/words/tokens.ts', "import { isHyphen } from './paragraph-context';"),
    );
    assert.equal(circles.length, 1);
    assert.ok(circles[0]?.includes('server/src/analysis/words/paragraph-context.ts'));
  });

  it('leads from no room of the engine to one above it', () => {
    assert.deepEqual(upwardImports(graph, 'server/src/analysis', ROOMS), []);
  });

  it('is told to lead upwards once a lower room knows a higher one', () => {
    const offence = withOffence('server/src/analysis/words/tokens.ts', "import '../entities/entities';");
    assert.deepEqual(upwardImports(offence, 'server/src/analysis', ROOMS), [
      'server/src/analysis/words/tokens.ts → server/src/analysis/entities/entities.ts',
    ]);
    const above = withOffence('server/src/analysis/words/tokens.ts', "import '../analysis';");
    assert.deepEqual(upwardImports(above, 'server/src/analysis', ROOMS), [
      'server/src/analysis/words/tokens.ts → server/src/analysis/analysis.ts',
    ]);
  });

  it('asks for a place in the order for a new room', () => {
    const files = new Map([
      ['server/src/analysis/new/room.ts', "import '../other/room';"],
      ['server/src/analysis/other/room.ts', ''],
    ]);
    assert.throws(() => upwardImports(importGraph(files), 'server/src/analysis', ROOMS), /lies in no room/);
  });

  it('counts a circle of three once', () => {
    const circle = importGraph(
      new Map([
        ['a.ts', "import './b';"],
        ['b.ts', "export * from './c';"],
        ['c.ts', "const a = import('./a');"],
      ]),
    );
    assert.deepEqual(importCircles(circle), [['a.ts', 'b.ts', 'c.ts']]);
  });
});
