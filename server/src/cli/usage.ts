import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EXPORT_FORMATS } from '../exports/formats';
import { type CommandContext, EXIT, type ExitStatus } from './context';
import { printable } from '../text/printable';
import { messageOf } from '../text/message-of';

const FORMATS = EXPORT_FORMATS.map((format) => format.name).join('|');

const COMMON_OPTIONS = `  --encoding NAME   encoding of files without a byte order mark (default: utf-8)
  --help            print this help
`;

const ANALYSIS_OPTIONS = `  --no-annotations  leave out the annotations kept in FILE.annotations.json
${COMMON_OPTIONS}`;

const PROBLEM_OPTIONS = `  --no-dictionaries leave out the words and ignored places that the editor keeps
${ANALYSIS_OPTIONS}`;

/** The help of the program as a whole. */
export const GENERAL_HELP = `dateline: annotates raw news dumps

usage: dateline annotate FILE…     print what is in the dumps, as JSON
       dateline annotations FILE…  print what persons have said of them
       dateline check FILE…        print their problems
       dateline fix FILE…          repair what can be repaired without doubt
       dateline server --stdio     run the language server, for editors
       dateline --version
       dateline COMMAND --help

FILE may be -, for standard input.
Exit status: 0; 1 if check found problems; 2 for wrong usage or an input that failed.
`;

/** The help of each command. */
export const COMMAND_HELP = {
  annotate: `usage: dateline annotate [options] FILE…

Prints articles, spans, entities and problems of each dump: one JSON object a file, each on one line.

  --format ${FORMATS}     what to print (default: ${EXPORT_FORMATS[0].name})
  --out DIR         write to DIR/FILE.json instead, one file for each input
  --corrections F   honour the corrections in F as well, for the one FILE (deprecated)
  --pretty          indent the JSON, for people
${ANALYSIS_OPTIONS}`,
  annotations: `usage: dateline annotations [options] FILE…

Prints the annotations kept in FILE.annotations.json, where they stand in the dump as it is now, as
file:line:column: state: label “text” (note). Lines and columns count from 1. The state is placed, where the
text stands as it did; moved, where it stands elsewhere; orphan, where it is gone.

  --json            print one JSON object a file, each on one line
${COMMON_OPTIONS}`,
  check: `usage: dateline check [options] FILE…

Prints the problems of each dump as file:line:column: code message. Lines and columns count from 1.
Exit status 1 if there are any. Words of your dictionary, and of .dateline/words.txt in a folder around
the file, are right.

  --variants        also tell of American and British spelling mixed in one article
${PROBLEM_OPTIONS}`,
  fix: `usage: dateline fix [options] FILE…

Prints a unified diff of the repairs that leave no doubt, until none of them is left. What stands in
quotation marks and in names is left as it was printed. Standard error says how many repairs were made,
and how many are left.

  --write           repair the files themselves
  --list            print a line for each repair, and each that could be made besides:
                    file:line:column: class code “old” → “new”
  --class CLASS     which repairs to make: certain (the default), likely, or certain,likely;
                    with --list, only these are listed
  --names           repair within quotation marks and names too
${PROBLEM_OPTIONS}`,
  server: `usage: dateline server --stdio

Runs the language server on standard input and output, for any editor that speaks the protocol.

  --help            print this help
`,
} as const;

/** The names of the commands. */
export type CommandName = keyof typeof COMMAND_HELP;

/** Whether there is a command with this name. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMAND_HELP, name);
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/** Parsed arguments, or what is wrong with them. */
export type ParsedArguments<T extends Options> = ({ readonly kind: 'parsed' } & Parsed<T>) | WrongUsage;

/** Invalid arguments, with a clause for the user. */
export interface WrongUsage {
  readonly kind: 'wrong';
  readonly message: string;
}

/** Parses arguments; an unknown option, or one without its value, is wrong usage. */
export function parseArguments<T extends Options>(args: readonly string[], options: T): ParsedArguments<T> {
  try {
    return {
      kind: 'parsed',
      ...parseArgs({ args: [...args], options, allowPositionals: true, strict: true }),
    };
  } catch (error) {
    return wrongUsage(messageOf(error));
  }
}

/** Wrong usage as a value. */
export function wrongUsage(message: string): WrongUsage {
  return { kind: 'wrong', message };
}

/** Says what is wrong and where to find help. */
export async function refuse(
  context: CommandContext,
  message: string,
  command?: CommandName,
): Promise<ExitStatus> {
  const help = command ? `dateline ${command} --help` : 'dateline --help';
  await context.errors.write(`dateline: ${printable(message)}\nTry ‘${help}’.\n`);
  return EXIT.failed;
}
