import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeNames } from '../../server/src/analysis/resources/names-table';
import { readWords } from './table-file';

const require = createRequire(import.meta.url);

/**
 * The file of names for `dist/data`: our lists of given and family names, and as family names those of
 * `@cspell/dict-people-names` (MIT), which does not say which kind each is, as far as they are no common words, and
 * no `wellKnownPlaces` ("Boston", "Geneva"), which are places far more often.
 */
export function compileNames(
  isCommonWord: (word: string) => boolean,
  wellKnownPlaces: ReadonlySet<string>,
): Uint8Array {
  const given = new Set(readWords('given-names.txt'));
  const familyFirst = new Set(readWords('family-first-names.txt'));
  const family = new Set(readWords('family-names.txt'));
  for (const name of untypedNames())
    if (!given.has(name) && !wellKnownPlaces.has(name) && !isCommonWord(name.toLowerCase())) family.add(name);
  return writeNames({ given, family, familyFirst });
}

function untypedNames(): readonly string[] {
  // The package exports its cspell settings only; the list lies beside them.
  const settings = require.resolve('@cspell/dict-people-names');
  return readFileSync(path.join(path.dirname(settings), 'dict', 'people-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(line));
}
