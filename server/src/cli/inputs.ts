import { constants } from 'node:buffer';
import { type CodingFailure, type DecodedText, decodeText } from '../text/decode';
import { type CommandContext, EXIT, type ExitStatus } from './context';
import { printable } from '../text/printable';
import { Progress } from './progress';
import { readNamed } from './read-named';
import { describeError } from './system-error';

/** The name of standard input as an argument. */
export const STANDARD_INPUT = '-';

/** A text to work on. */
export interface Input extends DecodedText {
  /** The argument verbatim. */
  readonly name: string;
  /** The bytes it was decoded from. */
  readonly bytes: Uint8Array;
}

/** The result for one input. */
export type InputOutcome =
  | {
      readonly kind: 'done';
      readonly status: ExitStatus;
      /** What goes to standard output. */
      readonly answer: string;
      /** What goes to standard error: clauses for the user, without the input's name. */
      readonly remarks: readonly string[];
    }
  | InputFailure;

/**
 * Why an input failed, as a clause for the user without the input's name. The other inputs are still
 * processed.
 */
export interface InputFailure {
  readonly kind: 'failed';
  readonly message: string;
}

/** How a command takes its inputs. */
export interface InputOptions {
  readonly encoding: string | undefined;
  /** Whether the command does more than print, and so continues when nobody reads its output. */
  readonly persistent: boolean;
}

/**
 * Calls `work` for each input in turn and prints its output. An input that cannot be read or that fails is
 * reported on standard error, and the others are still processed. Returns the most severe status.
 */
export async function forEachInput(
  names: readonly string[],
  options: InputOptions,
  context: CommandContext,
  work: (input: Input) => InputOutcome | Promise<InputOutcome>,
): Promise<ExitStatus> {
  const progress = new Progress(context.errors, names.length);
  let gravest: ExitStatus = EXIT.done;
  for (const [index, name] of names.entries()) {
    if (context.output.isClosed && !options.persistent) break;
    await progress.next(index, name);
    const outcome = await outcomeOf(name, options.encoding, context, work);
    await progress.clear();
    const status = await report(name, outcome, context);
    if (status > gravest) gravest = status;
  }
  return gravest;
}

async function outcomeOf(
  name: string,
  encoding: string | undefined,
  context: CommandContext,
  work: (input: Input) => InputOutcome | Promise<InputOutcome>,
): Promise<InputOutcome> {
  try {
    const bytes = name === STANDARD_INPUT ? await context.readStandardInput() : await readNamed(name);
    const decoded = decode(bytes, encoding);
    return decoded.kind === 'failed' ? decoded : await work({ ...decoded, name, bytes });
  } catch (error) {
    return { kind: 'failed', message: describeError(error) };
  }
}

async function report(
  name: string,
  outcome: InputOutcome,
  { output, errors }: CommandContext,
): Promise<ExitStatus> {
  if (outcome.kind === 'failed') {
    await errors.write(`${printable(`${name}: ${outcome.message}`)}\n`);
    return EXIT.failed;
  }
  if (outcome.answer !== '') await output.write(outcome.answer);
  for (const remark of outcome.remarks) await errors.write(`${printable(`${name}: ${remark}`)}\n`);
  return outcome.status;
}

function decode(bytes: Uint8Array, encoding: string | undefined): DecodedText | CodingFailure {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    return { kind: 'failed', message: `the file is too large: at most ${constants.MAX_STRING_LENGTH} bytes` };
  }
  return decodeText(bytes, encoding);
}
