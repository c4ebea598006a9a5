import { decodeRoleModel } from '../roles/model';
import { decodeTaggerModel } from '../tagger/model';
import { decodeWordClasses } from '../tagger/word-classes';
import { decodeLanguages } from '../resources/languages-table';
import { decodeLexicon, LEXICON_FILES } from '../resources/lexicon-decode';
import { decodeNames } from '../resources/names-table';
import { decodeOutlets } from '../resources/outlets-table';
import { decodePlaces } from '../resources/places-table';
import { decodeRegionalSpellings } from '../resources/regional-spellings';
import type { Resources } from './resources';
import { messageOf } from '../../text/message-of';

const FILES = {
  places: 'places.bin',
  names: 'names.bin',
  outlets: 'outlets.bin',
  languages: 'languages.bin',
  regionalSpellings: 'regional-spellings.tsv',
  roles: 'roles.bin',
  tagger: 'tagger.bin',
  wordClasses: 'word-classes.bin',
} as const;

/** The files of `dist/data` that `loadResources` needs. */
export const RESOURCE_FILES: readonly string[] = [...Object.values(FILES), ...Object.values(LEXICON_FILES)];

/**
 * The tables from the bytes of their files, by file name. Throws an `Error` that names the file if one is
 * missing or damaged: the installation is broken then, and all anyone can do is report it.
 */
export function loadResources(files: ReadonlyMap<string, Uint8Array>): Resources {
  const read = <Table>(name: string, decode: (bytes: Uint8Array) => Table): Table => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`Dateline's data file ${name} is missing.`);
    try {
      return decode(bytes);
    } catch (error) {
      throw new Error(`Dateline's data file ${name} is damaged: ${messageOf(error)}`);
    }
  };
  return {
    places: read(FILES.places, decodePlaces),
    names: read(FILES.names, decodeNames),
    outlets: read(FILES.outlets, decodeOutlets),
    languages: read(FILES.languages, decodeLanguages),
    regionalSpellings: read(FILES.regionalSpellings, decodeRegionalSpellings),
    roles: read(FILES.roles, decodeRoleModel),
    tagger: {
      model: read(FILES.tagger, decodeTaggerModel),
      classes: read(FILES.wordClasses, decodeWordClasses),
    },
    lexicon: read(LEXICON_FILES.words, () => decodeLexicon(files)),
  };
}
