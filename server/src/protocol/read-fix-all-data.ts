import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { isBoolean, isNumber, isString, optional, shape } from '../../../shared/shape';
import type { ProblemCode } from '../analysis/model/dump';
import type { FixAllData } from '../language-features/fix-all-actions';
import { problemCodeOf } from '../language-features/problem-words';

const isFixAllData = shape<FixAllData>({
  uri: isString,
  version: isNumber,
  code: optional((value): value is ProblemCode => problemCodeOf(value) !== undefined),
  tells: isBoolean,
});

/**
 * Parses the data of a bulk-fix action that a client returned; throws `InvalidParams` if it is not as it was
 * sent.
 */
export function readFixAllData(data: unknown): FixAllData {
  if (!isFixAllData(data))
    throw new ResponseError(ErrorCodes.InvalidParams, 'The data of the code action name no fix of many.');
  return data;
}
