import type { Dump } from '../analysis/model/dump';
import { uncheckedWords } from '../language-features/unchecked-languages';
import { type CommandContext, EXIT, type ExitStatus } from './context';
import { forEachInput } from './inputs';
import { settingsFor } from './kept-words';
import { printable } from '../text/printable';
import { annotationsFor } from './side-files';
import { noticeMessage } from '../wording/notice';
import { problemMessage } from '../wording/problem-message';

/** The options of `check`. */
export interface CheckOptions {
  readonly encoding: string | undefined;
  /** Whether to apply the dictionaries and ignored places that the editor stores. */
  readonly dictionaries: boolean;
  /** Whether to apply the annotations in the inputs' side files. */
  readonly annotations: boolean;
  /** Whether to report articles that mix American and British spelling. */
  readonly variants: boolean;
}

/** `dateline check`: lists the problems of each dump, one per line. */
export async function check(
  names: readonly string[],
  { encoding, dictionaries, annotations, variants }: CheckOptions,
  context: CommandContext,
): Promise<ExitStatus> {
  const analysis = context.loadAnalysis();
  return forEachInput(names, { encoding, persistent: false }, context, async (input) => {
    const kept = await settingsFor(input.name, dictionaries, context);
    if (kept.kind === 'failed') return kept;
    const beside = await annotationsFor(input, annotations);
    if (beside.kind === 'failed') return beside;
    const settings = { ...kept.settings, checkVariants: variants };
    const dump = analysis.analyse(input.text, settings, beside.annotations);
    const unchecked = uncheckedWords(dump);
    return {
      kind: 'done',
      status: dump.problems.length > 0 ? EXIT.problems : EXIT.done,
      answer: listProblems(input.name, dump),
      remarks: [...dump.notices.map(noticeMessage), ...(unchecked === undefined ? [] : [unchecked])],
    };
  });
}

/**
 * `name:line:column: code message` for each problem; lines and columns are one-based, columns in UTF-16
 * units.
 */
function listProblems(name: string, dump: Dump): string {
  const lines = dump.problems.map((problem) => {
    const { line, character } = dump.lines.positionAt(problem.start);
    return `${printable(`${name}:${line + 1}:${character + 1}: ${problem.code} ${problemMessage(problem)}`)}\n`;
  });
  return lines.join('');
}
