import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { FixAllData } from '../language-features/fix-all-actions';
import { problemCodeOf } from '../language-features/problem-words';
import { isRecord } from '../../../shared/json-value';

/** Reads what an offer of a fix of many brought back from a client; throws `InvalidParams` where it is not as it was sent. */
export function readFixAllData(data: unknown): FixAllData {
  const given = isRecord(data) ? data : {};
  const { uri, version, tells } = given;
  const code = problemCodeOf(given['code']);
  const isKnown = given['code'] === undefined || code !== undefined;
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof tells !== 'boolean' || !isKnown)
    throw new ResponseError(ErrorCodes.InvalidParams, 'The data of the code action name no fix of many.');
  return { uri, version, tells, ...(code !== undefined && { code }) };
}
