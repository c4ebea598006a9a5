import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../analysis/model/settings';
import { nodeFileStore } from '../node/file-store';
import { KeptFiles } from '../protocol/kept-files';
import { SETTINGS } from '../protocol/settings-table';
import { VocabularyStore } from '../protocol/vocabulary-store';
import { WorkspaceFolders } from '../protocol/workspace-folders';
import type { CommandContext } from './context';
import { type InputFailure, STANDARD_INPUT } from './inputs';

/**
 * The path of a workspace's dictionary, relative to the workspace: the command line reads no settings that
 * name another.
 */
const DICTIONARY = SETTINGS['dateline.spelling.dictionary'].default;

/** The settings for one input, or why they are not available. */
export type InputSettings = { readonly kind: 'read'; readonly settings: AnalysisSettings } | InputFailure;

/**
 * The settings for an input, with the dictionaries and ignored places that the editor stores: the user's, and
 * those of the folder that contains `.dateline`, which is looked for upwards from the file. `wanted` is false
 * to leave them out. A damaged file among them fails the input, because a fix could change what it declares
 * correct.
 */
export async function settingsFor(
  name: string,
  wanted: boolean,
  context: CommandContext,
): Promise<InputSettings> {
  if (!wanted) return { kind: 'read', settings: DEFAULT_SETTINGS };
  const complaints: string[] = [];
  const folder = name === STANDARD_INPUT ? undefined : workspaceOf(path.resolve(name));
  const workspaceFolders =
    folder === undefined ? [] : [{ uri: pathToFileURL(folder).href, name: path.basename(folder) }];
  const vocabulary = new VocabularyStore(
    // Nobody is typing meanwhile, so a slow disk is waited for.
    new KeptFiles(nodeFileStore, { report: (complaint) => complaints.push(complaint) }, Infinity),
    {
      userFolder: context.userFolder,
      folders: new WorkspaceFolders({ workspaceFolders, rootUri: null }),
      dictionaryOf: () => Promise.resolve(DICTIONARY),
      used: () => undefined,
    },
  );
  const uri = name === STANDARD_INPUT ? 'untitled:stdin' : pathToFileURL(path.resolve(name)).href;
  const settings = await vocabulary.merge(uri, DEFAULT_SETTINGS);
  if (complaints.length === 0) return { kind: 'read', settings };
  return { kind: 'failed', message: `${complaints.join(' ')} Or give --no-dictionaries.` };
}

/**
 * The innermost folder around the file that has a dictionary. The search stops at the git working tree that
 * contains the file, or at the current folder: what a stranger has put further up is not ours to read.
 */
function workspaceOf(file: string): string | undefined {
  const folders = foldersAbove(file);
  const tree = folders.findIndex((folder) => existsSync(path.join(folder, '.git')));
  const outermost = tree >= 0 ? tree : Math.max(0, folders.indexOf(process.cwd()));
  return folders
    .slice(0, outermost + 1)
    .find((folder) => existsSync(path.join(folder, path.dirname(DICTIONARY))));
}

/** From the folder that contains the file up to the root. */
function foldersAbove(file: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = path.dirname(file); folders.at(-1) !== folder; folder = path.dirname(folder))
    folders.push(folder);
  return folders;
}
