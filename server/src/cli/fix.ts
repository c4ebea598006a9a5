import { FIX_CLASSES } from '../analysis/model/fix-class';
import { AnalysisMemory } from '../analysis/pipeline/memory';
import { runToEnd } from '../analysis/incremental/slices';
import { type FixedText, fixInRounds } from '../language-features/fix-rounds';
import { chosenFix, type FixAllOptions } from '../language-features/fixes';
import { applyEdits } from '../text/edits';
import { encodeText } from '../text/decode';
import { unifiedDiff } from '../text/unified-diff';
import { type CommandContext, EXIT, type ExitStatus } from './context';
import type { MadeClass } from './fix-classes';
import { listFixes } from './fix-list';
import { FixSummary } from './fix-summary';
import { forEachInput, type Input, type InputFailure, STANDARD_INPUT } from './inputs';
import { settingsFor } from './kept-words';
import { printable, printableLines } from '../text/printable';
import { readNamed } from './read-named';
import { annotationsFor } from './side-files';
import { refuse } from './usage';
import { writeFileAtomically } from './write-file';
import { counted } from '../language-features/plain-text';
import { noticeMessage } from '../wording/notice';

/** The options of `fix`. */
export interface FixOptions {
  readonly encoding: string | undefined;
  readonly write: boolean;
  /** Whether to print one line per edit instead of a diff. */
  readonly list: boolean;
  /** The classes to make and list; undefined to make only certain fixes, and list all classes. */
  readonly classes: readonly MadeClass[] | undefined;
  /** Whether to fix text within quotation marks and names too. */
  readonly names: boolean;
  /** Whether to apply the dictionaries and ignored places that the editor stores. */
  readonly dictionaries: boolean;
  /** Whether to apply the annotations in the inputs' side files. */
  readonly annotations: boolean;
}

/** The classes that are made without `--class`. */
const UNASKED: readonly MadeClass[] = ['certain'];

/** `dateline fix`: the fixes that leave no doubt, as a diff or a list, or made in the files themselves. */
export async function fix(
  names: readonly string[],
  options: FixOptions,
  context: CommandContext,
): Promise<ExitStatus> {
  if (options.write && names.includes(STANDARD_INPUT)) {
    return refuse(context, 'standard input cannot be written to', 'fix');
  }
  const { classes = UNASKED, names: includeEvidenceOfPrint } = options;
  const wanted: FixAllOptions = { classes, includeEvidenceOfPrint };
  const summary = new FixSummary();
  const analysis = context.loadAnalysis();
  const inputs = { encoding: options.encoding, persistent: options.write };
  const status = await forEachInput(names, inputs, context, async (input) => {
    const kept = await settingsFor(input.name, options.dictionaries, context);
    if (kept.kind === 'failed') return kept;
    const beside = await annotationsFor(input, options.annotations);
    if (beside.kind === 'failed') return beside;
    const memory = new AnalysisMemory();
    const dump = analysis.analyse(input.text, kept.settings, beside.annotations, memory);
    const rounds = fixInRounds(dump, beside.annotations, wanted, (text, annotations) =>
      analysis.steps(text, kept.settings, annotations, memory),
    );
    const fixed = runToEnd(rounds);
    const remarks = [...dump.notices.map(noticeMessage), ...whyUnsettled(fixed, wanted)];
    const outcome = options.list
      ? { answer: listFixes(input.name, dump, fixed, options.classes ?? FIX_CLASSES, wanted) }
      : options.write
        ? await written(input, fixed)
        : { answer: diffOf(input, fixed, context) };
    if ('kind' in outcome) return outcome;
    summary.add(fixed, wanted);
    return { kind: 'done', status: EXIT.done, remarks, ...outcome };
  });
  await context.errors.write(summary.words(classes, options.write));
  return status;
}

function diffOf(input: Input, { edits }: FixedText, { output }: CommandContext): string {
  const diff = unifiedDiff(printable(input.name), input.text, edits);
  return output.isTerminal ? printableLines(diff) : diff;
}

async function written(
  input: Input,
  { edits, made }: FixedText,
): Promise<InputFailure | { readonly answer: string }> {
  if (made.length === 0) return { answer: '' };
  const failure = await writeBack(input, applyEdits(input.text, edits));
  return failure ?? { answer: `${printable(input.name)}: ${counted(made.length, 'problem')} fixed\n` };
}

function whyUnsettled({ isSettled, dump }: FixedText, wanted: FixAllOptions): readonly string[] {
  if (isSettled) return [];
  const left = dump.problems.filter((problem) => chosenFix(problem, wanted) !== undefined).length;
  return [`${counted(left, 'problem')} left, for each repair brings about another: look at them`];
}

/** Writes the fixed text in the input's encoding, unless that would change anything besides the fixes. */
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
