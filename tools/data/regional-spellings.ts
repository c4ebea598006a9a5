import { occurrences } from '../../server/src/text/occurrences';
import {
  type RegionalPair,
  TELLS,
  writeRegionalSpellings,
} from '../../server/src/analysis/resources/regional-spellings';
import { type Englishes, englishes } from './lexicon-sources';
import { type Row, readTable } from './table-file';

/** The file of regional spellings for `dist/data`. */
export function compileRegionalSpellings(): Uint8Array {
  return writeRegionalSpellings(regionalPairs(readTable('regional-spellings.tsv'), englishes()));
}

/**
 * The pairs that the rows of the table give with these dictionaries, each British form once: of a family, each word that only the
 * British have and that the Americans have with their letters. Throws on a row of no known kind.
 */
export function regionalPairs(rows: readonly Row[], dictionaries: Englishes): readonly RegionalPair[] {
  const pairs = new Map<string, RegionalPair>();
  const excluded = new Set<string>();
  const add = (pair: RegionalPair): void => {
    if (!pairs.has(pair.british)) pairs.set(pair.british, pair);
  };
  for (const row of rows) {
    const [kind, british, american] = [row(0), row(1), row(2)];
    const tells = TELLS.find((each) => each === row(3));
    if (kind === 'not') excluded.add(british);
    else if (kind === 'word' && tells !== undefined) add({ british, american, tells });
    else if (kind === 'family' && tells !== undefined)
      familyPairs({ british, american, tells }, dictionaries).forEach(add);
    else
      throw new Error(`regional-spellings.tsv: “${kind} ${british}” is of no known kind, or tells nothing`);
  }
  return [...pairs.values()].filter(({ british }) => !excluded.has(british));
}

function familyPairs(
  letters: RegionalPair,
  { american, british, anyBritish }: Englishes,
): readonly RegionalPair[] {
  const pairs: RegionalPair[] = [];
  for (const word of british) {
    if (american.has(word) || !/^[a-z]+$/.test(word)) continue;
    for (const at of occurrences(word, letters.british)) {
      const other = word.slice(0, at) + letters.american + word.slice(at + letters.british.length);
      if (!american.has(other)) continue;
      if (!anyBritish.has(other)) pairs.push({ british: word, american: other, tells: letters.tells });
      else if (letters.tells !== 'American') pairs.push({ british: word, american: other, tells: 'British' });
    }
  }
  return pairs;
}
