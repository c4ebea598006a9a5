import { parseJson } from '../../../shared/json-value';
import { isListOf, isOneOf, isRecordOf, isString, shape } from '../../../shared/shape';
import type { FileFormat } from './kept-files';

/** What the user wants ignored. */
export interface Ignores {
  /**
   * Individual problems, by their key (`placeKey`), each with the word or words at that place, for people who
   * read the file.
   */
  readonly here: Readonly<Record<string, string>>;
  /** Words that are correct in one dump, by the dump's name in the file. */
  readonly inDump: Readonly<Record<string, readonly string[]>>;
}

/** The words that are correct only in this dump. */
export function wordsIn({ inDump }: Ignores, dump: string): readonly string[] {
  return Object.hasOwn(inDump, dump) ? (inDump[dump] ?? []) : [];
}

/** The ignores with the words of these dumps replaced. */
export function withDumps(ignores: Ignores, dumps: Ignores['inDump']): Ignores {
  const entries = [...Object.entries(ignores.inDump), ...Object.entries(dumps)];
  return { here: ignores.here, inDump: Object.fromEntries(entries) };
}

/** What is ignored in the dump `name`, or in the dumps in the folder of that name. */
export function ignoredIn({ inDump }: Ignores, name: string): Ignores['inDump'] {
  return Object.fromEntries(
    Object.entries(inDump).filter(([dump]) => dump === name || dump.startsWith(`${name}/`)),
  );
}

/** The ignores without those of some dumps. */
export function withoutDumps(ignores: Ignores, dumps: Ignores['inDump']): Ignores {
  const left = Object.entries(ignores.inDump).filter(([dump]) => !Object.hasOwn(dumps, dump));
  return { here: ignores.here, inDump: Object.fromEntries(left) };
}

const KIND = 'dateline.ignored';

/** The content of the file, in JSON. */
interface FiledIgnores extends Ignores {
  readonly kind: typeof KIND;
  readonly version: 1;
}

const isFiledIgnores = shape<FiledIgnores>({
  kind: isOneOf(KIND),
  version: isOneOf(1),
  here: isRecordOf(isString),
  inDump: isRecordOf(isListOf(isString)),
});

/** JSON; anything that `ignoresText` would not write is treated as damaged. */
export const IGNORES: FileFormat<Ignores> = {
  what: 'list of what is ignored',
  empty: { here: {}, inDump: {} },
  parse: (text) => ignoresIn(parseJson(text)),
};

/** The file's text: keys and words sorted, one per line, so that two versions of the file merge. */
export function ignoresText({ here, inDump }: Ignores): string {
  const dumps = sorted(inDump).map(([name, words]) => [name, [...new Set(words)].sort()]);
  const content: FiledIgnores = {
    kind: KIND,
    version: 1,
    here: Object.fromEntries(sorted(here)),
    inDump: Object.fromEntries(dumps),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function ignoresIn(value: unknown): Ignores | undefined {
  if (!isFiledIgnores(value)) return undefined;
  const { here, inDump } = value;
  return { here, inDump };
}
