import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../tools/paths';
import { engine, samples } from './engine';
import { PROJECTIONS } from './projections';

const FEATURES = inRoot('server', 'src', 'language-features');

/** The files that hold the projections, and those whose answers are made of features: all but the features themselves. */
const FILES = ['projections.ts', 'annotation-projections.ts', 'fix-projections.ts'].map((name) =>
  inRoot('test', 'corpus', name),
);
const USERS = ['protocol', 'cli', 'node', '.'].flatMap((folder) =>
  readdirSync(inRoot('server', 'src', folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => inRoot('server', 'src', folder, name)),
);

/** The samples are all in English, and no fix of one reveals another. */
const NOT_IN_SAMPLES = ['languages that are not checked', 'fixes after the first round'];

/** What these files import of the features: `file name`. */
function importedBy(files: readonly string[]): ReadonlySet<string> {
  const pattern = /import \{([^}]*)\} from '[./]+\/(?:server\/src\/)?language-features\/([\w-]+)'/g;
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, names = '', from = '']) =>
        names.split(',').map((name) => `${from} ${name.trim()}`),
      ),
    ),
  );
}

/** The functions that make something of a dump, which stands first among what they take: `file name`. */
function projecting(): readonly string[] {
  const pattern = /^export function\*? (\w+)\(\s*(?:\w+|\{[^}]*\}): (?:Pick<)?Dump\b/gm;
  return readdirSync(FEATURES).flatMap((file) =>
    [...readFileSync(path.join(FEATURES, file), 'utf8').matchAll(pattern)].map(
      ([, name = '']) => `${path.parse(file).name} ${name}`,
    ),
  );
}

describe('the projections', () => {
  const answered = importedBy(USERS);
  const features = projecting().filter((feature) => answered.has(feature));

  it('are looked for where the features are', () => {
    for (const known of [
      'hover hover',
      'annotation-actions annotationActions',
      'semantic-tokens semanticTokens',
    ])
      assert.ok(features.includes(known), known);
  });

  it('are made of every feature that the server or the command line answers with', () => {
    const projected = importedBy(FILES);
    assert.deepEqual(
      features.filter((feature) => !projected.has(feature)),
      [],
    );
  });

  it('find something to answer in the samples', () => {
    const dumps = samples().map(({ text }) => engine().analyse(text));
    const empty = Object.entries(PROJECTIONS).filter(([, project]) =>
      dumps.every((dump) => hasNothing(project(dump))),
    );
    assert.deepEqual(
      empty.map(([name]) => name),
      NOT_IN_SAMPLES,
    );
  });
});

/** Whether an answer, or each of a list of answers, is empty. */
function hasNothing(answer: unknown): boolean {
  return Array.isArray(answer) ? answer.every(hasNothing) : answer === null || answer === undefined;
}
