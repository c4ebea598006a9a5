import { constants } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { CodingFailure, DecodedText, decodeText } from '../text/decode';
import { CommandContext, EXIT, ExitStatus } from './context';
import { printable } from './printable';
import { Progress } from './progress';
import { describeError } from './system-error';

/** How an input that is not a file is named. */
export const STANDARD_INPUT = '-';

/** A text to work on. */
export interface Input extends DecodedText {
  /** The argument verbatim. */
  readonly name: string;
  /** The bytes it was decoded from. */
  readonly bytes: Uint8Array;
}

/** A failure of one input. The others are still done. */
export interface InputFailure {
  readonly kind: 'failed';
  /** A clause for the user, without the input's name. */
  readonly message: string;
}

/** What became of one input. */
export type InputOutcome = { readonly kind: 'done'; readonly status: ExitStatus } | InputFailure;

/**
 * Does `work` on each input in turn. One that cannot be read or fails is said on standard error, and the others are
 * still done. The answer is the gravest status. Stops early, unless `persistent`, once nobody reads the output.
 */
export async function forEachInput(
  names: readonly string[],
  options: { readonly encoding: string | undefined; readonly persistent: boolean },
  context: CommandContext,
  work: (input: Input) => Promise<InputOutcome>,
): Promise<ExitStatus> {
  const progress = new Progress(context.errors, names.length);
  let gravest: ExitStatus = EXIT.done;
  for (const [index, name] of names.entries()) {
    if (context.output.isClosed && !options.persistent) break;
    await progress.next(index, name);
    const outcome = await outcomeOf(name, options.encoding, context, async (input) => {
      await progress.clear();
      return work(input);
    });
    await progress.clear();
    if (outcome.kind === 'failed')
      await context.errors.write(`${printable(`${name}: ${outcome.message}`)}\n`);
    const status = outcome.kind === 'failed' ? EXIT.failed : outcome.status;
    if (status > gravest) gravest = status;
  }
  return gravest;
}

async function outcomeOf(
  name: string,
  encoding: string | undefined,
  context: CommandContext,
  work: (input: Input) => Promise<InputOutcome>,
): Promise<InputOutcome> {
  try {
    const bytes = name === STANDARD_INPUT ? await context.readStandardInput() : readFileSync(name);
    const decoded = decode(bytes, encoding);
    return decoded.kind === 'failed' ? decoded : await work({ ...decoded, name, bytes });
  } catch (error) {
    return { kind: 'failed', message: describeError(error) };
  }
}

function decode(bytes: Uint8Array, encoding: string | undefined): DecodedText | CodingFailure {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    return { kind: 'failed', message: `the file is too large: at most ${constants.MAX_STRING_LENGTH} bytes` };
  }
  return decodeText(bytes, encoding);
}
