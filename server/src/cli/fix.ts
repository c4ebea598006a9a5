import { Problem } from '../analysis/dump';
import { combineFixes, preferredFix } from '../language-features/fixes';
import { applyEdits } from '../text/edits';
import { encodeText } from '../text/decode';
import { unifiedDiff } from '../text/unified-diff';
import { CommandContext, EXIT, ExitStatus } from './context';
import { forEachInput, Input, InputFailure, STANDARD_INPUT } from './inputs';
import { settingsFor } from './kept-words';
import { printable, printableLines } from '../text/printable';
import { readNamed } from './read-named';
import { annotationsFor } from './side-files';
import { refuse } from './usage';
import { writeFileAtomically } from './write-file';

/** What `fix` was asked to do. */
export interface FixOptions {
  readonly encoding: string | undefined;
  readonly write: boolean;
  /** Repair within quotation marks and names too. */
  readonly names: boolean;
  /** Honour the words and ignored places that the editor keeps. */
  readonly dictionaries: boolean;
  /** Honour the annotations kept beside the inputs. */
  readonly annotations: boolean;
}

/** `dateline fix`: the repairs that leave no doubt, as a diff, or made in the files themselves. */
export async function fix(
  names: readonly string[],
  options: FixOptions,
  context: CommandContext,
): Promise<ExitStatus> {
  if (options.write && names.includes(STANDARD_INPUT)) {
    return refuse(context, 'standard input cannot be written to', 'fix');
  }
  const analysis = context.loadAnalysis();
  const inputs = { encoding: options.encoding, persistent: options.write };
  return forEachInput(names, inputs, context, async (input) => {
    const kept = await settingsFor(input.name, options.dictionaries, context);
    if (kept.kind === 'failed') return kept;
    const beside = await annotationsFor(input, options.annotations);
    if (beside.kind === 'failed') return beside;
    const dump = analysis.analyse(input.text, kept.settings, beside.annotations);
    const problems = fixable(dump.problems, options.names);
    const { solved, edits } = combineFixes(problems, { includeEvidenceOfPrint: options.names });
    const left = problems.length - solved;
    const remarks = dump.notices.map((notice) => notice.message);
    if (left > 0) remarks.push(`${countOf(left)} left, in the way of others: fix the file once more`);
    if (!options.write) {
      const diff = unifiedDiff(printable(input.name), input.text, edits);
      const answer = context.output.isTerminal ? printableLines(diff) : diff;
      return { kind: 'done', status: EXIT.done, answer, remarks };
    }
    if (solved === 0) return { kind: 'done', status: EXIT.done, answer: '', remarks };
    const failure = await writeBack(input, applyEdits(input.text, edits));
    if (failure) return failure;
    const answer = `${printable(input.name)}: ${countOf(solved)} fixed\n`;
    return { kind: 'done', status: EXIT.done, answer, remarks };
  });
}

function fixable(problems: readonly Problem[], inNames: boolean): readonly Problem[] {
  return problems.filter((problem) => preferredFix(problem) && (inNames || !problem.evidenceOfPrint));
}

function countOf(problems: number): string {
  return problems === 1 ? '1 problem' : `${problems} problems`;
}

/** Writes the repaired text in the input's encoding, unless that would change anything beside the repairs. */
async function writeBack(input: Input, after: string): Promise<InputFailure | undefined> {
  const before = encodeText(input.text, input.encoding);
  if (before.kind === 'failed') return before;
  if (Buffer.compare(before.bytes, input.bytes) !== 0) {
    const message = `written back in ${input.encoding}, the file would change elsewhere too`;
    return { kind: 'failed', message };
  }
  const encoded = encodeText(after, input.encoding);
  if (encoded.kind === 'failed') return encoded;
  const isAsRead = async (): Promise<boolean> =>
    Buffer.compare(await readNamed(input.name), input.bytes) === 0;
  const isWritten = await writeFileAtomically(input.name, encoded.bytes, isAsRead);
  return isWritten ? undefined : { kind: 'failed', message: 'the file was changed meanwhile' };
}
