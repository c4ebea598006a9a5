import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { anyOf, bothOf, isOneOf, isString, shape, type Shape } from '../../../shared/shape';
import type { AddWordArguments, IgnoreArguments } from '../../../shared/vocabulary';
import type { NotKept } from './kept-files';
import type { VocabularyStore } from './vocabulary-store';

/** The longest word or key that is stored, in code units. */
const LONGEST = 200;

/** Executes `dateline.addWord`. Rejects with words for the user if nothing could be stored. */
export async function addWord(vocabulary: VocabularyStore, argument: unknown): Promise<void> {
  const given = readAddWord(argument);
  if (given === undefined) throw invalid('The command names no document, word and dictionary.');
  throwIfRefused(await vocabulary.addWord(given.uri, given.word, given.to));
}

/** Executes `dateline.ignore`. Rejects likewise. */
export async function ignore(vocabulary: VocabularyStore, argument: unknown): Promise<void> {
  const given = readIgnore(argument);
  if (given === undefined) throw invalid('The command names no document and place or word.');
  throwIfRefused(
    given.where === 'here'
      ? await vocabulary.ignoreHere(given.uri, given.key, given.words)
      : await vocabulary.ignoreInDump(given.uri, given.word),
  );
}

const isAddWord = shape<AddWordArguments>({
  uri: isString,
  word: isString,
  to: isOneOf('user', 'workspace'),
});

const isIgnore: Shape<IgnoreArguments> = bothOf(
  shape<{ readonly uri: string }>({ uri: isString }),
  anyOf(
    shape<Where<'here'>>({ where: isOneOf('here'), key: isString, words: isString }),
    shape<Where<'dump'>>({ where: isOneOf('dump'), word: isString }),
  ),
);

type Where<Reach extends IgnoreArguments['where']> = Omit<Extract<IgnoreArguments, { where: Reach }>, 'uri'>;

function readAddWord(value: unknown): AddWordArguments | undefined {
  if (!isAddWord(value) || !isWord(value.word)) return undefined;
  return { ...value, word: value.word.trim() };
}

function readIgnore(value: unknown): IgnoreArguments | undefined {
  if (!isIgnore(value)) return undefined;
  if (value.where === 'dump') return isWord(value.word) ? { ...value, word: value.word.trim() } : undefined;
  return isWord(value.key) ? { ...value, words: value.words.slice(0, LONGEST) } : undefined;
}

/** Whether this can be a line of a dictionary, and is not a comment there. */
function isWord(value: string): boolean {
  return value.length <= LONGEST && /^[^#\r\n\0][^\r\n\0]*$/.test(value.trim());
}

function throwIfRefused(refused: NotKept | undefined): void {
  if (refused !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, refused.reason);
}

function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
