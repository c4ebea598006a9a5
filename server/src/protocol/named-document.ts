import type { NamedDocument } from '../../../shared/messages';
import { anyOf, isString, shape, type Shape } from '../../../shared/shape';

const isNamedDocument: Shape<NamedDocument> = anyOf(
  isString,
  shape<{ readonly uri: string }>({ uri: isString }),
);

/**
 * The document URI in the argument of a command, either the argument itself or a field of it; undefined if
 * there is none.
 */
export function uriNamedBy(argument: unknown): string | undefined {
  if (!isNamedDocument(argument)) return undefined;
  return typeof argument === 'string' ? argument : argument.uri;
}
