import { version } from '../../../package.json';
import { canonicalEncoding } from '../text/decode';
import { printable } from '../text/printable';
import { annotate } from './annotate';
import { annotations } from './print-annotations';
import { check } from './check';
import { type CommandContext, EXIT, type ExitStatus } from './context';
import { fix } from './fix';
import { readClasses } from './fix-classes';
import { describeError } from './system-error';
import {
  COMMAND_HELP,
  type CommandName,
  GENERAL_HELP,
  isCommandName,
  parseArguments,
  refuse,
  type WrongUsage,
  wrongUsage,
} from './usage';

/** The options of every command that reads dumps. */
const INPUT_OPTIONS = { help: { type: 'boolean' }, encoding: { type: 'string' } } as const;

/** The options of commands that analyse. */
const ANALYSIS_OPTIONS = { ...INPUT_OPTIONS, 'no-annotations': { type: 'boolean' } } as const;

/** The options of commands that report or fix problems. */
const PROBLEM_OPTIONS = { ...ANALYSIS_OPTIONS, 'no-dictionaries': { type: 'boolean' } } as const;

/** What a command will do once its arguments are found to be valid; or a request for help. */
type Job = { readonly kind: 'job'; run(): Promise<ExitStatus> } | { readonly kind: 'help' } | WrongUsage;

/**
 * Runs the command line: `args` without program and script. Never rejects; all errors are reported on
 * `errors`.
 */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<ExitStatus> {
  try {
    const status = await dispatch(args, context);
    if (!context.output.failure) return status;
    await context.errors.write(
      `dateline: standard output: ${printable(describeError(context.output.failure))}\n`,
    );
  } catch (error) {
    await context.errors.write(`dateline: ${printable(describeError(error))}\n`);
  }
  return EXIT.failed;
}

async function dispatch(args: readonly string[], context: CommandContext): Promise<ExitStatus> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h') return print(context, GENERAL_HELP);
  if (command === '--version') return print(context, `dateline ${version}\n`);
  if (command === undefined) return refuse(context, 'a command is wanted');
  if (!isCommandName(command)) return refuse(context, `there is no command ‘${command}’`);
  const job = JOBS[command](rest, context);
  if (job.kind === 'help') return print(context, COMMAND_HELP[command]);
  if (job.kind === 'wrong') return refuse(context, job.message, command);
  return job.run();
}

async function print(context: CommandContext, text: string): Promise<ExitStatus> {
  await context.output.write(text);
  return EXIT.done;
}

const JOBS: Readonly<Record<CommandName, (args: readonly string[], context: CommandContext) => Job>> = {
  annotate(args, context) {
    const parsed = parseArguments(args, {
      ...ANALYSIS_OPTIONS,
      corrections: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      pretty: { type: 'boolean' },
    });
    if (parsed.kind === 'wrong') return parsed;
    const {
      encoding,
      corrections,
      format,
      out,
      pretty = false,
      'no-annotations': bare = false,
    } = parsed.values;
    const options = { encoding, annotations: !bare, corrections, format, out, pretty };
    return onInputs(parsed, (names) => annotate(names, options, context));
  },

  annotations(args, context) {
    const parsed = parseArguments(args, { ...INPUT_OPTIONS, json: { type: 'boolean' } });
    if (parsed.kind === 'wrong') return parsed;
    const { encoding, json = false } = parsed.values;
    return onInputs(parsed, (names) => annotations(names, { encoding, json }, context));
  },

  check(args, context) {
    const parsed = parseArguments(args, { ...PROBLEM_OPTIONS, variants: { type: 'boolean' } });
    if (parsed.kind === 'wrong') return parsed;
    const {
      encoding,
      variants = false,
      'no-dictionaries': without = false,
      'no-annotations': bare = false,
    } = parsed.values;
    const options = { encoding, variants, dictionaries: !without, annotations: !bare };
    return onInputs(parsed, (names) => check(names, options, context));
  },

  fix(args, context) {
    const parsed = parseArguments(args, {
      ...PROBLEM_OPTIONS,
      write: { type: 'boolean' },
      list: { type: 'boolean' },
      class: { type: 'string', multiple: true },
      names: { type: 'boolean' },
    });
    if (parsed.kind === 'wrong') return parsed;
    const {
      encoding,
      write = false,
      list = false,
      class: named,
      names: inNames = false,
      'no-dictionaries': without = false,
      'no-annotations': bare = false,
    } = parsed.values;
    if (write && list) return wrongUsage('--list only looks and --write changes: one of them is wanted');
    const asked = named === undefined ? undefined : readClasses(named);
    if (asked?.kind === 'wrong') return asked;
    const changes = { write, list, classes: asked?.classes, names: inNames };
    const options = { encoding, ...changes, dictionaries: !without, annotations: !bare };
    return onInputs(parsed, (names) => fix(names, options, context));
  },

  server(args, context) {
    const parsed = parseArguments(args, {
      help: { type: 'boolean' },
      stdio: { type: 'boolean' },
      // Some clients pass this in addition to what they send in the protocol.
      clientProcessId: { type: 'string' },
    });
    if (parsed.kind === 'wrong') return parsed;
    if (parsed.values.help) return { kind: 'help' };
    if (!parsed.values.stdio)
      return wrongUsage('the server speaks over standard input and output: --stdio is wanted');
    if (parsed.positionals.length > 0) return wrongUsage('the server takes no files');
    return {
      kind: 'job',
      async run() {
        await context.serve();
        return EXIT.done;
      },
    };
  },
};

interface InputArguments {
  readonly values: { readonly help?: boolean; readonly encoding?: string };
  readonly positionals: readonly string[];
}

function onInputs(
  { values, positionals }: InputArguments,
  run: (names: readonly string[]) => Promise<ExitStatus>,
): Job {
  if (values.help) return { kind: 'help' };
  if (positionals.length === 0) return wrongUsage('a file is wanted, or - for standard input');
  if (positionals.filter((name) => name === '-').length > 1)
    return wrongUsage('standard input can be read only once');
  if (values.encoding !== undefined && canonicalEncoding(values.encoding) === undefined) {
    return wrongUsage(`there is no encoding named ‘${values.encoding}’`);
  }
  return { kind: 'job', run: () => run(positionals) };
}
