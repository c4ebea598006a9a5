import { type Connection, ErrorCodes, MessageType, ResponseError } from 'vscode-languageserver';
import type { ProblemCode } from '../analysis/model/dump';
import { fixedWords } from '../language-features/fixed-words';
import { problemCodeOf } from '../language-features/problem-words';
import type { FixedCounts } from '../../../shared/fixed-counts';
import { isBoolean, isCount, isListOf, isString, shape } from '../../../shared/shape';
import { notifyUser } from './notify-user';

/** Executes `dateline.tellFixed`: reports what a bulk fix did, which the client has applied by now. */
export function tellFixed(connection: Connection, argument: unknown): null {
  const counts = readFixedCounts(argument);
  if (counts === undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, 'The command names no numbers of problems.');
  notifyUser(connection, MessageType.Info, fixedWords(counts));
  return null;
}

const isFixedCounts = shape<FixedCounts>({
  fixed: isListOf(shape<FixedCounts['fixed'][number]>({ code: isString, count: isCount })),
  isSettled: isBoolean,
});

function readFixedCounts(value: unknown): FixedCounts<ProblemCode> | undefined {
  if (!isFixedCounts(value)) return undefined;
  const fixed: { readonly code: ProblemCode; readonly count: number }[] = [];
  for (const { code, count } of value.fixed) {
    const known = problemCodeOf(code);
    if (known === undefined || count < 1) return undefined;
    fixed.push({ code: known, count });
  }
  return { fixed, isSettled: value.isSettled };
}
