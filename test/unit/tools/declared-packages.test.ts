import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import ts from 'typescript';
import { inRoot } from '../../../tools/paths';

/** The folders whose sources import packages. */
const FOLDERS = ['client', 'server', 'shared', 'test', 'tools'];

/** The packages that a file imports, types included, each without what stands behind its name. */
function importedPackages(source: string): readonly string[] {
  return ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

function isGiven(name: string): boolean {
  return name === 'vscode' || name.startsWith('node:') || builtinModules.includes(name);
}

describe('the packages that are imported', () => {
  it('are seen in every form of an import', () => {
    const source = [
      "import { a } from 'alpha';",
      "import type { b } from '@scope/beta/deep';",
      "import * as c from 'gamma/node';",
      'import {\n  d,\n  e,\n} from "delta";',
      "import 'epsilon';",
      "export { f } from 'zeta';",
      "import { g } from './not-a-package';",
      "export type H = 'of' | 'from';",
    ].join('\n');
    assert.deepEqual(importedPackages(source), ['alpha', '@scope/beta', 'gamma', 'delta', 'epsilon', 'zeta']);
  });

  it('are all named in package.json, none left to what another package happens to need', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const missing = FOLDERS.flatMap((folder) =>
      readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) =>
          importedPackages(readFileSync(inRoot(folder, name), 'utf8'))
            .filter((imported) => !isGiven(imported))
            .filter((imported) => !(imported in dependencies) && !(imported in devDependencies))
            .map((imported) => `${folder}/${name}: ${imported}`),
        ),
    );
    assert.deepEqual(missing, []);
  });
});
