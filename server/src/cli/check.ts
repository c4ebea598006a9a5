import { Dump } from '../analysis/dump';
import { CommandContext, EXIT, ExitStatus } from './context';
import { forEachInput } from './inputs';
import { printable } from './printable';

/** `dateline check`: the problems of each dump, a line each. */
export async function check(
  names: readonly string[],
  options: { readonly encoding: string | undefined },
  context: CommandContext,
): Promise<ExitStatus> {
  const analysis = context.loadAnalysis();
  return forEachInput(names, { ...options, persistent: false }, context, (input) => {
    const dump = analysis.analyse(input.text);
    return {
      kind: 'done',
      status: dump.problems.length > 0 ? EXIT.problems : EXIT.done,
      answer: listProblems(input.name, dump),
      remarks: dump.notices.map((notice) => notice.message),
    };
  });
}

/** `name:line:column: code message` for each problem; lines and columns count from 1, columns in UTF-16 units. */
function listProblems(name: string, dump: Dump): string {
  const lines = dump.problems.map((problem) => {
    const { line, character } = dump.lines.positionAt(problem.start);
    return `${printable(`${name}:${line + 1}:${character + 1}: ${problem.code} ${problem.message}`)}\n`;
  });
  return lines.join('');
}
