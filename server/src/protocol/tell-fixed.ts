import { Connection, ErrorCodes, MessageType, ResponseError } from 'vscode-languageserver';
import { ProblemCode } from '../analysis/model/dump';
import { FixedCounts, fixedWords } from '../language-features/fixed-words';
import { problemCodeOf } from '../language-features/problem-words';
import { isRecord } from '../../../shared/json-value';
import { tellUser } from './tell-user';

/** Carries out `dateline.tellFixed`: says what a fix of many did, which the client has made by now. */
export function tellFixed(connection: Connection, argument: unknown): null {
  const counts = readFixedCounts(argument);
  if (counts === undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, 'The command names no numbers of problems.');
  tellUser(connection, MessageType.Info, fixedWords(counts));
  return null;
}

function readFixedCounts(value: unknown): FixedCounts | undefined {
  if (!isRecord(value) || typeof value['isSettled'] !== 'boolean' || !Array.isArray(value['fixed']))
    return undefined;
  const fixed: { readonly code: ProblemCode; readonly count: number }[] = [];
  for (const item of value['fixed'] as readonly unknown[]) {
    const given = isRecord(item) ? item : {};
    const code = problemCodeOf(given['code']);
    const count = given['count'];
    if (code === undefined || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
      return undefined;
    fixed.push({ code, count });
  }
  return { fixed, isSettled: value['isSettled'] };
}
