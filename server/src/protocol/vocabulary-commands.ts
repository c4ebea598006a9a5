import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isRecord } from '../../../shared/json-value';
import { AddWordArguments, IgnoreArguments } from '../language-features/vocabulary-actions';
import { NotKept } from './kept-files';
import { VocabularyStore } from './vocabulary-store';

/** The longest word or key that is kept, in code units. */
const LONGEST = 200;

/** Carries out `dateline.addWord`. Rejects with words for the user where nothing could be kept. */
export async function addWord(vocabulary: VocabularyStore, argument: unknown): Promise<void> {
  const given = readAddWord(argument);
  if (given === undefined) throw invalid('The command names no document, word and dictionary.');
  throwIfRefused(await vocabulary.addWord(given.uri, given.word, given.to));
}

/** Carries out `dateline.ignore`. Rejects likewise. */
export async function ignore(vocabulary: VocabularyStore, argument: unknown): Promise<void> {
  const given = readIgnore(argument);
  if (given === undefined) throw invalid('The command names no document and place or word.');
  throwIfRefused(
    given.where === 'here'
      ? await vocabulary.ignoreHere(given.uri, given.key, given.words)
      : await vocabulary.ignoreInDump(given.uri, given.word),
  );
}

function readAddWord(value: unknown): AddWordArguments | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, word, to } = value;
  if (typeof uri !== 'string' || !isWord(word) || (to !== 'user' && to !== 'workspace')) return undefined;
  return { uri, word: word.trim(), to };
}

function readIgnore(value: unknown): IgnoreArguments | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, where, key, words, word } = value;
  if (typeof uri !== 'string') return undefined;
  if (where === 'dump' && isWord(word)) return { uri, where, word: word.trim() };
  if (where !== 'here' || !isWord(key) || typeof words !== 'string') return undefined;
  return { uri, where, key, words: words.slice(0, LONGEST) };
}

/** What stands on a line of its own in a dictionary, and is no comment there. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && /^[^#\r\n\0][^\r\n\0]*$/.test(value.trim());
}

function throwIfRefused(refused: NotKept | undefined): void {
  if (refused !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, refused.reason);
}

function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
