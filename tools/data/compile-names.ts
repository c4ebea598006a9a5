import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FAMILY, FAMILY_FIRST, GIVEN } from '../../server/src/analysis/resources/names-table';
import { packParts } from '../../server/src/text/binary-layout';
import { packWords } from './lexicon-dawg';
import { readWords } from './table-file';

const require = createRequire(import.meta.url);

/** The three lists of names, as written. */
export interface NameLists {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
}

/**
 * Our lists of given and family names, and as family names those of `@cspell/dict-people-names` (MIT), which does not say
 * which kind each is, as far as they are no common words, and no `wellKnownPlaces` ("Boston", "Geneva"), which are places
 * far more often. Each list is sorted.
 */
export function nameLists(
  isCommonWord: (word: string) => boolean,
  wellKnownPlaces: ReadonlySet<string>,
): NameLists {
  const given = new Set(readWords('given-names.txt'));
  const family = new Set(readWords('family-names.txt'));
  for (const name of untypedNames())
    if (!given.has(name) && !wellKnownPlaces.has(name) && !isCommonWord(name.toLowerCase())) family.add(name);
  const sorted = (names: Iterable<string>): ReadonlySet<string> => new Set([...names].sort());
  return {
    given: sorted(given),
    family: sorted(family),
    familyFirst: sorted(readWords('family-first-names.txt')),
  };
}

/** The file of names for `dist/data`. */
export function packNames({ given, family, familyFirst }: NameLists): Uint8Array {
  const names = [...new Set([...given, ...family, ...familyFirst])].sort();
  const listsOf = (name: string): number =>
    (given.has(name) ? GIVEN : 0) |
    (family.has(name) ? FAMILY : 0) |
    (familyFirst.has(name) ? FAMILY_FIRST : 0);
  return packParts([packWords(names), Uint8Array.from(names, listsOf)]);
}

function untypedNames(): readonly string[] {
  // The package exports its cspell settings only; the list lies beside them.
  const settings = require.resolve('@cspell/dict-people-names');
  return readFileSync(path.join(path.dirname(settings), 'dict', 'people-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(line));
}
