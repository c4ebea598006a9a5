import { isFile } from './uri-scheme';
import type { AnalysisSettings } from '../analysis/model/settings';
import { DICTIONARY, withWord } from './dictionary-file';
import {
  ignoredIn,
  type Ignores,
  IGNORES,
  ignoresText,
  withoutDumps,
  withDumps,
  wordsIn,
} from './ignores-file';
import type { FileFormat, KeptFile, KeptFiles, NotKept } from './kept-files';
import { pathBelow, plainUri } from './plain-uri';
import { insideFolder, type WorkspaceFolders } from './workspace-folders';

/** The files in the user's folder, and beside a workspace's dictionary. */
const USER_DICTIONARY = 'words.txt';
const IGNORES_NAME = 'ignored.json';

/** The files that apply to a document. */
interface Files {
  readonly userDictionary: KeptFile | undefined;
  readonly workspaceDictionary: KeptFile | undefined;
  /** In the workspace if the document belongs to one, else in the user's folder. */
  readonly ignores: KeptFile | undefined;
  /** The document's name in the list of ignores. */
  readonly dump: string;
}

/** What the store needs to locate the files of a document. */
export interface VocabularyPlaces {
  /** The URI of the folder for the user's own files; undefined if there is none. */
  readonly userFolder: string | undefined;
  readonly folders: WorkspaceFolders;
  /** The path of the workspace's dictionary, from the settings of a document. */
  dictionaryOf(uri: string): Promise<string>;
  /** Called with each file that is read for the first time, so that it can be watched. */
  used(uri: string): void;
}

/**
 * What the user has declared correct or wants ignored: in the user's and the workspace's dictionaries, and
 * for single dumps.
 */
export class VocabularyStore {
  private readonly used = new Set<string>();
  /** What is ignored in documents that have no name yet; kept for the life of the server. */
  private readonly inUnnamed = new Map<string, readonly string[]>();

  constructor(
    private readonly kept: KeptFiles,
    private readonly places: VocabularyPlaces,
  ) {}

  /** The settings of a document, merged with the words and ignores stored for it. Never rejects. */
  async merge(uri: string, settings: AnalysisSettings): Promise<AnalysisSettings> {
    const files = await this.filesOf(uri);
    const [user, workspace, ignores] = await Promise.all([
      this.read(files.userDictionary, DICTIONARY),
      this.read(files.workspaceDictionary, DICTIONARY),
      this.read(files.ignores, IGNORES),
    ]);
    return {
      ...settings,
      knownWords: [
        ...settings.knownWords,
        ...user,
        ...workspace,
        ...wordsIn(ignores, files.dump),
        ...(this.inUnnamed.get(uri) ?? []),
      ],
      ignoredPlaces: Object.keys(ignores.here),
    };
  }

  /** Whether there is a workspace dictionary to which words of the document could be added. */
  async hasWorkspaceDictionary(uri: string): Promise<boolean> {
    return (await this.filesOf(uri)).workspaceDictionary !== undefined;
  }

  /** Adds a word to the user's dictionary, or to that of the document's workspace. */
  async addWord(uri: string, word: string, to: 'user' | 'workspace'): Promise<NotKept | undefined> {
    const files = await this.filesOf(uri);
    const file = to === 'user' ? files.userDictionary : files.workspaceDictionary;
    if (file === undefined) return { reason: 'There is no folder here to keep a dictionary in.' };
    return this.kept.change(file, DICTIONARY, (_words, text) => withWord(text, word));
  }

  /** Ignores the problem with this key; `words` tell readers of the file what was there. */
  ignoreHere(uri: string, key: string, words: string): Promise<NotKept | undefined> {
    return this.changeIgnores(uri, (ignores) => ({ ...ignores, here: { ...ignores.here, [key]: words } }));
  }

  /** Declares a word correct in this document only. */
  async ignoreInDump(uri: string, word: string): Promise<NotKept | undefined> {
    if (!isFile(uri)) {
      this.inUnnamed.set(uri, [...(this.inUnnamed.get(uri) ?? []), word]);
      return undefined;
    }
    return this.changeIgnores(uri, (ignores, dump) =>
      withDumps(ignores, { [dump]: [...wordsIn(ignores, dump), word] }),
    );
  }

  /**
   * A file, or a folder with everything in it, has been renamed: its ignores are stored under the new name,
   * in the file where they belong. Returns whether anything was stored under the old name.
   */
  async renamed(from: string, to: string): Promise<NotKept | boolean> {
    const [before, after] = [await this.filesOf(from), await this.filesOf(to)];
    if (before.ignores === undefined || after.ignores === undefined) return false;
    const moving = ignoredIn(await this.read(before.ignores, IGNORES), before.dump);
    if (Object.keys(moving).length === 0) return false;
    const moved = Object.fromEntries(
      Object.entries(moving).map(([dump, words]) => [after.dump + dump.slice(before.dump.length), words]),
    );
    // Written at its destination before it is removed, so that nothing is lost if either fails.
    const refused =
      (await this.kept.change(after.ignores, IGNORES, (ignores) => ignoresText(withDumps(ignores, moved)))) ??
      (await this.kept.change(before.ignores, IGNORES, (ignores) =>
        ignoresText(withoutDumps(ignores, moving)),
      ));
    return refused ?? true;
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.inUnnamed.delete(uri);
  }

  private async changeIgnores(
    uri: string,
    change: (ignores: Ignores, dump: string) => Ignores,
  ): Promise<NotKept | undefined> {
    const { ignores: file, dump } = await this.filesOf(uri);
    if (file === undefined) return { reason: 'There is no folder here to keep what is ignored in.' };
    return this.kept.change(file, IGNORES, (ignores) => ignoresText(change(ignores, dump)));
  }

  private async filesOf(uri: string): Promise<Files> {
    const { userFolder, folders } = this.places;
    const amongUsers = (name: string): KeptFile | undefined =>
      userFolder === undefined
        ? undefined
        : { uri: `${userFolder}/${name}`, home: { folder: userFolder, isMade: true } };
    const userDictionary = amongUsers(USER_DICTIONARY);
    const folder = folders.folderOf(uri);
    const dictionary = folder && insideFolder(folder, await this.places.dictionaryOf(uri));
    if (folder === undefined || dictionary === undefined) {
      const ignores = amongUsers(IGNORES_NAME);
      return { userDictionary, workspaceDictionary: undefined, ignores, dump: plainUri(uri) };
    }
    const home = { folder, isMade: false };
    return {
      userDictionary,
      workspaceDictionary: { uri: dictionary, home },
      ignores: { uri: dictionary.replace(/[^/]*$/, IGNORES_NAME), home },
      dump: pathBelow(folder, uri) ?? plainUri(uri),
    };
  }

  private read<T>(file: KeptFile | undefined, format: FileFormat<T>): Promise<T> {
    if (file === undefined) return Promise.resolve(format.empty);
    const { uri } = file;
    if (!this.used.has(uri)) {
      this.used.add(uri);
      this.places.used(uri);
    }
    return this.kept.read(uri, format);
  }
}
